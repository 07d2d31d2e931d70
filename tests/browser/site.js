/**
 * The shop of these tests, at www.shop.co.uk: what is published in dist, each test's own page and files, and
 * the real trackers on another origin. Every test begins with a browser that knows nothing of either.
 */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { persist } from './deadline.js';
import { engines, openBrowser } from './engines/index.js';
import { starters, trackers } from './trackers.js';
import { openWorld } from './world.js';

export const SHOP = 'https://www.shop.co.uk';
/** As deep as any page of the tests, so that the cookies of every path are seen there. */
const FORGET = '/products/forget';

/** @typedef {import('./engines/page.js').Page} Page */

const categories = [
  { id: 'necessary', basis: 'exempt', ground: 'requested-service', purpose: 'Keep your basket' },
  { id: 'analytics', basis: 'consent', purpose: 'Count visits' },
  { id: 'marketing', basis: 'consent', purpose: 'Show you our offers elsewhere' },
];

/** A right configuration, with changes. @param {Record<string, unknown>} [changes] */
export const configuration = (changes) => ({
  controller: { name: 'The Corner Shop Ltd', contact: 'privacy@shop.example' },
  categories,
  ...changes,
});

/** Notes all events in the window's name, which outlives a reload and is no storage. */
function listen() {
  /** @param {object} said */
  const keep = (said) => {
    window.name = JSON.stringify([...JSON.parse(window.name || '[]'), said]);
  };
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    keep({ name: 'violation', effectiveDirective, blockedURI, sample }),
  );
  for (const name of ['ready', 'choice', 'change', 'withdraw', 'held', 'error'])
    addEventListener(`unticked:${name}`, (event) => {
      const { consent, entry, plan, category, service, element, ...problem } = /** @type {any} */ (event)
        .detail;
      const held = element?.localName;
      const said = {
        name,
        entry,
        plan,
        category,
        service,
        held,
        isConsent: Boolean(consent?.allows),
        ...problem,
      };
      keep(said);
    });
}

/**
 * A page of the shop.
 * @param {{ config?: unknown, script?: string, head?: string, body?: string }} parts  `config` as text is taken
 *   as it is; without any there is no inline configuration. `head` follows our script.
 */
export function html({ config, script = '<script src="/unticked.js"></script>', head = '', body = '' }) {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script src="/listen.js"></script>
${config === undefined ? '' : `<script type="application/json" id="unticked-config">${text}</script>`}
${script}
${head}</head><body><h1>Shop</h1>${body}</body></html>`;
}

const types = { js: 'text/javascript', json: 'application/json', html: 'text/html', svg: 'image/svg+xml' };

/** Opens the shop and the trackers' site; closed when the file's tests are done. */
export async function openShop() {
  /** @type {Map<string, import('./world.js').Handler>} the test's own answers, by host and path */
  const answers = new Map();
  /** @type {import('./world.js').Handler} */
  const answer = (req, res) =>
    answers.get(`${req.headers.host}${new URL(req.url ?? '/', SHOP).pathname}`)?.(req, res);

  /**
   * Serves a text, or answers by a handler, until the test ends; a handler may leave it to what is published.
   * @param {string} address  a path of the shop, or a whole address
   * @param {string | import('./world.js').Handler} content
   * @param {Record<string, string | string[]>} [headers]
   */
  function put(address, content, headers = {}) {
    const { host, pathname } = new URL(address, SHOP);
    const ending = /** @type {keyof typeof types} */ (/\.(\w+)$/.exec(pathname)?.[1] ?? 'html');
    /** @type {import('./world.js').Handler} */
    const serve = (_, res) =>
      res
        .writeHead(200, { 'Content-Type': types[ending], 'Cache-Control': 'no-store', ...headers })
        .end(content);
    answers.set(`${host}${pathname}`, typeof content === 'function' ? content : serve);
  }

  /** Keeps an address waiting until `release`. @param {string} address */
  function hold(address) {
    let release = () => {};
    const released = new Promise((resolve) => {
      release = () => resolve(undefined);
    });
    const { host, pathname } = new URL(address, SHOP);
    const served = answers.get(`${host}${pathname}`);
    put(address, async (req, res) => {
      await released;
      await served?.(req, res);
    });
    return { release };
  }

  function reset() {
    answers.clear();
    put('/listen.js', `(${listen})()`);
    put(FORGET, '<!doctype html><title>Forget</title>');
    put('https://tracker.example/sentinel', '', { 'Access-Control-Allow-Origin': '*' });
    for (const [path, text] of Object.entries(starters)) put(path, text);
  }

  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const site = [answer, dist];
  const world = await openWorld({
    'www.shop.co.uk': site,
    'help.shop.co.uk': site,
    'other.co.uk': site,
    'tracker.example': [answer, trackers()],
  });
  after(() => world.close());

  /** What the trackers' host got, except for our own tests of the line. */
  const tracked = () => world.requests('tracker.example').filter(({ path }) => path !== '/sentinel');
  /** What the shop was asked for. @param {string} path */
  const asked = (path) => world.requests('www.shop.co.uk').filter((request) => request.path === path);

  /** Waits for something on the servers' side. @param {string} what @param {() => unknown} condition */
  const until = (what, condition) =>
    persist(15_000, `waited in vain until ${what}`, async () => {
      if (!condition()) throw new Error(`the trackers got ${tracked().map(({ url }) => url)}`);
    });

  /**
   * Declares tests for each engine: one browser, and for each test a page of its own that remembers nothing.
   * @param {(open: (test: { after(fn: () => unknown): void }, site?: string) => Promise<Page>, engine: string,
   *   another: () => Promise<Page>) => void} declare  `another` is one more tab of the same visitor
   */
  function inEachEngine(declare) {
    for (const engine of engines)
      describe(engine, () => {
        /** @type {import('./engines/index.js').Browser} */
        let browser;
        before(async () => {
          browser = await openBrowser(engine, world);
        });
        after(() => browser?.close());
        const another = () => browser.newPage();
        declare(
          async (test, site = SHOP) => {
            reset();
            const page = await another();
            test.after(() => page.close());
            await forget(page, site);
            world.clear();
            return page;
          },
          engine,
          another,
        );
      });
  }

  return { world, put, hold, tracked, asked, until, inEachEngine };
}

/** Empties what the browser keeps for the shop. @param {Page} page @param {string} site */
async function forget(page, site) {
  // Cookies marked Secure can be erased by the secure site alone.
  for (const origin of new Set([SHOP, site])) {
    await page.goto(`${origin}${FORGET}`);
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
