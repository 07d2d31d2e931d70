import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { asks, NOTHING, note, press, REFUSED, ran, ready, roundTrip, SHOP, stored } from './site.js';
import { bothSent, services, TRACKER, tags } from './trackers.js';

const shop = await openShop();
const held = 'type="text/plain" data-category="analytics"';

shop.inEachEngine((open) => {
  for (const site of [SHOP, SHOP.replace('https', 'http')])
    test(`real trackers store and send nothing without a choice, nor after Reject: ${site}`, async (t) => {
      const page = await open(t, site);
      shop.put('/', html({ config: configuration({ services }), head: tags }));
      await page.goto(`${site}/`);
      await ready(page);
      await roundTrip(page);
      assert.equal(await asks(page), true);
      assert.deepEqual(await stored(page), NOTHING);
      assert.deepEqual(shop.tracked(), []);

      await press(page, 'reject-all');
      for (const visit of ['the first', 'the next']) {
        await roundTrip(page);
        assert.equal(await asks(page), false, visit);
        assert.deepEqual(await stored(page), REFUSED, visit);
        assert.deepEqual(shop.tracked(), [], visit);
        await page.reload();
        await ready(page);
      }
    });

  test('Accept: the real trackers run, store and send', async (t) => {
    const page = await open(t);
    shop.put('/', html({ config: configuration({ services }), head: tags }));
    await page.goto(`${SHOP}/`);
    await press(page, 'accept-all');
    await shop.until('both trackers have sent', () => bothSent(shop.tracked()));
    const { cookies, local } = await stored(page);
    assert.ok(cookies.some((name) => /^ph_.*_posthog$/.test(name)));
    assert.ok([...cookies, ...local].some((name) => /^_*mp/.test(name)));
    assert.equal(await asks(page), false);
  });

  test('an Accept pressed before the module has come opens when it has', async (t) => {
    const page = await open(t);
    const { release } = shop.hold('/unticked.wasm');
    const head = `<script type="text/plain" data-category="analytics" data-src="${TRACKER}/a.js"></script>`;
    shop.put(`${TRACKER}/a.js`, note('a'));
    shop.put('/', html({ config: configuration(), head }));
    await page.goto(`${SHOP}/`);
    await press(page, 'accept-all');
    await roundTrip(page);
    assert.deepEqual(shop.tracked(), []);
    assert.equal(await asks(page), false);
    release();
    await page.waitFor(() => Reflect.get(window, 'ran')?.includes('a'));
  });

  test('scripts run in document order, those of templates among them', async (t) => {
    const page = await open(t);
    for (const path of ['/1.js', '/3.js', '/5.js', '/7.js', '/never.js']) shop.put(path, note(path));
    const first = shop.hold('/1.js');
    shop.put(
      '/',
      html({
        config: configuration(),
        head: `<script ${held} data-src="/1.js"></script><script ${held}>${note('2')}</script>`,
        body: `<template data-category="analytics"><p id="in">In</p><script src="/3.js"></script>
          <script>${note('4')}</script></template><script ${held} data-type="module" data-src="/5.js"></script>

          <script ${held}>${note('6')}</script>
          <script ${held} data-type="module">import '/7.js'; ${note('8')}</script>
          <script ${held}>${note('9')}</script>
          <script type="text/plain" data-category="marketing" data-src="/never.js"></script>
          <button data-unticked="save">Save</button><label>Count visits
          <input type="checkbox" data-category="analytics"></label>`,
      }),
    );
    await page.goto(`${SHOP}/`);
    await ready(page);
    assert.equal(await page.evaluate(() => document.getElementById('in')), null);
    assert.deepEqual(shop.asked('/1.js'), []);
    await page.click('input');
    await page.click('[data-unticked=save]');
    await shop.until('the first script is asked for', () => shop.asked('/1.js').length);
    assert.deepEqual(await ran(page), []);
    first.release();
    await page.waitFor(() => Reflect.get(window, 'ran')?.length === 9);
    // As everywhere, what follows a module of the page's own words does not wait for it.
    const order = (await ran(page)).filter((one) => one !== '9');
    assert.deepEqual(order, ['/1.js', '2', '/3.js', '4', '/5.js', '6', '/7.js', '8']);
    assert.deepEqual(shop.asked('/never.js'), []);
  });

  test('a held script keeps its attributes and its nonce', async (t) => {
    const page = await open(t);
    const look = `Object.assign(window, { me: document.currentScript }); ${note('me')}`;
    shop.put(
      '/',
      html({
        config: configuration(),
        body: `<script ${held} nonce="n1" id="me" data-own="7" crossorigin="anonymous">${look}</script>
          <script ${held} nonce="n1">${note('the nonce holds')}</script>`,
      }),
      { 'Content-Security-Policy': "script-src 'self' 'wasm-unsafe-eval' 'nonce-n1'" },
    );
    await page.goto(`${SHOP}/`);
    await press(page, 'accept-all');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length === 2);
    assert.deepEqual(
      await page.evaluate(() => {
        const { id, dataset, crossOrigin, nonce, type } = Reflect.get(window, 'me');
        return { id, own: dataset.own, category: dataset.category, crossOrigin, nonce, type };
      }),
      { id: 'me', own: '7', category: 'analytics', crossOrigin: 'anonymous', nonce: 'n1', type: '' },
    );
  });

  test('what is added later is held too, and runs after the grant', async (t) => {
    const page = await open(t);
    for (const path of ['/before.js', '/after.js', '/in-template.js']) shop.put(path, note(path));
    shop.put('/', html({ config: configuration() }));
    /** @param {string} src @param {boolean} [inTemplate] */
    const add = (src, inTemplate = false) =>
      page.evaluate(
        (src, inTemplate) => {
          const script = document.createElement('script');
          if (inTemplate) script.src = src;
          else Object.assign(script, { type: 'text/plain' });
          Object.assign(script.dataset, inTemplate ? {} : { category: 'analytics', src });
          const template = document.createElement('template');
          template.dataset.category = 'analytics';
          template.content.append(script);
          document.body.append(inTemplate ? template : script);
        },
        src,
        inTemplate,
      );
    await page.goto(`${SHOP}/`);
    await ready(page);
    await add('/before.js');
    await add('/in-template.js', true);
    await roundTrip(page);
    assert.deepEqual(shop.asked('/before.js'), []);
    await press(page, 'accept-all');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length === 2);
    await add('/after.js');
    await page.waitFor(() => Reflect.get(window, 'ran')?.length === 3);
    assert.deepEqual(await ran(page), ['/before.js', '/in-template.js', '/after.js']);
  });

  test('frames and images get their address with the grant', async (t) => {
    const page = await open(t);
    shop.put(`${TRACKER}/map.html`, '<!doctype html><title>Map</title>');
    shop.put(`${TRACKER}/pixel.svg`, '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
    const body = `<iframe data-category="marketing" data-src="${TRACKER}/map.html" title="Map"></iframe>
      <img data-category="marketing" data-src="${TRACKER}/pixel.svg" alt="">`;
    shop.put('/', html({ config: configuration(), body }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    await roundTrip(page);
    assert.deepEqual(shop.tracked(), []);
    await press(page, 'accept-all');
    await shop.until('both were asked for', () => shop.tracked().length === 2);
    const asked = shop.tracked().map(({ path }) => path);
    assert.deepEqual(asked.sort(), ['/map.html', '/pixel.svg']);
  });
});
