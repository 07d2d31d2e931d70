/** Presses that nobody meant as consent, and records that must not be lost on the way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { asks, heard, note, press, ran, ready, roundTrip, SHOP } from './site.js';

const shop = await openShop();
const config = configuration();
const held = '<script type="text/plain" data-category="analytics" data-src="/a.js"></script>';

/** @typedef {import('./site.js').Page} Page */

/** @param {Page} page @returns {Promise<string[]>} the acts in the ledger, by their controls */
const acts = (page) =>
  page.evaluate(() =>
    JSON.parse(localStorage.unticked ?? '{"entries":[]}').entries.map(
      (/** @type {any} */ { act }) => act.control,
    ),
  );

/** @param {Page} page @param {string} body  A fresh page with these controls. */
async function visit(page, body) {
  shop.put('/a.js', note('a'));
  shop.put('/', html({ config, head: held, body }));
  await page.goto(`${SHOP}/`);
  await ready(page);
}

/** What a person does, and what stands on the page: none of it is consent. @type {Record<string, [string, (page: Page) => Promise<void>]>} */
const unmeant = {
  'Enter in a field, with a hidden control in its form': [
    '<form method="dialog"><input id="q"><button style="display:none" data-unticked="accept-all">Accept all</button></form>',
    async (page) => {
      await page.click('#q');
      await page.press('Enter');
    },
  ],
  'a label for a hidden control': [
    '<label for="z">Show the recipe</label><button id="z" hidden data-unticked="accept-all">Accept all</button>',
    (page) => page.click('label'),
  ],
  'a paragraph of a page that is marked as a whole': [
    '<main data-unticked="accept-all"><p>Read on</p></main>',
    (page) => page.click('p'),
  ],
  'Save, with a box that a script ticked': [
    '<input type="checkbox" data-category="analytics"><button data-unticked="save">Save</button>',
    async (page) => {
      await page.evaluate(() => {
        const box = document.querySelector('input');
        if (box) box.checked = true;
      });
      await page.click('[data-unticked=save]');
    },
  ],
};

shop.inEachEngine((open, _, another) => {
  for (const [name, [body, act]] of Object.entries(unmeant))
    test(`${name}: grants nothing`, async (t) => {
      const page = await open(t);
      await visit(page, body);
      await act(page);
      await roundTrip(page);
      assert.deepEqual(await ran(page), []);
      const { granted } = await page.evaluate(() => Reflect.get(window, 'Unticked').consent.state());
      assert.deepEqual(granted, []);
    });

  test('one press is one act, though the page hands it in as well', async (t) => {
    const page = await open(t);
    await visit(page, '<button data-unticked="accept-all" id="yes">Yes</button>');
    await page.evaluate(() => {
      const button = document.getElementById('yes');
      if (button) button.onclick = (event) => Reflect.get(window, 'Unticked').consent.acceptAll(event);
    });
    await page.click('#yes');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length);
    assert.deepEqual(await acts(page), ['accept-all']);
  });

  test('a control whose words are its value counts', async (t) => {
    const page = await open(t);
    await visit(page, '<input type="button" data-unticked="accept-all" value="Accept all">');
    await page.click('[data-unticked=accept-all]');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length);
  });

  test("a withdrawal that waits in another tab is not lost by this one's acts", async (t) => {
    const page = await open(t);
    await visit(page, '<button data-unticked="withdraw">Withdraw</button>');
    await press(page, 'accept-all');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length);
    shop.put('/unticked.wasm', (_req, res) => res.writeHead(404).end());
    const other = await another();
    t.after(() => other.close());
    await other.goto(`${SHOP}/`);
    await other.waitFor(() => Reflect.get(window, 'Unticked')?.consent);
    await other.click('[data-unticked=withdraw]');
    await page.evaluate(() => Reflect.get(window, 'Unticked')?.consent?.acceptAll()).catch(() => {});
    // Both pages are loaded anew, closed; and what waited is in the ledger, or still waits.
    for (const tab of [page, other]) {
      await tab.waitFor(() => Reflect.get(window, 'Unticked')?.consent && !Reflect.get(window, 'ran'));
      await roundTrip(tab);
      assert.deepEqual(await ran(tab), []);
    }
    const kept = await other.evaluate(() => localStorage.unticked + localStorage['unticked.pending']);
    assert.match(kept, /"control":"withdraw"/);
    assert.ok(shop.asked('/').length <= 5);
  });

  test('a withdrawal holds though storage is full', async (t) => {
    const page = await open(t);
    await visit(page, '<button data-unticked="withdraw">Withdraw</button>');
    await press(page, 'accept-all');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length);
    await page.evaluate(() => {
      for (let size = 1 << 20; size > 0; size >>= 1)
        for (let number = 0; ; number++)
          try {
            localStorage[`filler.${size}.${number}`] = 'x'.repeat(size);
          } catch {
            break;
          }
    });
    await page.click('[data-unticked=withdraw]');
    await page.waitFor(() => Reflect.get(window, 'Unticked')?.consent && !Reflect.get(window, 'ran'));
    await page.reload();
    await ready(page);
    await roundTrip(page);
    assert.deepEqual(await ran(page), []);
  });

  test('a wild card erases neither the ledger nor what open services keep', async (t) => {
    const page = await open(t);
    /** @type {any[]} */
    const services = [
      { id: 'greedy', category: 'analytics', provider: 'G', items: [{ kind: 'localStorage', name: '*' }] },
      { id: 'shop', category: 'necessary', provider: 'S', items: [{ kind: 'localStorage', name: 'basket' }] },
    ];
    shop.put('/', html({ config: configuration({ services }), head: '', body: '' }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    await page.evaluate(() => {
      localStorage.basket = 'tea';
      localStorage.other = 'x';
    });
    await press(page, 'reject-all');
    await page.waitFor(() => localStorage.other === undefined);
    assert.equal(await page.evaluate(() => localStorage.basket), 'tea');
    await page.reload();
    await ready(page);
    assert.deepEqual(await acts(page), ['reject-all']);
    assert.equal(await asks(page), false);
    assert.deepEqual(await heard(page, 'error'), []);
  });
});
