/**
 * Where the ledger is kept: one versioned text in localStorage, or in memory where the browser allows none.
 * What cannot be read is set aside under another key: neither lost nor believed.
 *
 * @typedef {import('../types.js').Entry} Entry
 * @typedef {import('../types.js').Problem} Problem
 * @typedef {{ version: 1, store: string, subject: string, entries: Entry[], notices: Record<string, object> }} Kept
 */

import { isKept } from './shape.js';

const KEY = 'unticked';
const VERSION = 1;

/** @returns {string} 128 random bits; from no property of the device */
const random = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @returns {Kept} */
const fresh = () => ({ version: VERSION, store: random(), subject: random(), entries: [], notices: {} });

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

  /** Writes one text; true if it lies in storage. @param {string} name @param {string} text */
  function write(name, text) {
    try {
      storage?.setItem(name, text);
      return storage !== undefined;
    } catch {
      return false;
    }
  }

  /** True if it lies in storage now. @param {string} name @param {unknown} value */
  function put(name, value) {
    const text = JSON.stringify(value);
    if (write(name, text)) return delete memory[name];
    memory[name] = text;
    onProblem({
      code: 'storage-unavailable',
      path: name,
      message: 'What was chosen is kept for this page only.',
      help: 'The browser blocks storage, or it is full.',
    });
    return false;
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
    /**
     * Keeps the ledger. Where storage is full, room is made: first of the plan, which can be derived again, then
     * of the notices. If even that is not enough, what is stored goes: an older grant must not come back.
     * @param {Kept} kept
     */
    keep(kept) {
      if (write(KEY, JSON.stringify(kept))) return delete memory[KEY];
      remove(`${KEY}.plan`);
      const lean = { ...kept, notices: {} };
      if (write(KEY, JSON.stringify(kept)) || write(KEY, JSON.stringify(lean))) return delete memory[KEY];
      remove(KEY);
      return put(KEY, kept);
    },
    /** Calls back when another tab or page wrote the ledger, or may have. @param {() => void} changed */
    onChange(changed) {
      addEventListener('storage', ({ key }) => {
        if (key === KEY || key === `${KEY}.pending` || key === null) changed();
      });
      // A page that the browser brings back as it was left was told nothing in between.
      addEventListener('pageshow', ({ persisted }) => persisted && changed());
    },
  };
}

/** @typedef {ReturnType<typeof openStore>} Store */
