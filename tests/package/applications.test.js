import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../browser/ending.js';
import { openBrowser } from '../browser/engines/index.js';
import { openWorld } from '../browser/world.js';
import { installInto, pack, run } from './packed.js';

/** Each bundler once and each engine once; `output` is the folder that a site would serve. */
const applications = [
  { name: 'vite', output: 'dist', engine: 'firefox' },
  { name: 'webpack', output: 'public', engine: 'webkit' },
  { name: 'next', output: 'out', engine: 'chromium' },
];

/** @type {import('../browser/world.js').Handler} */
const tracker = (_req, res) => {
  res.setHeader('Content-Type', 'text/javascript');
  res.end('window.tracked = true;');
};

const { path: folder, remove } = temporaryFolder('applications');
/** @type {string} */
let file;

before(async () => {
  ({ file } = await pack(folder));
});
after(remove);

const preferencesAreOpen = () =>
  Boolean(document.querySelector('unticked-banner')?.shadowRoot?.querySelector('dialog[open]'));
const preferencesAreClosed = () =>
  !document.querySelector('unticked-banner')?.shadowRoot?.querySelector('dialog[open]');

for (const { name, output, engine } of applications)
  test(`an application built with ${name} asks and obeys in ${engine}`, async () => {
    const application = await installInto(name, folder, file);
    await run(application, 'npm', 'run', 'build');

    const world = await openWorld({
      'www.shop.co.uk': join(application, output),
      'tracker.example': tracker,
    });
    const browser = await openBrowser(engine, world).catch(async (error) => {
      await world.close();
      throw error;
    });
    try {
      const page = await browser.newPage();
      const seen = () => world.requests('tracker.example').map(({ url }) => url);
      await page.goto('https://www.shop.co.uk/');

      await page.click('#check');
      await page.waitFor(() => document.querySelector('#check')?.textContent === 'cannot-tell');

      await page.click('unticked-banner >>> [data-action=choose]');
      await page.waitFor(preferencesAreOpen);
      await page.press('Escape');
      await page.waitFor(preferencesAreClosed);
      assert.deepEqual(seen(), []);

      await page.click('unticked-banner >>> [data-action=accept-all]');
      await page.waitFor(() => Reflect.get(window, 'tracked'));
      assert.deepEqual(seen(), ['https://tracker.example/gated.js']);

      await page.click('#cookie-settings');
      await page.waitFor(preferencesAreOpen);
      assert.deepEqual(await page.errors(), []);
    } finally {
      await browser.close();
      await world.close();
    }
  });
