/** The demo as a visitor meets it, judged from outside: what its trackers' server received, what the browser keeps. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../../demo/server.js';
import { persist, within } from './deadline.js';
import { startProcess } from './ending.js';
import { engines, openBrowser } from './engines/index.js';
import { asks, NOTHING, press, ready } from './site.js';
import { openProxy } from './socks.js';

/** @typedef {import('./engines/page.js').Page} Page */

/** What the browser keeps once a choice was made and something put into the basket. */
const EXEMPT = { ...NOTHING, cookies: ['basket', 'unticked'], local: ['unticked', 'unticked.plan'] };
const SETTINGS = '.foot [data-unticked=show-preferences]';

for (const engine of engines)
  describe(engine, () => {
    /** @type {Awaited<ReturnType<typeof startDemo>>} */
    let demo;
    /** @type {Awaited<ReturnType<typeof openProxy>>} */
    let proxy;
    /** @type {import('./engines/index.js').Browser} */
    let browser;
    /** @type {Page} */
    let page;

    before(async () => {
      demo = await startDemo({ port: 0 });
      const ports = [demo.shop, demo.tracker].map((address) => new URL(address).port);
      proxy = await openProxy(Object.fromEntries(ports.map((port) => [port, Number(port)])));
      browser = await openBrowser(engine, { proxyPort: proxy.port });
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      await proxy?.close();
      await demo?.close();
    });

    /** Opens a page of the shop, and waits until the core has decided. @param {string} path */
    async function visit(path) {
      await page.goto(demo.shop + path);
      await ready(page);
    }

    /** The names of all that the browser keeps for the shop: its jar as its driver tells it, and the storages. */
    async function kept() {
      // Whatever the page has sent or begun to send before has arrived by then; this one is not counted.
      await page.evaluate(async (tracker) => (await fetch(`${tracker}/map/forget.js`)).status, demo.tracker);
      const jar = await page.cookies();
      const cookies = jar.filter(({ domain }) => domain === '127.0.0.1').map(({ name }) => name);
      const storages = await page.evaluate(async () => ({
        local: Object.keys(localStorage).sort(),
        session: Object.keys(sessionStorage).sort(),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
      }));
      return { cookies: cookies.sort(), ...storages };
    }

    /** Waits for an event of a service. @param {string} service @param {string} name */
    const received = (service, name) =>
      persist(15_000, `no ${name} of ${service} arrived`, async () => {
        const log = demo.receiver.log();
        if (!log.some((one) => one.service === service && one.events.includes(name)))
          throw new Error(JSON.stringify(log.map(({ service, events }) => [service, ...events])));
      });

    /** Puts one more into the basket, on the page of a product. @param {number} number how many there are then */
    async function buy(number) {
      await page.click('.about .button');
      await page.waitFor(() => location.pathname === '/basket');
      const counted = await page.waitFor(() => document.querySelector('.number')?.textContent);
      assert.equal(counted, String(number));
    }

    /** Withdraws by the page's own button, and waits until the page was loaded anew. */
    async function withdraw() {
      await page.evaluate(() => void Object.assign(window, { isOld: true }));
      await page.click('.foot [data-unticked=withdraw]');
      await page.waitFor(() => !('isOld' in window));
      await ready(page);
    }

    /** Waits until the databases are gone: a page in the browser's memory may hold one open until it is left. */
    const emptied = () => page.waitFor(async () => (await indexedDB.databases()).length === 0);

    /** What the demo's panel says, once it says so. @param {string} part @param {string} words */
    const panelSays = (part, words) =>
      page.waitFor(
        (part, words) => document.querySelector(part)?.textContent?.includes(words),
        `.instrument ${part}`,
        words,
      );

    test('before a choice nothing is stored and nothing is sent', async () => {
      for (const path of ['/', '/product/tea']) {
        await visit(path);
        assert.equal(await asks(page), true);
        assert.deepEqual(await kept(), NOTHING);
        assert.deepEqual(demo.receiver.log(), []);
      }
      assert.equal(
        await page.evaluate(() => document.querySelector('.map iframe')?.hasAttribute('src')),
        false,
      );
      await panelSays('.i-counts', '0 stored · 0 sent');
    });

    test('the basket needs no choice', async () => {
      await buy(1);
      assert.equal(await asks(page), true);
      assert.deepEqual(await kept(), { ...NOTHING, cookies: ['basket'] });
      assert.deepEqual(demo.receiver.log(), []);
    });

    test('after Reject, and after a reload, still nothing', async () => {
      await press(page, 'reject-all');
      await panelSays('.i-sent', 'You rejected everything optional');
      await page.reload();
      await ready(page);
      assert.equal(await asks(page), false);
      assert.deepEqual(await kept(), EXEMPT);
      await visit('/product/tea');
      await buy(2);
      assert.deepEqual(await kept(), EXEMPT);
      assert.deepEqual(demo.receiver.log(), []);
      await panelSays('.i-counts', '4 stored · 0 sent');
    });

    test('one category saved: its tracker runs, the others do not', async () => {
      await visit('/product/tea');
      await page.click(SETTINGS);
      await page.click('unticked-banner >>> #box-analytics');
      await press(page, 'save', 'dialog');
      await received('posthog', '$pageview');
      const services = new Set(demo.receiver.log().map(({ service }) => service));
      assert.deepEqual([...services], ['posthog']);
      assert.ok((await kept()).local.includes('ph_phc_shop_posthog'));
      await panelSays('.i-sent', 'You allowed analytics');
      await panelSays('.i-stored', 'ph_phc_shop_posthog');
    });

    test('after Accept both trackers report, and the map is there', async () => {
      await page.click(SETTINGS);
      await press(page, 'accept-all', 'dialog');
      await received('mixpanel', '$mp_web_page_view');
      await received('map', 'map viewed');
      assert.ok((await kept()).cookies.includes('mp_shop_mixpanel'));
      await panelSays('.i-sent', 'You accepted everything');
      await panelSays('.i-stored', 'mp_shop_mixpanel');
      await buy(3);
    });

    test('after Withdraw the page is loaded anew, nothing arrives, and all but the exempt is gone', async () => {
      await visit('/product/tea');
      await kept();
      await withdraw();
      await emptied();
      assert.deepEqual(await kept(), EXEMPT);
      await panelSays('.i-sent', 'Nothing since.');
      await panelSays('.i-sent', 'You withdrew your consent');
      await panelSays('.i-stored', 'mp_shop_mixpanelerased');
      await panelSays('.i-counts', '4 stored');
      for (const path of ['/', '/product/tea']) {
        await visit(path);
        assert.equal(await asks(page), false);
        assert.deepEqual(await kept(), EXEMPT);
      }
      await buy(4);
      assert.deepEqual(await kept(), EXEMPT);
      const last = demo.receiver.entries().at(-1);
      assert.equal(last?.kind === 'mark' && last.text, 'You withdrew your consent');
    });

    test('withdrawn on another page: back on the one that had the map, there is none', async () => {
      demo.receiver.clear();
      await visit('/product/tea');
      await page.click(SETTINGS);
      await press(page, 'accept-all', 'dialog');
      await received('map', 'map viewed');
      await page.evaluate(() => void Object.assign(window, { isOld: true }));
      await visit('/');
      await withdraw();
      const before = demo.receiver.log().length;
      await page.evaluate(() => void history.back());
      // A browser may bring it back as it was left, with its trackers alive; then it is loaded anew.
      await page.waitFor(() => location.pathname === '/product/tea' && !('isOld' in window));
      await ready(page);
      await emptied();
      assert.deepEqual(await kept(), EXEMPT);
      assert.equal(demo.receiver.log().length, before);
    });

    test('in Welsh the banner asks in Welsh, and starting again forgets everything', async () => {
      await page.click('.i-again button');
      await page.waitFor(() => location.pathname === '/' && 'Unticked' in window);
      await ready(page);
      assert.deepEqual(await kept(), NOTHING);
      assert.deepEqual(demo.receiver.entries(), []);
      await page.click('[data-language=cy]');
      await page.waitFor(() => document.documentElement.lang === 'cy' && 'Unticked' in window);
      await ready(page);
      assert.deepEqual(await kept(), { ...NOTHING, local: ['lang'] });
      const labels = await page.evaluate(() =>
        [
          ...(document.querySelector('unticked-banner')?.shadowRoot?.querySelectorAll('section button') ??
            []),
        ].map(({ textContent }) => textContent),
      );
      assert.deepEqual(labels, ['Derbyn popeth', 'Gwrthod popeth', 'Dewis']);
    });
  });

