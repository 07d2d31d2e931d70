import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { heard, note, press, ran, ready, SHOP } from './site.js';

const shop = await openShop();
const held = '<script type="text/plain" data-category="analytics" data-src="/a.js"></script>';
const config = configuration({
  services: [{ id: 'counter', provider: 'Counters Ltd', category: 'analytics' }],
});
const runs = (/** @type {import('./site.js').Page} */ page) =>
  page.waitFor(() => Reflect.get(window, 'ran')?.includes('a'));

/** The ways a page starts: what stands in its head, and what else is served. @type {Record<string, { head: Parameters<typeof html>[0], files?: Record<string, string> }>} */
const ways = {
  'an inline configuration': { head: { config } },
  'an inline configuration below the script': {
    head: { head: `<script type="application/json" id="unticked-config">${JSON.stringify(config)}</script>` },
  },
  'a file': {
    head: { script: '<script src="/unticked.js" data-config="/consent.json"></script>' },
    files: { '/consent.json': JSON.stringify(config) },
  },
  'Unticked.run': { head: { head: `<script>Unticked.run(${JSON.stringify(config)})</script>` } },
  'the ES module': {
    head: { script: '', head: '<script type="module" src="/start.js"></script>' },
    files: {
      '/start.js': `import { run } from '/unticked.mjs';
        import unticked from '/unticked.mjs';
        const [consent, same] = await Promise.all([run(${JSON.stringify(config)}), unticked.run()]);
        window.same = consent === same; window.Unticked = { consent };`,
    },
  },
};

shop.inEachEngine((open) => {
  for (const [name, { head, files = {} }] of Object.entries(ways))
    test(`started by ${name}`, async (t) => {
      const page = await open(t);
      shop.put('/a.js', note('a'));
      for (const [path, text] of Object.entries(files)) shop.put(path, text);
      shop.put('/', html({ ...head, head: `${head.head ?? ''}${held}` }));
      await page.goto(`${SHOP}/`);
      await ready(page);
      assert.deepEqual(await ran(page), []);
      await press(page, 'accept-all');
      await runs(page);
      await page.reload();
      await runs(page);
      assert.deepEqual(await heard(page, 'error'), []);
      await ready(page);
      if (name === 'the ES module')
        assert.equal(await page.evaluate(() => Reflect.get(window, 'same')), true);
    });

  test('the queue: what was pushed before the script gets the running instance, in order, and so does what follows', async (t) => {
    const page = await open(t);
    const push = (/** @type {number} */ number) =>
      `<script>Unticked = window.Unticked || []; Unticked.push((consent) => (window.got ??= []).push([${number}, consent.allows('necessary')]))</script>`;
    const script = `${push(1)}${push(2)}<script src="/unticked.js"></script>`;
    shop.put('/', html({ config, script, head: push(3) }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    await page.evaluate(() =>
      Reflect.get(window, 'Unticked').push(() => Reflect.get(window, 'got').push([4, true])),
    );
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'got')), [
      [1, true],
      [2, true],
      [3, true],
      [4, true],
    ]);
    const same = () => {
      const { Unticked } = /** @type {any} */ (window);
      return Unticked.run({}).then((/** @type {unknown} */ consent) => consent === Unticked.consent);
    };
    assert.equal(await page.evaluate(same), true);
  });

  test('events come in order, with what happened', async (t) => {
    const page = await open(t);
    shop.put('/a.js', note('a'));
    shop.put('/', html({ config, head: held, body: '<button data-unticked="withdraw">Withdraw</button>' }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    await press(page, 'accept-all');
    await runs(page);
    await page.click('[data-unticked=withdraw]');
    await page.waitFor(() => Reflect.get(window, 'Unticked')?.consent && !Reflect.get(window, 'ran'));
    const events = await heard(page);
    const told = events.map(({ name, isConsent, entry, plan, category, held }) => ({
      ...{ name, isConsent, control: entry?.act.control, open: plan?.services, category, held },
    }));
    const [isConsent, none] = [
      true,
      { control: undefined, open: undefined, category: undefined, held: undefined },
    ];
    const first = { ...none, name: 'held', isConsent: false, category: 'analytics', held: 'script' };
    assert.deepEqual(told, [
      first,
      { ...none, name: 'ready', isConsent },
      { ...none, name: 'choice', isConsent, control: 'accept-all' },
      { ...none, name: 'change', isConsent, open: ['counter'] },
      // The page closes before it says so.
      { ...none, name: 'withdraw', isConsent, control: 'withdraw' },
      { ...none, name: 'change', isConsent, open: [] },
      first,
      { ...none, name: 'ready', isConsent },
    ]);
  });

  test('allows: categories, services, and, or, not; on() hears until it is stopped; decide gives reasons', async (t) => {
    const page = await open(t);
    shop.put('/', html({ config }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    const ask = () => {
      const { consent } = Reflect.get(window, 'Unticked');
      return [
        ...['necessary', 'analytics', 'counter', 'nothing', ''].map(consent.allows),
        consent.allows({ and: ['necessary', 'analytics'] }),
        consent.allows({ or: ['nothing', 'counter'] }),
        consent.allows({ not: 'analytics' }),
        consent.allows({ and: [{ not: 'nothing' }, { or: ['counter', 'nothing'] }] }),
      ];
    };
    const none = [true, false, false, false, false, false, false, true, false];
    assert.deepEqual(await page.evaluate(ask), none);
    await page.evaluate(() => {
      const { consent } = Reflect.get(window, 'Unticked');
      Object.assign(window, { calls: [] });
      const stop = consent.on('choice', (/** @type {any} */ { entry }) => {
        Reflect.get(window, 'calls').push(entry.act.control);
        stop();
      });
    });
    const refuseTwice = async () => {
      const { consent } = Reflect.get(window, 'Unticked');
      return [await consent.rejectAll(), await consent.rejectAll()];
    };
    assert.deepEqual(await page.evaluate(refuseTwice), [{ ok: true }, { ok: true }]);
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'calls')), ['reject-all']);
    await page.evaluate(() => Reflect.get(window, 'Unticked').consent.showBanner());
    const outcome = () => Reflect.get(window, 'Unticked').consent.decide('counter').decision;
    const before = await page.evaluate(outcome);
    await press(page, 'accept-all');
    assert.deepEqual(await page.evaluate(ask), [true, true, true, false, false, true, true, false, true]);
    const after = await page.evaluate(outcome);
    assert.deepEqual([before.outcome, after.outcome], ['prohibited', 'permitted']);
    assert.ok(after.findings.every((/** @type {any} */ { cites }) => cites.length));
    await page.evaluate(() => Reflect.get(window, 'Unticked').consent.choose({ analytics: false }));
    const state = await page.waitFor(
      () =>
        Reflect.get(window, 'Unticked')?.consent?.state().refused.length === 1 &&
        Reflect.get(window, 'Unticked').consent.state(),
    );
    assert.deepEqual([state.granted, state.refused, state.ask], [['marketing'], ['analytics'], []]);
  });
});
