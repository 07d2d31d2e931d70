import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, html, openShop } from './shop.js';
import { asks, heard, note, press, ran, ready, roundTrip, SHOP } from './site.js';
import { TRACKER } from './trackers.js';

const shop = await openShop();
const tag = (/** @type {string} */ category) =>
  `<script type="text/plain" data-category="${category}" data-src="${TRACKER}/${category}.js"></script>`;
const head = ['necessary', 'analytics', 'marketing'].map(tag).join('');
const inFile = '<script src="/unticked.js" data-config="/consent.json"></script>';
const [necessary, analytics, marketing] = configuration().categories;
const { purpose: _, ...purposeless } = analytics;
const { controller: __, ...controllerless } = configuration();
const service = { id: 'counter', provider: 'Counters Ltd', category: 'analytics' };

/**
 * What is wrong, the code that says so, and the path that it names.
 * @type {[name: string, code: string, path: string, page: Parameters<typeof html>[0], file?: string][]}
 */
const faults = [
  ['an unknown field', 'unknown-field', 'colour', { config: configuration({ colour: 'red' }) }],
  [
    'an unknown field inside',
    'unknown-field',
    'categories[1].preTicked',
    { config: configuration({ categories: [necessary, { ...analytics, preTicked: true }] }) },
  ],
  ['no controller', 'missing-field', 'controller', { config: controllerless }],
  [
    'no purpose',
    'missing-field',
    'categories[1].purpose',
    { config: configuration({ categories: [necessary, purposeless] }) },
  ],
  [
    'a purpose that is null',
    'wrong-type',
    'categories[1].purpose',
    { config: configuration({ categories: [necessary, { ...analytics, purpose: null }] }) },
  ],
  [
    'categories that are no list',
    'wrong-type',
    'categories',
    { config: configuration({ categories: 'all' }) },
  ],
  [
    'a number as text',
    'wrong-type',
    'expireAfterDays',
    { config: configuration({ expireAfterDays: '180' }) },
  ],
  ['a list instead of it all', 'wrong-type', '', { config: [] }],
  [
    'two categories of one id',
    'duplicate-id',
    'categories[2].id',
    { config: configuration({ categories: [necessary, analytics, { ...marketing, id: 'analytics' }] }) },
  ],
  [
    'two services of one id',
    'duplicate-id',
    'services[1].id',
    { config: configuration({ services: [service, service] }) },
  ],
  [
    'a service in no category',
    'unknown-category',
    'services[0].category',
    { config: configuration({ services: [{ ...service, category: 'statistics' }] }) },
  ],
  [
    'exempt without a ground',
    'no-exempt-ground',
    'categories[0].ground',
    { config: configuration({ categories: [{ ...necessary, ground: undefined }, analytics] }) },
  ],
  [
    'a basis that the edition does not have',
    'no-such-basis',
    'categories[1].basis',
    {
      config: configuration({
        categories: [necessary, { ...analytics, basis: 'objection', ground: 'statistics' }],
      }),
    },
  ],
  ['no such edition', 'unknown-edition', 'edition', { config: configuration({ edition: 'guide-1999' }) }],
  ['no JSON', 'not-json', '#unticked-config', { config: '{ "controller": ' }],
  ['no configuration', 'configuration-missing', '#unticked-config', {}],
  ['an absent file', 'configuration-missing', '/consent.json', { script: inFile }],
  ['a file that is no JSON', 'not-json', '/consent.json', { script: inFile }, '<p>Not found</p>'],
];

/** Faults that leave nothing to ask about: then there is no banner. */
const nothingToAsk = [
  'categories that are no list',
  'a list instead of it all',
  'no JSON',
  'no configuration',
  'an absent file',
  'a file that is no JSON',
];

/** @param {import('./site.js').Page} page */
async function assertClosed(page) {
  await roundTrip(page);
  assert.deepEqual(await ran(page), []);
  assert.deepEqual(shop.tracked(), []);
}

shop.inEachEngine((open, engine) => {
  for (const [name, code, path, parts, file] of faults)
    test(`${name}: the error names ${path || 'the whole'}, all is closed`, async (t) => {
      const page = await open(t);
      for (const { id } of [necessary, analytics, marketing]) shop.put(`${TRACKER}/${id}.js`, note(id));
      if (file) shop.put('/consent.json', file);
      shop.put('/', html({ ...parts, head }));
      await page.goto(`${SHOP}/`);
      await ready(page);
      const errors = await heard(page, 'error');
      const error = errors.find((one) => one.code === code && one.path === path);
      assert.ok(error?.message && error.help, JSON.stringify(errors));
      if (engine !== 'webkit') assert.ok((await page.errors()).some((text) => text.includes(`(${code})`)));
      await assertClosed(page);
      assert.equal(await asks(page), !nothingToAsk.includes(name));
      if (nothingToAsk.includes(name)) return;
      await press(page, 'accept-all');
      assert.equal(await asks(page), false);
      await assertClosed(page);
      await page.reload();
      await ready(page);
      await assertClosed(page);
    });

  test('an Accept of a faulty configuration grants nothing once it is mended; a Reject stays', async (t) => {
    const page = await open(t);
    for (const act of ['accept-all', 'reject-all']) {
      shop.put(
        '/',
        html({ config: configuration({ colour: 'red', controller: { name: 'Another' } }), head }),
      );
      await page.goto(`${SHOP}/`);
      await press(page, act);
      shop.put('/', html({ config: configuration(), head: tag('analytics') }));
      await page.reload();
      await ready(page);
      await assertClosed(page);
      assert.equal(await asks(page), act === 'accept-all', act);
    }
  });

  test('a tag of an unknown category or service stays held and is told once; the others run', async (t) => {
    const page = await open(t);
    for (const name of ['statistics', 'analytics', 'nobody']) shop.put(`${TRACKER}/${name}.js`, note(name));
    const nobody = tag('nobody').replace('category="nobody"', 'category="analytics" data-service="nobody"');
    const frame = `<iframe data-category="statistics" data-src="${TRACKER}/frame" title="Frame"></iframe>`;
    const body = `${tag('statistics')}${tag('statistics')}${nobody}${tag('analytics')}${frame}`;
    shop.put('/', html({ config: configuration(), body }));
    await page.goto(`${SHOP}/`);
    await ready(page);
    await press(page, 'accept-all');
    await page.waitFor(() => Reflect.get(window, 'ran')?.includes('analytics'));
    await roundTrip(page);
    assert.deepEqual(
      shop.tracked().map(({ path }) => path),
      ['/analytics.js'],
    );
    const errors = (await heard(page, 'error')).map(({ code, path }) => [code, path]);
    assert.deepEqual(errors, [
      ['unknown-category', '[data-category="statistics"]'],
      ['unknown-service', '[data-service="nobody"]'],
    ]);
  });
});
