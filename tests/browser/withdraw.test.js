import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  configuration,
  heard,
  html,
  note,
  openShop,
  press,
  REFUSED,
  ran,
  ready,
  roundTrip,
  SHOP,
  stored,
} from './site.js';
import { bothSent, services, TRACKER, tags } from './trackers.js';

const shop = await openShop();
const PAGE = '/products/teapot';

/** Stores in every scope, never lets go of its database, and goes on sending and storing for as long as it lives. */
async function hoard() {
  const scopes = [
    '',
    'domain=shop.co.uk;path=/',
    'path=/products',
    'path=/products/',
    'path=/;domain=www.shop.co.uk',
  ];
  scopes.push('path=/;secure;samesite=none;partitioned');
  const store = () => {
    for (const [number, scope] of scopes.entries()) {
      // biome-ignore lint/suspicious/noDocumentCookie: as trackers do
      document.cookie = `hoard_${number}=1;max-age=9999;${scope}`;
    }
    localStorage.hoard_1 = 1;
    sessionStorage.hoard_1 = 1;
  };
  store();
  indexedDB.open('hoard_db');
  await (await caches.open('hoard_cache')).put('/kept', new Response('kept'));
  const goOn = (/** @type {string} */ when) => {
    store();
    navigator.sendBeacon(`https://tracker.example/late-beacon?${when}`);
    fetch(`https://tracker.example/late-fetch?${when}`, { method: 'POST', keepalive: true }).catch(() => {});
    new Image().src = `https://tracker.example/late-image?${when}`;
  };
  addEventListener('unticked:withdraw', () => {
    setInterval(() => {
      goOn('timer');
      window.name = JSON.stringify([...JSON.parse(window.name), { name: 'went on' }]);
    });
  });
  for (const name of ['pagehide', 'beforeunload', 'unload', 'visibilitychange'])
    for (const target of [window, document]) target.addEventListener(name, () => goOn(name));
  await fetch('https://tracker.example/hoarding', { mode: 'no-cors' });
}

const hoarder = {
  id: 'hoarder',
  provider: 'Hoarders Ltd',
  category: 'analytics',
  items: ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache'].map((kind) => ({
    kind,
    name: 'hoard_*',
  })),
};
const held = 'type="text/plain" data-category="analytics"';
const config = configuration({ services: [...services, hoarder] });
const body =
  '<button data-unticked="withdraw">Withdraw</button><button data-unticked="show-preferences">Settings</button>';
const late = () => shop.tracked().filter(({ path }) => path.startsWith('/late'));

/** @param {import('./site.js').Page} page  Accepts, and waits until all have stored and sent. */
async function acceptAll(page) {
  await page.goto(`${SHOP}${PAGE}`);
  await press(page, 'accept-all');
  await shop.until('the hoarder has stored', () => shop.tracked().some(({ path }) => path === '/hoarding'));
  await shop.until('both trackers have sent', () => bothSent(shop.tracked()));
}

shop.inEachEngine((open, engine, another) => {
  for (const way of /** @type {const} */ (['the button in the page', 'the preferences']))
    test(`by ${way}: sealed at once, erased in every scope, loaded anew, quiet and empty afterwards`, async (t) => {
      const page = await open(t);
      shop.put('/hoard.js', `(${hoard})()`);
      const head = `${tags}<script ${held} data-service="hoarder" data-src="/hoard.js"></script>`;
      shop.put(PAGE, html({ config, head, body }));
      await acceptAll(page);
      const before = await stored(page);
      assert.deepEqual(before.databases.concat(before.caches), ['hoard_db', 'hoard_cache']);
      assert.ok(before.cookies.filter((name) => name.startsWith('hoard_')).length >= 5, `${before.cookies}`);
      const other = await another();
      t.after(() => other.close());
      await other.goto(`${SHOP}/forget`);

      if (way === 'the preferences') await page.click('[data-unticked=show-preferences]');
      shop.world.clear();
      const reloading = shop.hold(PAGE);
      if (way === 'the preferences') await press(page, 'withdraw', 'dialog');
      else await page.click('[data-unticked=withdraw]');
      await shop.until('the page is loaded anew', () => shop.asked(PAGE).length === 1);
      // While the old page waits for its successor, the tracker tries what it can.
      for (let journeys = 0; journeys < 10; journeys++) await roundTrip(other);
      reloading.release();

      await page.waitFor(
        () => JSON.parse(window.name).filter((/** @type {any} */ one) => one.name === 'ready').length === 2,
      );
      shop.world.clear();
      await page.waitFor(async () => (await indexedDB.databases()).length === 0);
      await roundTrip(page);
      assert.deepEqual(await stored(page), REFUSED);
      assert.deepEqual(shop.tracked(), []);
      assert.equal((await heard(page, 'withdraw'))[0].entry.act.control, 'withdraw');
      assert.ok((await heard(page, 'went on')).length, 'it did not even try');
      await page.reload();
      await ready(page);
      await roundTrip(page);
      assert.deepEqual(await stored(page), REFUSED);
      assert.deepEqual(shop.tracked(), []);
    });
});
void [note, ran, TRACKER, late];
