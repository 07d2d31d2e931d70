import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoard, hoarder } from './hoarder.js';
import { configuration, html, openShop } from './shop.js';
import { heard, note, press, REFUSED, ran, ready, roundTrip, SHOP, stored } from './site.js';
import { bothSent, services, tags } from './trackers.js';

const shop = await openShop();
const PAGE = '/products/teapot';

const held = 'type="text/plain" data-category="analytics"';
const config = configuration({ services: [...services, hoarder] });
const body =
  '<button data-unticked="withdraw">Withdraw</button><button data-unticked="show-preferences">Settings</button>';
/** What was sent by a page that is being left: the hoarder's, and the farewells of a real tracker. */
const late = () => shop.tracked().flatMap(({ url }) => (/\/late|beacon=1/.test(url) ? url : []));

/** Waits until the tab has seen our script start so often. @param {import('./site.js').Page} page @param {number} times */
const starts = (page, times) =>
  page.waitFor((times) => window.name.split('"name":"ready"').length > times, times);

/** @param {import('./site.js').Page} page  Accepts, and waits until all have stored and sent. */
async function acceptAll(page) {
  await page.goto(`${SHOP}${PAGE}`);
  await press(page, 'accept-all');
  await shop.until('the hoarder has stored', () => shop.tracked().some(({ path }) => path === '/hoarding'));
  await shop.until('both trackers have sent', () => bothSent(shop.tracked()));
}

