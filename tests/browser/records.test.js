import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { asks, heard, note, press, ran, ready, roundTrip, SHOP } from './site.js';
import { TRACKER } from './trackers.js';

const shop = await openShop();
const head = `<script type="text/plain" data-category="analytics" data-src="${TRACKER}/a.js"></script>`;
const body = `<button data-unticked="accept-all">Yes, <b>all of it</b> <i hidden>and more</i></button>
  <button data-unticked="withdraw">Withdraw</button>`;

/** @param {Record<string, unknown>} [changes] @param {Record<string, string>} [headers] */
function publish(changes, headers) {
  shop.put(`${TRACKER}/a.js`, note('a'), { 'Access-Control-Allow-Origin': '*' });
  shop.put('/', html({ config: configuration(changes), head, body }), headers);
}

const records = (/** @type {import('./site.js').Page} */ page) =>
  page.evaluate(() => Reflect.get(window, 'Unticked').consent.records());

shop.inEachEngine((open, _engine, another) => {
  test('an entry says who chose what, when, by which act, and what they were shown', async (t) => {
    const page = await open(t);
    publish();
    await page.goto(`${SHOP}/`);
    await press(page, 'choose');
    await page.click('unticked-banner >>> dialog input[name=analytics]');
    const shown = await page.evaluate(() => {
      const dialog = document.querySelector('unticked-banner')?.shadowRoot?.querySelector('dialog');
      const controls = [...(dialog?.querySelectorAll('button') ?? [])].filter((button) =>
        button.checkVisibility(),
      );
      return {
        text: dialog?.innerText ?? '',
        controls: controls.map((button) => [
          button.dataset.action,
          button.getAttribute('aria-label') ?? button.innerText,
        ]),
      };
    });
    await press(page, 'save', 'dialog');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length);
    await page.click('[data-unticked=accept-all]');

    const [saved, accepted] = await records(page);
    const { act, choices, party, sequence, instant, expires } = saved;
    assert.deepEqual(
      { act, party, sequence },
      { act: { control: 'save', trusted: true }, party: 'user', sequence: 1 },
    );
    assert.deepEqual(
      choices.map((/** @type {any} */ { category, basis, before, after }) => [
        category,
        basis,
        before,
        after,
      ]),
      [
        ['analytics', 'consent', false, true],
        ['marketing', 'consent', false, false],
      ],
    );
    assert.equal(Date.parse(expires) - Date.parse(instant), 180 * 86_400_000);
    assert.deepEqual([accepted.sequence, accepted.previous], [2, saved.digest]);

    const exported = JSON.parse(
      await page.evaluate(() => Reflect.get(window, 'Unticked').consent.export('json')),
    );
    assert.deepEqual(exported.entries, [saved, accepted]);
    const notice = exported.notices[saved.notice];
    assert.deepEqual(
      notice.controls.map((/** @type {any} */ { action, label }) => [action, label]),
      shown.controls,
    );
    for (const text of notice.texts) assert.ok(shown.text.includes(text), `${text} is not in ${shown.text}`);
    assert.ok(notice.texts.includes('Count visits') && notice.texts.includes('Choose what you allow'));
    const { layer, language, controls } = exported.notices[accepted.notice];
    assert.deepEqual(
      [layer, language, controls],
      ['page', 'en', [{ action: 'accept-all', label: 'Yes, all of it' }]],
    );
  });

  test('a choice in one tab reaches the others', async (t) => {
    const page = await open(t);
    publish();
    const other = await another();
    t.after(() => other.close());
    for (const tab of [page, other]) {
      await tab.goto(`${SHOP}/`);
      await ready(tab);
    }
    assert.equal(await asks(other), true);
    await press(page, 'accept-all');
    await other.waitFor(() => Reflect.get(window, 'ran')?.includes('a'));
    assert.equal(await asks(other), false);
    const { plan } = (await heard(other, 'change'))[0];
    assert.deepEqual(plan.granted, ['analytics', 'marketing']);
    await page.click('[data-unticked=withdraw]');
    await other.waitFor(() => Reflect.get(window, 'Unticked')?.consent && !Reflect.get(window, 'ran'));
    await roundTrip(other);
    assert.deepEqual(await ran(other), []);
    assert.equal(await asks(other), false);
    // The visitor clears what the site has kept: there is no choice any more.
    await page.evaluate(() => localStorage.clear());
    await other.waitFor(() =>
      document.querySelector('unticked-banner')?.shadowRoot?.querySelector('section')?.checkVisibility(),
    );
  });

  for (const [name, text] of Object.entries({
    'cut off': '{"version":1,"store":"ab","entr',
    'of another program': '{"consent":true}',
    'of a later version': '{"version":2,"store":"a","subject":"b","entries":[],"notices":{}}',
    'with an entry that is none':
      '{"version":1,"store":"a","subject":"b","entries":[{"sequence":1}],"notices":{}}',
  }))
    test(`a ledger ${name} is set aside, neither lost nor believed`, async (t) => {
      const page = await open(t);
      publish();
      await page.evaluate((text) => {
        localStorage.unticked = text;
        localStorage['unticked.aside.1'] = 'older';
      }, text);
      await page.goto(`${SHOP}/`);
      await ready(page);
      assert.equal(await asks(page), true);
      assert.equal(await page.evaluate(() => localStorage['unticked.aside.1']), 'older');
      assert.equal(await page.evaluate(() => localStorage['unticked.aside.2']), text);
      assert.deepEqual(
        (await heard(page, 'error')).map(({ code, path }) => [code, path]),
        [['ledger-unreadable', 'unticked']],
      );
      assert.deepEqual(shop.tracked(), []);
      await press(page, 'accept-all');
      await page.waitFor(() => Reflect.get(window, 'ran')?.length);
      await page.reload();
      await ready(page);
      assert.deepEqual(await ran(page), ['a']);
      assert.equal((await records(page)).length, 1);
      assert.equal(await page.evaluate(() => localStorage['unticked.aside.2']), text);
    });

  test('where storage is blocked, a choice holds for the page, and that is said', async (t) => {
    const page = await open(t);
    publish({}, { 'Content-Security-Policy': 'sandbox allow-scripts' });
    shop.put('/unticked.wasm', (_, res) => void res.setHeader('Access-Control-Allow-Origin', '*'));
    await page.goto(`${SHOP}/`);
    await ready(page);
    assert.equal(await asks(page), true);
    assert.deepEqual(await heard(page, 'error'), []);
    await press(page, 'accept-all');
    await page.waitFor(() => Reflect.get(window, 'ran')?.includes('a'));
    assert.equal(await asks(page), false);
    assert.equal((await records(page)).length, 1);
    const codes = (await heard(page, 'error')).map(({ code }) => code);
    assert.deepEqual([...new Set(codes)], ['storage-unavailable']);
    await page.reload();
    await ready(page);
    assert.equal(await asks(page), true);
    await press(page, 'reject-all');
    assert.equal(await asks(page), false);
    assert.equal(
      await page.evaluate(() => Reflect.get(window, 'Unticked').consent.allows('analytics')),
      false,
    );
  });
});
