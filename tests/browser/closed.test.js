import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { asks, heard, note, press, ran, ready, roundTrip, SHOP } from './site.js';
import { TRACKER } from './trackers.js';

const shop = await openShop();

const PAGE = html({
  config: configuration(),
  head: `<script type="text/plain" data-category="analytics" data-src="${TRACKER}/a.js"></script>
    <script type="text/plain" data-category="necessary" data-src="${TRACKER}/exempt.js"></script>`,
  body: `<template data-category="analytics"><script src="${TRACKER}/b.js"></script></template>
    <button data-unticked="reject-all">No, thank you</button>
    <button data-unticked="withdraw">Withdraw</button>`,
});

/** @param {string | Buffer} body @param {number} [status] @returns {import('./world.js').Handler} */
const answer =
  (body, status = 200) =>
  (_, res) =>
    res.writeHead(status).end(body);

const whole = await readFile(new URL('../../dist/unticked.wasm', import.meta.url));

/** What keeps the core from coming, and what is then said. */
const causes = {
  'the module is missing': { code: 'module-missing', words: /unticked\.wasm/, module: answer('', 404) },
  'another page comes in its place': {
    code: 'module-corrupt',
    words: /not WebAssembly/,
    module: answer(PAGE),
  },
  'half of it comes': {
    code: 'module-corrupt',
    words: /not WebAssembly/,
    module: answer(whole.subarray(0, whole.length / 2)),
  },
  'a module of another build comes': {
    code: 'module-mismatch',
    words: /one build/,
    module: answer(Buffer.from('0061736d01000000', 'hex')),
  },
  "the site's policy forbids it": {
    code: 'module-blocked',
    words: /'wasm-unsafe-eval'/,
    policy: `script-src 'self' ${TRACKER}`,
  },
};

/** @param {{ module?: import('./world.js').Handler, policy?: string }} [cause] */
function publish({ module, policy } = {}) {
  for (const name of ['a', 'b', 'exempt']) shop.put(`${TRACKER}/${name}.js`, note(name));
  shop.put('/', PAGE, policy ? { 'Content-Security-Policy': policy } : {});
  shop.put('/unticked.wasm', module ?? (() => {}));
}

/** @param {import('./site.js').Page} page  What stands in the ledger: the control of each entry. */
const ledger = (page) =>
  page.evaluate(() =>
    JSON.parse(localStorage.unticked ?? '{"entries":[]}').entries.map(
      (/** @type {any} */ { act }) => act.control,
    ),
  );

/** @param {import('./site.js').Page} page  Nothing is open, nothing was sent. */
async function assertClosed(page) {
  await ready(page);
  await roundTrip(page);
  assert.deepEqual(await ran(page), []);
  assert.deepEqual(shop.tracked(), []);
  assert.deepEqual(await ledger(page), []);
}

shop.inEachEngine((open) => {
  for (const [name, cause] of Object.entries(causes))
    for (const act of ['reject-all', 'accept-all'])
      test(`${name}: closed, and ${act} waits until the core is there`, async (t) => {
        const page = await open(t);
        publish(cause);
        await page.goto(`${SHOP}/`);
        await assertClosed(page);
        assert.equal(await asks(page), true);
        const errors = await heard(page, 'error');
        assert.deepEqual(
          errors.map(({ code }) => code),
          [cause.code],
        );
        assert.match(`${errors[0].message} ${errors[0].help}`, cause.words);

        await press(page, act);
        assert.equal(await asks(page), false);
        await assertClosed(page);
        assert.ok(await page.evaluate((act) => localStorage['unticked.pending'].includes(act), act));
        await page.reload();
        await assertClosed(page);
        assert.equal(await asks(page), false);

        publish();
        await page.reload();
        await ready(page);
        assert.deepEqual(await ledger(page), [act]);
        assert.equal(await page.evaluate(() => localStorage['unticked.pending']), undefined);
        assert.equal(await asks(page), false);
        const isOpen = ['exempt', ...(act === 'accept-all' ? ['a', 'b'] : [])];
        await page.waitFor((count) => Reflect.get(window, 'ran')?.length === count, isOpen.length);
        assert.deepEqual((await ran(page)).sort(), isOpen.sort());
      });

  test("without the core the page's own Reject is kept, and the last of the acts that wait wins", async (t) => {
    const page = await open(t);
    publish(causes['the module is missing']);
    await page.goto(`${SHOP}/`);
    await ready(page);
    await page.click('[data-unticked=reject-all]');
    assert.equal(await asks(page), false);
    await page.evaluate(() => Reflect.get(window, 'Unticked').consent.showBanner());
    await press(page, 'accept-all');
    await page.reload();
    await ready(page);
    await page.click('[data-unticked=reject-all]');
    await assertClosed(page);
    publish();
    await page.reload();
    await page.waitFor(() => Reflect.get(window, 'ran')?.length);
    await roundTrip(page);
    assert.deepEqual(await ledger(page), ['reject-all', 'accept-all', 'reject-all']);
    assert.deepEqual(await ran(page), ['exempt']);
  });

  for (const isLate of [false, true])
    test(`a returning visitor whose module ${isLate ? 'has not come yet' : 'is gone'}: a withdrawal takes effect at once`, async (t) => {
      const page = await open(t);
      publish();
      await page.goto(`${SHOP}/`);
      await press(page, 'accept-all');
      await page.waitFor(() => Reflect.get(window, 'ran')?.length === 3);
      publish(causes['the module is missing']);
      const { release } = shop.hold('/unticked.wasm');
      t.after(release);
      await page.reload();
      await page.waitFor(() => Reflect.get(window, 'ran')?.length === 3);
      if (!isLate) {
        // Nobody can confirm the stored plan: the page is loaded anew without it.
        release();
        await page.waitFor(() => Reflect.get(window, 'Unticked')?.consent && !Reflect.get(window, 'ran'));
      }
      shop.world.clear();
      await page.click('[data-unticked=withdraw]');
      await page.waitFor(() => document.readyState === 'complete' && !Reflect.get(window, 'ran'));
      await roundTrip(page);
      assert.deepEqual(shop.tracked(), []);
      assert.deepEqual(await ran(page), []);
      assert.equal(await asks(page), false);

      publish();
      await page.reload();
      await page.waitFor(() => Reflect.get(window, 'ran')?.length);
      await roundTrip(page);
      assert.deepEqual(await ran(page), ['exempt']);
      assert.deepEqual(await ledger(page), ['accept-all', 'withdraw']);
    });

  test('a strict policy with Trusted Types: everything works, and nothing is reported', async (t) => {
    const page = await open(t);
    publish({
      policy: `script-src 'self' 'wasm-unsafe-eval' ${TRACKER}; style-src 'self'; require-trusted-types-for 'script'`,
    });
    await page.goto(`${SHOP}/`);
    await ready(page);
    await press(page, 'choose');
    await page.click('unticked-banner >>> dialog input[name=analytics]');
    await press(page, 'save', 'dialog');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length === 3);
    await page.reload();
    await page.waitFor(() => Reflect.get(window, 'ran')?.length === 3);
    await page.click('[data-unticked=withdraw]');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length === 1);
    assert.deepEqual(
      (await heard(page)).filter(({ name }) => name === 'violation' || name === 'error'),
      [],
    );
    assert.deepEqual(await ledger(page), ['save', 'withdraw']);
  });
});
