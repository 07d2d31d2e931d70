import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { asks, heard, note, press, ran, ready, roundTrip, SHOP } from './site.js';
import { TRACKER } from './trackers.js';

const shop = await openShop();
const head = `<script type="text/plain" data-category="analytics" data-src="${TRACKER}/a.js"></script>`;

/** A page with a control that sets the subscriber's default when a person presses it. @param {boolean} granted */
const withDefault = (granted) => `<button data-unticked="save" id="default">Allow for everyone here</button>
  <script>document.getElementById('default').onclick = (event) => {
    event.stopPropagation();
    Unticked.consent.setSubscriberDefault({ analytics: ${granted} }, event).then(({ ok }) => { window.done = ok; });
  };</script>`;

/** @param {import('./site.js').Page} page  Presses it. */
async function setDefault(page) {
  await page.evaluate(() => Reflect.deleteProperty(window, 'done'));
  await page.click('#default');
  await page.waitFor(() => Reflect.get(window, 'done') === true);
}

/** Whether the tracker runs when the page is loaded anew. @param {import('./site.js').Page} page */
async function runsOnReload(page) {
  await page.reload();
  await ready(page);
  shop.world.clear();
  await page.reload();
  await ready(page);
  await roundTrip(page);
  const isAsked = shop.tracked().length > 0;
  if (isAsked) await page.waitFor(() => Reflect.get(window, 'ran')?.length);
  assert.deepEqual(await ran(page), isAsked ? ['a'] : []);
  return isAsked;
}

/** What scripts try instead of a person: each is tried in the page, and each answers what it was told. */
const tricks = {
  'no event': () => Reflect.get(window, 'Unticked').consent.acceptAll(),
  'an event of its own': () => Reflect.get(window, 'Unticked').consent.acceptAll(new MouseEvent('click')),
  'an object that looks like one': () => {
    const composedPath = () => [document.querySelector('[data-unticked=accept-all]')];
    const made = { value: { isTrusted: true, type: 'click', composedPath } };
    const event = Object.create(Event.prototype, {
      isTrusted: { value: true },
      type: { value: 'click' },
      composedPath: { value: composedPath },
    });
    const { consent } = Reflect.get(window, 'Unticked');
    return consent
      .acceptAll(made.value)
      .then((/** @type {any} */ first) => (first.ok ? first : consent.acceptAll(event)));
  },
  'choose without an event': () => Reflect.get(window, 'Unticked').consent.choose({ analytics: true }),
  'a default without an event': () =>
    Reflect.get(window, 'Unticked').consent.setSubscriberDefault({ analytics: true }),
};