describe('demo/run', () => {
  const program = fileURLToPath(new URL('../../demo/run', import.meta.url));

  /** A port that is free with the next one; no system gives such low ones to others by itself. */
  async function freePair() {
    for (let port = 20_000 + (process.pid % 10_000); ; port += 2) {
      const demo = await startDemo({ port }).catch(() => undefined);
      await demo?.close();
      if (demo) return port;
    }
  }

  /** @param {number} port */
  function run(port) {
    const { child, stop } = startProcess(program, ['--port', String(port)], {
      env: process.env,
      output: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
    /** @param {RegExp} words */
    const says = (words) =>
      persist(15_000, `it did not say ${words}`, async () => {
        if (!words.test(said)) throw new Error(said);
      });
    return { child, stop, says };
  }

  test('prints its address, serves the shop with the consent manager, and stops at Ctrl-C', async (t) => {
    const port = await freePair();
    const { child, stop, says } = run(port);
    t.after(stop);
    await says(new RegExp(`is open: +http://127\\.0\\.0\\.1:${port}/`));
    for (const path of ['/', '/unticked/unticked.js', '/unticked/unticked.wasm'])
      assert.equal((await fetch(`http://127.0.0.1:${port}${path}`)).status, 200);
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    assert.deepEqual(await within(10_000, 'stopping', ended), [0, null]);
    await says(/Closed\./);
  });

  test('says which port is taken, and which one to try', async (t) => {
    const port = await freePair();
    const other = await startDemo({ port });
    t.after(other.close);
    const { child, stop, says } = run(port);
    t.after(stop);
    const [code] = await within(10_000, 'ending', once(child, 'exit'));
    assert.equal(code, 1);
    await says(new RegExp(`${port} is already in use[^]*demo/run --port \\d+`));
  });
});
