/**
 * @typedef {object} Kept One thing that is on this device for this origin.
 * @property {string} kind `cookie`, `localStorage`, `sessionStorage` or `indexedDB`.
 * @property {string} name
 */

/**
 * Everything that the page's own origin has stored here, read from the browser and from nothing else.
 * @returns {Promise<Kept[]>}
 */
export async function readDevice() {
  const databases = await databaseNames();
  return [
    ...named('cookie', cookieNames()),
    ...named(
      'localStorage',
      keysOf(() => localStorage),
    ),
    ...named(
      'sessionStorage',
      keysOf(() => sessionStorage),
    ),
    ...named('indexedDB', databases),
  ];
}

/** @param {Kept} kept */
export const keyOf = ({ kind, name }) => `${kind} ${name}`;

/** @returns {string[]} */
export function cookieNames() {
  return document.cookie
    .split(';')
    .map((pair) => pair.split('=')[0].trim())
    .filter(Boolean);
}

/** @returns {Promise<string[]>} */
export async function databaseNames() {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    // A browser that forbids databases here has none of them.
    return [];
  }
}

/** @param {() => Storage} open */
function keysOf(open) {
  try {
    return Object.keys(open());
  } catch {
    return [];
  }
}

/**
 * @param {string} kind
 * @param {string[]} names
 * @returns {Kept[]}
 */
const named = (kind, names) => [...names].sort().map((name) => ({ kind, name }));