shop.inEachEngine((open) => {
  test("the subscriber's default is refused, the user grants: the user wins, and still after the default changed", async (t) => {
    const page = await open(t);
    const accept = '<button data-unticked="accept-all">Yes, count my visits</button>';
    shop.put(`${TRACKER}/a.js`, note('a'));
    shop.put('/', html({ config: configuration(), head, body: accept + withDefault(false) }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    await setDefault(page);
    assert.equal(await runsOnReload(page), false);
    await page.click('[data-unticked=accept-all]');
    await page.waitFor(() => Reflect.get(window, 'ran')?.includes('a'));
    await setDefault(page);
    assert.equal(await runsOnReload(page), true);
  });

  test("the subscriber's default is granted, the user refuses: the user wins, and still after the default changed", async (t) => {
    const page = await open(t);
    const reject = '<button data-unticked="reject-all">No</button>';
    shop.put(`${TRACKER}/a.js`, note('a'));
    shop.put('/', html({ config: configuration(), head, body: reject + withDefault(true) }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    await setDefault(page);
    await page.waitFor(() => Reflect.get(window, 'ran')?.includes('a'));
    assert.equal(await runsOnReload(page), true);
    await page.click('[data-unticked=reject-all]');
    await page.waitFor(() => !Reflect.get(window, 'ran') && Reflect.get(window, 'Unticked')?.consent);
    await setDefault(page);
    assert.equal(await runsOnReload(page), false);
  });

  test('a script cannot grant; it can refuse', async (t) => {
    const page = await open(t);
    shop.put(`${TRACKER}/a.js`, note('a'));
    const body = '<button data-unticked="accept-all">Yes</button>';
    shop.put('/', html({ config: configuration(), head, body }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    for (const [name, trick] of Object.entries(tricks)) {
      const { ok, error } = await page.evaluate(trick);
      assert.deepEqual([ok, error?.code], [false, 'no-affirmative-act'], name);
    }
    await page.evaluate(() => {
      const banner = document.querySelector('unticked-banner')?.shadowRoot;
      for (const button of [
        banner?.querySelector('[data-action=accept-all]'),
        document.querySelector('[data-unticked=accept-all]'),
      ]) {
        /** @type {HTMLElement} */ (button).click();
        button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      }
    });
    await roundTrip(page);
    assert.equal(await asks(page), true);
    assert.deepEqual(shop.tracked(), []);
    assert.equal(await page.evaluate(() => localStorage.unticked), undefined);
    assert.ok((await heard(page, 'error')).length >= 9);
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'Unticked').consent.rejectAll()), {
      ok: true,
    });
    assert.equal(await asks(page), false);
    assert.equal(await runsOnReload(page), false);
  });

  test("another press of a person's is no grant: hovering, another control, a press that is over", async (t) => {
    const page = await open(t);
    shop.put(`${TRACKER}/a.js`, note('a'));
    const body = `<button data-unticked="accept-all">Yes</button><button data-unticked="reject-all">No</button>
      <button id="plain">Next page</button><script>
      const [yes, no, plain] = document.querySelectorAll('button');
      window.told = [];
      const accept = (event) => Unticked.consent.acceptAll(event).then(({ ok, error }) => told.push(error?.code ?? ok));
      yes.onpointerdown = yes.onmouseover = accept;
      no.onclick = (event) => { event.stopPropagation(); accept(event); };
      plain.onclick = accept;
      yes.onclick = (event) => { event.stopPropagation(); setTimeout(accept, 0, event); };
      </script>`;
    shop.put('/', html({ config: configuration(), head, body }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    for (const selector of ['[data-unticked=reject-all]', '#plain', '[data-unticked=accept-all]'])
      await page.click(selector);
    const told = await page.waitFor(
      () => Reflect.get(window, 'told').length >= 5 && Reflect.get(window, 'told'),
    );
    assert.deepEqual(
      told.filter((/** @type {unknown} */ answer) => !/^no-/.test(String(answer))),
      [],
    );
    await roundTrip(page);
    assert.deepEqual(shop.tracked(), []);
    await press(page, 'accept-all');
    await page.waitFor(() => Reflect.get(window, 'ran')?.includes('a'));
  });

  test("the page's own control grants with words on it, and not without, nor when it was set beforehand", async (t) => {
    const page = await open(t);
    shop.put(`${TRACKER}/a.js`, note('a'));
    const size = 'style="width: 60px; height: 30px"';
    const body = `<button data-unticked="accept-all" id="mute" aria-label="Yes" ${size}></button>
      <button data-unticked="accept-all" id="unseen" ${size}><span style="visibility: hidden">Yes</span></button>
      <label>Count visits <input type="checkbox" data-category="analytics" checked></label>
      <button data-unticked="save" id="save">Save</button>
      <button data-unticked="accept-all" id="words">Yes, count my visits</button>`;
    shop.put('/', html({ config: configuration(), head, body }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    for (const id of ['mute', 'unseen', 'save']) await page.click(`#${id}`);
    await roundTrip(page);
    assert.deepEqual(shop.tracked(), []);
    assert.equal(await asks(page), true);
    const codes = (await heard(page, 'error')).map(({ code }) => code);
    assert.deepEqual(codes, ['no-notice', 'no-notice', 'preset-control']);
    await page.click('#words');
    await page.waitFor(() => Reflect.get(window, 'ran')?.includes('a'));
    assert.equal(await asks(page), false);
  });
});
