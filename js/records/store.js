/**
 * Where the ledger is kept: one versioned text in localStorage, or in memory where the browser allows none.
 * What cannot be read is set aside under another key: neither lost nor believed.
 *
 * @typedef {import('../types.js').Entry} Entry
 * @typedef {import('../types.js').Problem} Problem
 * @typedef {{ version: 1, store: string, subject: string, entries: Entry[], notices: Record<string, object> }} Kept
 */

const KEY = 'unticked';
const VERSION = 1;

/** @returns {string} 128 random bits; from no property of the device */
const random = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @returns {Kept} */
const fresh = () => ({ version: VERSION, store: random(), subject: random(), entries: [], notices: {} });

/** @param {any} cover */
const isCover = (cover) =>
  typeof cover?.service === 'string' && Array.isArray(cover.origins) && Array.isArray(cover.items);

/** @param {any} entry @returns {entry is Entry} all that the rows are written from is there */
const isEntry = (entry) =>
  Number.isInteger(entry?.sequence) &&
  ['digest', 'edition', 'expires', 'instant', 'notice', 'party', 'previous', 'store', 'subject'].every(
    (name) => typeof entry[name] === 'string',
  ) &&
  typeof entry.act?.control === 'string' &&
  Array.isArray(entry.choices) &&
  entry.choices.every((/** @type {any} */ choice) => choice?.covers?.every?.(isCover));

/** @param {any} kept @returns {kept is Kept} */
const isKept = (kept) =>
  kept?.version === VERSION &&
  typeof kept.store === 'string' &&
  typeof kept.subject === 'string' &&
  Array.isArray(kept.entries) &&
  kept.entries.every(isEntry) &&
  typeof kept.notices === 'object';

/**
 * Opens the store. `onProblem` hears of what was set aside and of storage that cannot be used.
 * @param {(problem: Problem) => void} onProblem
 */
export function openStore(onProblem) {
  /** @type {Storage | undefined} */
  let storage;
  /** @type {Record<string, string>} what is kept while storage cannot be written */
  const memory = {};

  /** @param {string} name */
  const get = (name) => memory[name] ?? storage?.getItem(name) ?? undefined;

  /** @param {string} name @param {unknown} value */
  function put(name, value) {
    const text = JSON.stringify(value);
    try {
      if (!storage) throw new Error('no storage');
      storage.setItem(name, text);
      delete memory[name];
    } catch (error) {
      memory[name] = text;
      onProblem({
        code: 'storage-unavailable',
        path: name,
        message: `The choice is kept for this page only: ${error}`,
        help: 'The browser blocks storage, or it is full.',
      });
    }
  }

  /** @param {string} name */
  function remove(name) {
    delete memory[name];
    storage?.removeItem(name);
  }

  /** @param {string} name  Moves what cannot be used to a free key beside it. */
  function setAside(name) {
    const text = get(name) ?? '';
    let number = 1;
    while (get(`${KEY}.aside.${number}`) !== undefined) number++;
    try {
      storage?.setItem(`${KEY}.aside.${number}`, text);
      storage?.removeItem(name);
    } catch {
      memory[name] = ''; // full: leave it where it is, and do not believe it
    }
    onProblem({
      code: 'ledger-unreadable',
      path: name,
      message: `What was stored under "${name}" cannot be read. It is kept under "${KEY}.aside.${number}".`,
      help: 'The visitor is asked again.',
    });
  }

  /** @param {string} name @param {(value: any) => boolean} fits @returns {any} */
  function read(name, fits) {
    const text = get(name);
    if (!text) return undefined;
    try {
      const value = JSON.parse(text);
      if (fits(value)) return value;
    } catch {
      // Said below: what is not JSON does not fit either.
    }
    setAside(name);
    return undefined;
  }

  try {
    storage = localStorage;
    storage.getItem(KEY);
  } catch {
    storage = undefined;
  }

  /** @type {Kept | undefined} a new person's store, not written before there is something to write */
  let unwritten;
  return {
    read,
    put,
    remove,
    /** The ledger as it stands now, other tabs' entries included. @returns {Kept} */
    kept() {
      unwritten ??= fresh();
      return read(KEY, isKept) ?? unwritten;
    },
    /** @param {Kept} kept */
    keep: (kept) => put(KEY, kept),
    /** Calls back when another tab or page wrote the ledger, or may have. @param {() => void} changed */
    onChange(changed) {
      addEventListener('storage', ({ key }) => {
        if (key === KEY || key === null) changed();
      });
      // A page that the browser brings back as it was left was told nothing in between.
      addEventListener('pageshow', ({ persisted }) => persisted && changed());
    },
  };
}

/** @typedef {ReturnType<typeof openStore>} Store */
