/**
 * The shop of these tests, at www.shop.co.uk: what is published in dist, each test's own page and files, and
 * the real trackers on another origin. Every test begins with a browser that knows nothing of either.
 */
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { persist } from './deadline.js';
import { engines, openBrowser } from './engines/index.js';
import { listen } from './listen.js';
import { FORGET, forget, SHOP } from './site.js';
import { starters, trackers } from './trackers.js';
import { openWorld } from './world.js';

/** @typedef {import('./site.js').Page} Page */

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
            test.after(async () => {
              // Trackers write once more when they are left: that must be over before the next test begins.
              await page.goto(`${SHOP}${FORGET}`).catch(() => {});
              await page.close();
            });
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
