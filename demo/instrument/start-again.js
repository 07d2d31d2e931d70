import { cookieNames, databaseNames } from './device.js';

/** @param {string} name */
function eraseDatabase(name) {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve(undefined);
    // WebKit does not say so while a page that it keeps in memory holds the database: it goes with that page.
    setTimeout(resolve, 1000);
  });
}

const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
// The frame says when it is done; if it cannot even load, its load event comes all the same.
await new Promise((resolve) => {
  addEventListener('message', resolve, { once: true });
  frame.addEventListener('load', () => setTimeout(resolve, 500));
  // Only now: what loads before anyone listens is never heard.
  frame.src = frame.dataset.address ?? '';
});

// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
for (const name of cookieNames()) document.cookie = `${name}=; Path=/; Max-Age=0`;
localStorage.clear();
sessionStorage.clear();
await Promise.all((await databaseNames()).map(eraseDatabase));
await fetch('/instrument/clear', { method: 'POST' });
location.replace('/');