shop.inEachEngine((open, _engine, another) => {
  for (const way of /** @type {const} */ (['the button in the page', 'the preferences']))
    test(`by ${way}: sealed at once, erased in every scope, loaded anew, quiet and empty afterwards`, async (t) => {
      const other = await another();
      t.after(() => other.close());
      const page = await open(t);
      await other.goto(`${SHOP}/listen.js`);
      shop.put('/hoard.js', `(${hoard})()`);
      const head = `${tags}<script ${held} data-service="hoarder" data-src="/hoard.js"></script>`;
      shop.put(PAGE, html({ config, head, body }));
      await acceptAll(page);
      const before = await stored(page);
      assert.ok(before.databases.includes('hoard_db') && before.caches.includes('hoard_cache'));
      assert.ok(before.cookies.filter((name) => name.startsWith('hoard_')).length >= 5, `${before.cookies}`);

      if (way === 'the preferences') await page.click('[data-unticked=show-preferences]');
      shop.world.clear();
      const reloading = shop.hold(PAGE);
      const module = shop.hold('/unticked.wasm');
      if (way === 'the preferences') await press(page, 'withdraw', 'dialog');
      else await page.click('[data-unticked=withdraw]');
      await shop.until('the page is loaded anew', () => shop.asked(PAGE).length === 1);
      // While the old page waits for its successor, the tracker tries what it can.
      for (let journeys = 0; journeys < 10; journeys++) await roundTrip(other);
      reloading.release();

      await page.waitFor(() => document.readyState === 'complete' && !Reflect.get(window, 'hoarded'));
      // Nothing wrote its cookies again on leaving, for the shop's own server to read.
      assert.doesNotMatch(shop.asked(PAGE)[0].headers.cookie ?? '', /hoard_/);
      assert.deepEqual(late(), []);
      assert.equal(await page.evaluate(() => localStorage.attempts), '1', 'it did not even try');
      await page.evaluate(() => localStorage.removeItem('attempts'));
      shop.world.clear();
      await page.waitFor(async () => (await indexedDB.databases()).length === 0);
      assert.deepEqual(await stored(page), REFUSED, 'before the module has come');
      module.release();
      await starts(page, 2);
      await roundTrip(page);
      assert.deepEqual(await stored(page), REFUSED);
      assert.deepEqual(shop.tracked(), []);
      assert.deepEqual(await heard(page, 'error'), []);
      await page.reload();
      await ready(page);
      await roundTrip(page);
      assert.deepEqual(await stored(page), REFUSED);
      assert.deepEqual(shop.tracked(), []);
    });

  test('cookies of a path that the withdrawal did not see are erased on the next visit there', async (t) => {
    const page = await open(t);
    const head = `<script ${held}>document.cookie = 'hoard_1=1;max-age=9999;path=/products'</script>`;
    shop.put('/', html({ config, body }));
    shop.put(PAGE, html({ config, head }));
    await page.goto(`${SHOP}${PAGE}`);
    await press(page, 'accept-all');
    await page.waitFor(() => document.cookie.includes('hoard_1'));
    await page.goto(`${SHOP}/`);
    await ready(page);
    await page.click('[data-unticked=withdraw]');
    await starts(page, 3);
    await page.goto(`${SHOP}${PAGE}`);
    await ready(page);
    assert.deepEqual(await stored(page), REFUSED);
  });

  test('one category is withdrawn, the others stay', async (t) => {
    const page = await open(t);
    const head = `<script ${held}>${note('analytics')}</script>
      <script type="text/plain" data-category="marketing">${note('marketing')}; localStorage.mp = 1</script>`;
    const items = [{ kind: 'localStorage', name: 'mp' }];
    const ads = { id: 'ads', provider: 'Ads Ltd', category: 'marketing', items };
    shop.put('/', html({ config: configuration({ services: [ads] }), head }));
    await page.goto(`${SHOP}/`);
    await press(page, 'accept-all');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length === 2);
    assert.equal(await page.evaluate(() => localStorage.mp), '1');
    await page.evaluate(() => void Reflect.get(window, 'Unticked').consent.withdraw(['marketing']));
    await starts(page, 2);
    assert.deepEqual(await ran(page), ['analytics']);
    assert.deepEqual(await stored(page), REFUSED);
    const [{ entry }] = await heard(page, 'withdraw');
    assert.deepEqual(
      entry.choices.map((/** @type {any} */ { category, before, after }) => [category, before, after]),
      [['marketing', true, false]],
    );
  });

  for (const kind of ['', 'async', 'data-type="module"'])
    test(`"keep": a script still downloading never runs, nor those behind it; frames empty: ${kind || 'classic'}`, async (t) => {
      const page = await open(t);
      for (const path of ['/slow.js', '/behind.js', '/probe.js']) shop.put(path, note(path));
      shop.put('/map.html', '<title>Map</title>');
      const slow = shop.hold('/slow.js');
      const head = `<script ${held} ${kind} data-src="/slow.js"></script>`;
      const more = `<script ${held} data-src="/behind.js"></script><script ${held}>${note('inline')}</script>
        <iframe data-category="marketing" data-src="/map.html" title="Map"></iframe>
        <template data-category="analytics"><script src="/behind.js?2"></script></template>`;
      const keep = configuration({ afterWithdraw: 'keep' });
      const withdraw = '<button data-unticked="withdraw">Withdraw</button>';
      shop.put('/', html({ config: keep, head, body: withdraw + (kind === 'async' ? '' : more) }));
      await page.goto(`${SHOP}/`);
      await press(page, 'accept-all');
      await shop.until('the slow script is asked for', () => shop.asked('/slow.js').length);
      if (kind !== 'async') await page.waitFor(() => frames[0]?.document.title === 'Map');
      await page.click('[data-unticked=withdraw]');
      slow.release();
      await page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const probe = document.createElement('script');
            Object.assign(probe, { src: '/probe.js', onload: resolve, onerror: reject });
            document.head.append(probe);
          }),
      );
      await roundTrip(page);
      assert.deepEqual(await ran(page), ['/probe.js']);
      assert.deepEqual(shop.asked('/behind.js'), []);
      if (kind !== 'async') await page.waitFor(() => frames[0].location.href === 'about:blank');
      const [, , change] = await heard(page);
      assert.deepEqual((await heard(page)).map(({ name }) => name).slice(-2), ['withdraw', 'change'], change);
    });
});
