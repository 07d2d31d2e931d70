import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { asks, heard, note, press, ran, ready, roundTrip, SHOP } from './site.js';
import { TRACKER } from './trackers.js';

const shop = await openShop();

const tag = (/** @type {string} */ category) =>
  `<script type="text/plain" data-category="${category}" data-service="${category}-service"
    data-src="${TRACKER}/${category}.js"></script>`;
const head = tag('analytics') + tag('marketing');
const body = '<button data-unticked="reject-all">No</button>';

/** @param {Record<string, unknown>} [changes] */
function publish(changes) {
  for (const category of ['analytics', 'marketing'])
    shop.put(`${TRACKER}/${category}.js`, `${note(category)}; localStorage.${category}_id = 1`);
  const services = ['analytics', 'marketing'].map((category) => ({
    id: `${category}-service`,
    provider: 'Trackers Ltd',
    category,
    origins: [`${TRACKER}/`],
    items: [{ kind: 'localStorage', name: `${category}_id` }],
  }));
  shop.put('/', html({ config: configuration({ services, ...changes }), head, body }));
}

/** @param {import('./site.js').Page} page  Allows analytics alone. */
async function allowAnalytics(page) {
  publish();
  await page.goto(`${SHOP}/`);
  await press(page, 'choose');
  await page.click('unticked-banner >>> dialog input[name=analytics]');
  await press(page, 'save', 'dialog');
  await page.waitFor(() => Reflect.get(window, 'ran')?.includes('analytics'));
  await ready(page);
}

/** Changes the texts that are stored. @param {any} stored  the ledger and the plan, as stored @type {Record<string, (stored: any) => void>} */
const tampering = {
  'a plan with marketing added': ({ plan }) => {
    for (const list of [plan.plan.categories, plan.plan.granted]) list.push('marketing');
    plan.plan.services.push('marketing-service');
    plan.plan.refused = [];
  },
  'a plan and a ledger with marketing added': ({ plan, ledger }) => {
    for (const list of [plan.plan.categories, plan.plan.granted]) list.push('marketing');
    plan.plan.services.push('marketing-service');
    plan.plan.refused = [];
    const [analytics, marketing] = ledger.entries[0].choices;
    marketing.after = true;
    marketing.covers = analytics.covers.map((/** @type {any} */ cover) => ({
      ...cover,
      service: 'marketing-service',
      items: ['localStorage marketing_id'],
    }));
  },
};

/** @param {import('./site.js').Page} page @param {(stored: any) => void} change */
async function tamper(page, change) {
  const [ledger, plan] = await page.evaluate(() =>
    [localStorage.unticked, localStorage['unticked.plan']].map((text) => JSON.parse(text)),
  );
  change({ ledger, plan });
  await page.evaluate(
    (ledger, plan) => {
      localStorage.unticked = JSON.stringify(ledger);
      localStorage['unticked.plan'] = JSON.stringify(plan);
    },
    ledger,
    plan,
  );
}

/** The page is not loaded again and again. @param {import('./site.js').Page} page @param {number} times */
async function assertLoaded(page, times) {
  await ready(page);
  for (let journeys = 0; journeys < 3; journeys++) await roundTrip(page);
  assert.equal(shop.asked('/').length, times);
}

