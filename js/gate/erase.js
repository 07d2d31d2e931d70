/** Erases the items of closed services, in every scope that a page can reach. */
import { isGlobbed } from './glob.js';

/** @typedef {[kind: string, name: string, service: string][]} Items */

/** What a wild card must not reach: our own, and what open services keep. @type {(kind: string, name: string) => boolean} */
let isKept = () => false;

/** @param {string} kind @param {string} name @param {string} glob */
const isMeant = (kind, name, glob) => isGlobbed(name, glob) && !isKept(kind, name);

/** Every path that a cookie visible here may have been set on. @returns {string[]} */
function paths() {
  const all = ['/'];
  let path = '';
  for (const part of location.pathname.split('/').slice(1)) {
    path += `/${part}`;
    all.push(path, `${path}/`);
  }
  return all;
}

/** The host alone, then every parent domain; the browser itself refuses public suffixes. @returns {string[]} */
export function domains() {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, from) => labels.slice(from).join('.'))];
}

/** The cookies that the page sees; a page without an origin of its own may not even look. @returns {string} */
function visible() {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}

const cookieNames = () =>
  visible()
    .split('; ')
    .map((cookie) => cookie.split('=')[0]);

/** @param {string} glob */
function eraseCookies(glob) {
  for (const name of cookieNames().filter((name) => name && isMeant('cookie', name, glob)))
    for (const domain of domains())
      for (const path of paths())
        for (const jar of ['', ';secure', ';secure;partitioned']) {
          // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store cannot name every scope
          document.cookie = `${name}=;max-age=0;path=${path}${domain && `;domain=${domain}`}${jar}`;
        }
  // Chromium writes cookies behind a page's back; to be asked for them makes it finish before the page is left.
  visible();
}

/** @param {'localStorage' | 'sessionStorage'} kind @param {string} glob */
function eraseKeys(kind, glob) {
  const storage = window[kind];
  for (const key of Object.keys(storage)) if (isMeant(kind, key, glob)) storage.removeItem(key);
}

/** @param {string} glob */
async function eraseDatabases(glob) {
  // Without a list (older engines) only a name without wild cards can be erased.
  const names = (await indexedDB.databases?.())?.map(({ name }) => name ?? '') ?? [glob];
  for (const name of names) if (isMeant('indexedDB', name, glob)) indexedDB.deleteDatabase(name);
}

/** @param {string} glob */
async function eraseCaches(glob) {
  for (const name of await caches.keys()) if (isMeant('cache', name, glob)) await caches.delete(name);
}

/** @param {string} glob */
async function eraseWorkers(glob) {
  for (const worker of await navigator.serviceWorker.getRegistrations())
    if (isMeant('serviceWorker', new URL(worker.active?.scriptURL ?? worker.scope).pathname, glob))
      await worker.unregister();
}

/** @type {Record<string, (glob: string) => unknown>} pixels and device reads leave nothing to erase */
const erasers = {
  cookie: eraseCookies,
  localStorage: (glob) => eraseKeys('localStorage', glob),
  sessionStorage: (glob) => eraseKeys('sessionStorage', glob),
  indexedDB: eraseDatabases,
  cache: eraseCaches,
  serviceWorker: eraseWorkers,
};

/**
 * Erases items. Cookies and keys are gone when it returns, the rest when it resolves; it resolves to the
 * items that are still there for all that could be done.
 * @param {Items} items
 * @param {Items} [keep]  what open services may write, whatever a wild card among the items says
 * @returns {Promise<Items>}
 */
export function erase(items, keep = []) {
  isKept = (kind, name) =>
    /^unticked(\.|$)/.test(name) || keep.some(([of, glob]) => of === kind && isGlobbed(name, glob));
  const work = items.map(async ([kind, name]) => {
    try {
      await erasers[kind]?.(name);
    } catch {
      // A browser that blocks this kind of storage has kept nothing in it.
    }
  });
  return Promise.all(work).then(() =>
    items.filter(
      ([kind, name]) => kind === 'cookie' && cookieNames().some((one) => isMeant(kind, one, name)),
    ),
  );
}
