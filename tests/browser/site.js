/** What tests do on a site in a browser, and what they see there. */
import assert from 'node:assert/strict';
import { persist } from './deadline.js';

/** @typedef {import('./engines/page.js').Page} Page */

export const SHOP = 'https://www.shop.co.uk';
/** As deep as any page of the tests, so that the cookies of every path are seen there. */
export const FORGET = '/products/forget';

/** Empties what the browser keeps for the shop. @param {Page} page @param {string} site */
export async function forget(page, site) {
  // Cookies marked Secure can be erased by the secure site alone.
  for (const origin of new Set([SHOP, site])) {
    await page.goto(`${origin}${FORGET}`);
    await persist(15_000, 'the browser goes on storing', async () => {
      await page.evaluate(async () => {
        localStorage.clear();
        sessionStorage.clear();
        for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
        if (isSecureContext) for (const name of await caches.keys()) await caches.delete(name);
        for (const name of document.cookie.split('; ').map((cookie) => cookie.split('=')[0]))
          for (const domain of ['', ';domain=www.shop.co.uk', ';domain=shop.co.uk'])
            for (const path of ['/', '/products', '/products/'])
              for (const jar of ['', ';secure', ';secure;partitioned']) {
                // biome-ignore lint/suspicious/noDocumentCookie: it is what all engines have
                document.cookie = `${name}=;max-age=0;path=${path}${domain}${jar}`;
              }
      });
      assert.deepEqual(await stored(page), NOTHING);
    });
  }
}

/** What a browser keeps that keeps nothing. */
export const NOTHING = {
  cookies: /** @type {string[]} */ ([]),
  local: /** @type {string[]} */ ([]),
  session: /** @type {string[]} */ ([]),
  databases: /** @type {string[]} */ ([]),
  caches: /** @type {string[]} */ ([]),
};

/** What it keeps after a refusal: the record alone, and the word to servers. */
export const REFUSED = { ...NOTHING, cookies: ['unticked'], local: ['unticked', 'unticked.plan'] };

/** The names of all that the browser keeps for the shop: its jar as its driver tells it, and the storages. @param {Page} page */
export async function stored(page) {
  const jar = await page.cookies();
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: isSecureContext ? await caches.keys() : [],
  }));
  const cookies = jar.filter(({ domain }) => domain.endsWith('shop.co.uk')).map(({ name }) => name);
  return { cookies: cookies.sort(), ...kept };
}

/** Events since the tab was opened. @param {Page} page @param {string} [name]  of these alone @returns {Promise<any[]>} */
export const heard = async (page, name) =>
  (await page.evaluate(() => JSON.parse(window.name || '[]'))).filter(
    (/** @type {any} */ event) => !name || event.name === name,
  );

/** A script that notes in the page that it ran. @param {string} what */
export const note = (what) => `(window.ran ??= []).push(${JSON.stringify(what)})`;

/** What such scripts have noted. @param {Page} page @returns {Promise<string[]>} */
export const ran = (page) => page.evaluate(() => Reflect.get(window, 'ran') ?? []);

/** Waits until the page has started and the core has decided, or was found missing. @param {Page} page */
export const ready = (page) =>
  page.waitFor(() => /** @type {any} */ (window).Unticked?.consent !== undefined);

/**
 * Presses a control of the banner, or of the preferences.
 * @param {Page} page
 * @param {string} action
 * @param {'section' | 'dialog'} [panel]
 */
export const press = (page, action, panel = 'section') =>
  page.click(`unticked-banner >>> ${panel} [data-action=${action}]`);

/** Whether the banner is on the screen. @param {Page} page */
export const asks = (page) =>
  page.evaluate(() => {
    const panel = document.querySelector('unticked-banner')?.shadowRoot?.querySelector('section');
    return Boolean(panel?.checkVisibility());
  });

/** One journey to the trackers' host and back: whatever was sent before has arrived. @param {Page} page */
export const roundTrip = (page) =>
  page.evaluate(async () => (await fetch('https://tracker.example/sentinel', { cache: 'no-store' })).status);
