import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { asks, heard, note, press, ready, SHOP } from './site.js';

const shop = await openShop();
const config = configuration();
const held = '<script type="text/plain" data-category="analytics" data-src="/a.js"></script>';
const runs = (/** @type {import('./site.js').Page} */ page) =>
  page.waitFor(() => Reflect.get(window, 'ran')?.includes('a'));

/** @param {import('./site.js').Page} page  Where the focus is: the action of a control of ours, or the box. */
const focus = (page) =>
  page.evaluate(() => {
    const element = document.querySelector('unticked-banner')?.shadowRoot?.activeElement;
    return element?.getAttribute('data-action') ?? element?.getAttribute('name') ?? element?.localName;
  });

/** Moves on by the Tab key until the focus is there. @param {import('./site.js').Page} page @param {string} where */
async function tabTo(page, where) {
  for (let presses = 0; presses < 20; presses++) {
    if ((await focus(page)) === where) return;
    await page.press('Tab');
  }
  assert.fail(`the Tab key does not lead to ${where}`);
}

shop.inEachEngine((open) => {
  test("the page's own buttons, wherever and whenever they are added", async (t) => {
    const page = await open(t);
    shop.put('/a.js', note('a'));
    const boxes = `<label>Count visits <input type="checkbox" data-category="analytics"></label>
      <button data-unticked="save">Save</button><button data-unticked="show-preferences"><b>Cookie settings</b></button>
      <button data-unticked="dance">Dance</button>`;
    shop.put('/', html({ config, head: held, body: '<main></main>' }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    await page.evaluate((boxes) => {
      const parts = new DOMParser().parseFromString(boxes, 'text/html').body.childNodes;
      document.querySelector('main')?.append(...parts);
    }, boxes);
    await page.click('[data-unticked=dance]');
    assert.deepEqual(
      (await heard(page, 'error')).map(({ code }) => code),
      ['unknown-control'],
    );
    await page.click('input');
    await page.click('[data-unticked=save]');
    await runs(page);
    await page.click('[data-unticked=show-preferences] b');
    await page.click('unticked-banner >>> dialog input[name=marketing]');
    await press(page, 'save', 'dialog');
    const { granted } = await page.evaluate(() => Reflect.get(window, 'Unticked').consent.state());
    assert.deepEqual(granted, ['analytics', 'marketing']);
    await page.click('[data-unticked=show-preferences]');
    assert.deepEqual(
      await page.evaluate(() => {
        const root = document.querySelector('unticked-banner')?.shadowRoot;
        return [...(root?.querySelectorAll('input') ?? [])].map(({ checked }) => checked);
      }),
      [true, true],
    );
  });

  test('by the keyboard alone, in a small window', async (t) => {
    const page = await open(t);
    shop.put('/a.js', note('a'));
    shop.put('/', html({ config, head: held, body: '<a href="#more">More</a>' }));
    await page.setViewport({ width: 500, height: 400 });
    await page.goto(`${SHOP}/`);
    await ready(page);
    await tabTo(page, 'choose');
    await page.press('Enter');
    await page.waitFor(
      () => document.querySelector('unticked-banner')?.shadowRoot?.activeElement?.localName === 'h2',
    );
    await tabTo(page, 'analytics');
    await page.press('Space');
    await tabTo(page, 'save');
    await page.press('Space');
    await runs(page);
    assert.equal(await asks(page), false);
    await page.evaluate(() => Reflect.get(window, 'Unticked').consent.showPreferences());
    await tabTo(page, 'withdraw');
    await page.press('Enter');
    await page.waitFor(() => Reflect.get(window, 'Unticked')?.consent && !Reflect.get(window, 'ran'));
    await page.setViewport({ width: 1280, height: 800 });
  });
});
