import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { note, press, ready, SHOP } from './site.js';

const shop = await openShop();

/** @param {Record<string, unknown>} [changes] */
const publish = (changes) =>
  shop.put(
    '/',
    html({
      config: configuration(changes),
      head: `<script type="text/plain" data-category="analytics">${note('a')}</script>`,
      body: '<button data-unticked="withdraw">Withdraw</button>',
    }),
  );

const records = (/** @type {import('./site.js').Page} */ page) =>
  page.evaluate(() => Reflect.get(window, 'Unticked').consent.records());

shop.inEachEngine((open) => {
  test('servers read what is open in a cookie: the site alone, or its sub-domains if they share it', async (t) => {
    const page = await open(t);
    /** @param {string} host */
    const sent = async (host) => {
      shop.world.clear();
      await page.goto(`https://${host}/listen.js`);
      const { cookie = '' } = shop.world.requests(host)[0].headers;
      return cookie.split('; ').filter((pair) => pair.startsWith('unticked='));
    };
    publish();
    await page.goto(`${SHOP}/`);
    await ready(page);
    await press(page, 'accept-all');
    const [{ expires }] = await records(page);
    const value = `unticked=necessary.analytics.marketing|${expires}`;
    assert.deepEqual(await sent('www.shop.co.uk'), [value]);
    assert.deepEqual(await sent('help.shop.co.uk'), []);

    // The ledger is gone, and with it what the cookie says.
    await page.goto(`${SHOP}/`);
    const ledger = await page.evaluate(() => localStorage.unticked);
    await page.evaluate(() => localStorage.removeItem('unticked'));
    await page.goto(`${SHOP}/`);
    await ready(page);
    assert.deepEqual(await sent('www.shop.co.uk'), []);
    await page.goto(`${SHOP}/`);
    await page.evaluate((ledger) => {
      localStorage.unticked = ledger;
    }, ledger);
    await page.goto(`${SHOP}/`);
    await ready(page);
    assert.deepEqual(await sent('www.shop.co.uk'), [value]);

    publish({ share: { subdomains: true } });
    await page.goto(`${SHOP}/`);
    await ready(page);
    assert.deepEqual(await sent('help.shop.co.uk'), [value]);
    assert.deepEqual(await sent('www.shop.co.uk'), [value]);
    assert.deepEqual(await sent('other.co.uk'), []);
    const domains = (await page.cookies())
      .filter(({ name }) => name === 'unticked')
      .map(({ domain }) => domain);
    assert.ok(
      domains.every((domain) => domain === '.shop.co.uk'),
      `${domains}`,
    );

    await page.goto(`${SHOP}/`);
    await ready(page);
    await page.click('[data-unticked=withdraw]');
    await page.waitFor(() => Reflect.get(window, 'Unticked')?.consent && !Reflect.get(window, 'ran'));
    for (const host of ['www.shop.co.uk', 'help.shop.co.uk']) {
      const [cookie, ...more] = await sent(host);
      assert.match(cookie, /^unticked=necessary\|/);
      assert.deepEqual(more, []);
    }
  });
});