shop.inEachEngine((open) => {
  test('is served from the stored plan before the module has come', async (t) => {
    const page = await open(t);
    await allowAnalytics(page);
    const { release } = shop.hold('/unticked.wasm');
    shop.world.clear();
    await page.reload();
    await page.waitFor(() => Reflect.get(window, 'ran')?.length);
    await shop.until('the module is asked for', () => shop.asked('/unticked.wasm').length);
    assert.equal(await asks(page), false);
    assert.equal(await page.evaluate(() => Reflect.get(window, 'Unticked').consent), undefined);
    release();
    await assertLoaded(page, 1);
    assert.deepEqual(await ran(page), ['analytics']);
    assert.deepEqual(await heard(page, 'error'), []);
  });

  for (const [name, change] of Object.entries(tampering))
    test(`${name} opens nothing for longer than until the module has come`, async (t) => {
      const page = await open(t);
      await allowAnalytics(page);
      await tamper(page, change);
      const { release } = shop.hold('/unticked.wasm');
      shop.world.clear();
      await page.reload();
      await page.waitFor(() => Reflect.get(window, 'ran')?.includes('marketing'));
      release();
      await page.waitFor(() => !Reflect.get(window, 'ran')?.includes('marketing'));
      await assertLoaded(page, 2);
      assert.ok(!(await ran(page)).includes('marketing'));
      assert.equal(await page.evaluate(() => localStorage.marketing_id), undefined);
      const errors = (await heard(page, 'error')).map(({ code }) => code);
      assert.deepEqual(errors, ['stored-plan-differs']);
      await page.reload();
      await assertLoaded(page, 3);
      assert.ok(!(await ran(page)).includes('marketing'));
    });

  test('a plan that no core can confirm is closed, and not used again', async (t) => {
    const page = await open(t);
    await allowAnalytics(page);
    shop.put('/unticked.wasm', 'not a module');
    const { release } = shop.hold('/unticked.wasm');
    shop.world.clear();
    await page.reload();
    await page.waitFor(() => Reflect.get(window, 'ran')?.length);
    release();
    await page.waitFor(() => !Reflect.get(window, 'ran'));
    await assertLoaded(page, 2);
    assert.deepEqual(await ran(page), []);
    assert.equal(await page.evaluate(() => localStorage['unticked.plan']), undefined);
  });

  test('a stale plan put back, with the mark of the newer ledger, goes when the module has come', async (t) => {
    const page = await open(t);
    await allowAnalytics(page);
    const old = await page.evaluate(() => localStorage['unticked.plan']);
    await page.click('[data-unticked=reject-all]');
    await page.waitFor(() => Reflect.get(window, 'Unticked')?.consent && !Reflect.get(window, 'ran'));
    await tamper(page, ({ plan }) => {
      plan.plan = JSON.parse(old).plan;
    });
    const { release } = shop.hold('/unticked.wasm');
    shop.world.clear();
    await page.reload();
    await page.waitFor(() => Reflect.get(window, 'ran')?.length);
    release();
    await page.waitFor(() => !Reflect.get(window, 'ran'));
    await assertLoaded(page, 2);
    assert.deepEqual(await ran(page), []);
    assert.equal(await page.evaluate(() => localStorage.analytics_id), undefined);
  });

  /** What makes a stored plan useless: it opens nothing, not even until the module has come. */
  const useless = {
    'of an older ledger': async (/** @type {import('./site.js').Page} */ page) => {
      const old = await page.evaluate(() => localStorage['unticked.plan']);
      await page.click('[data-unticked=reject-all]');
      await page.waitFor(() => Reflect.get(window, 'Unticked')?.consent && !Reflect.get(window, 'ran'));
      await page.evaluate((old) => {
        localStorage['unticked.plan'] = old;
      }, old);
    },
    'for another configuration': async () => publish({ expireAfterDays: 7 }),
    'that has expired': (/** @type {import('./site.js').Page} */ page) =>
      tamper(page, ({ plan }) => {
        plan.plan.validUntil = new Date(0).toISOString();
      }),
  };

  for (const [name, spoil] of Object.entries(useless))
    test(`a plan ${name} opens nothing at all`, async (t) => {
      const page = await open(t);
      await allowAnalytics(page);
      await spoil(page);
      const { release } = shop.hold('/unticked.wasm');
      shop.world.clear();
      await page.reload();
      await shop.until('the module is asked for', () => shop.asked('/unticked.wasm').length);
      await roundTrip(page);
      assert.deepEqual(shop.tracked(), []);
      release();
      await assertLoaded(page, 1);
      // Then the ledger decides: its newest entry refuses in the first case, and grants in the others.
      const expected = name === 'of an older ledger' ? [] : ['analytics'];
      if (expected.length) await page.waitFor(() => Reflect.get(window, 'ran')?.length);
      assert.deepEqual(await ran(page), expected);
      assert.deepEqual(await heard(page, 'error'), []);
    });
});
