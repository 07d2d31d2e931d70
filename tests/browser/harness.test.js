import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { installed, temporaryFolder } from './ending.js';
import { engines, openBrowser } from './engines/index.js';
import { openWorld } from './world.js';

const PAGE = `<!doctype html><title>A shop</title>
<body style="margin: 0; height: 5000px">
<x-far style="position: absolute; top: 3000px; left: 20px"></x-far>
<input aria-label="Name">
<img src="//tracker.example/pixel" alt="">
<script>
  const outer = document.querySelector('x-far').attachShadow({ mode: 'open' });
  outer.innerHTML = '<x-inner></x-inner>';
  const inner = outer.firstChild.attachShadow({ mode: 'open' });
  inner.innerHTML = '<button data-action="go">Go</button>';
  window.heard = [];
  for (const type of ['click', 'keydown']) {
    inner.firstChild.addEventListener(type, ({ isTrusted, key }) => heard.push([type, isTrusted, key ?? null]));
  }
  document.cookie = 'by-page=2; path=/';
</script>`;

/** Leaves all but two paths to the folder. @type {import('./world.js').Handler} */
const shop = (req, res) => {
  if (req.url !== '/' && req.url !== '/strict') return;
  if (req.url === '/strict') res.setHeader('Content-Security-Policy', "default-src 'none'");
  res.setHeader('Set-Cookie', ['by-server=1; Path=/', 'hidden=3; Path=/; HttpOnly']);
  res.setHeader('Content-Type', 'text/html');
  res.end(PAGE);
};

/** @type {import('./world.js').Handler} */
const tracker = (req, res) => {
  const secure = 'encrypted' in req.socket;
  res.setHeader('Set-Cookie', secure ? 'seen=1; SameSite=None; Secure; Path=/' : 'seen=1; Path=/');
  res.setHeader('Access-Control-Allow-Origin', '*');
  res.end(req.body);
};

const { path: folder, remove } = temporaryFolder('harness');
/** @type {import('./world.js').World} */
let world;

before(async () => {
  await writeFile(join(folder, 'about.html'), '<!doctype html><title>About</title>');
  world = await openWorld({ 'www.shop.co.uk': [shop, folder], 'tracker.example': tracker });
});

after(async () => {
  await world?.close();
  remove();
});

/** @param {string} host */
const paths = (host) => world.requests(host).map(({ url }) => url);

for (const engine of engines) {
  describe(engine, () => {
    /** @type {import('./engines/index.js').Browser} */
    let browser;
    /** @type {import('./engines/page.js').Page} */
    let page;

    before(async () => {
      browser = await openBrowser(engine, world);
      page = await browser.newPage();
    });
    after(() => browser?.close());

    for (const scheme of ['http', 'https']) {
      describe(scheme, () => {
        const site = `${scheme}://www.shop.co.uk`;

        before(async () => {
          world.clear();
          await page.goto(`${site}/`);
        });

        test('host names reach their sites, and what reached them is recorded', async () => {
          assert.deepEqual(paths('www.shop.co.uk'), [`${site}/`]);
          assert.deepEqual(paths('tracker.example'), [`${scheme}://tracker.example/pixel`]);
          assert.equal(await page.evaluate(() => isSecureContext), scheme === 'https');
          const sent = await page.evaluate(
            async (address, body) => (await fetch(address, { method: 'POST', body })).text(),
            `${scheme}://tracker.example/collect?a=1`,
            'purpose=none',
          );
          assert.equal(sent, 'purpose=none');
          const { method, path, body } = world.requests('tracker.example')[1];
          assert.deepEqual(
            { method, path, body },
            { method: 'POST', path: '/collect', body: 'purpose=none' },
          );
        });

        test('a click and keys inside shadow roots are trusted', async () => {
          await page.click('x-far >>> x-inner >>> [data-action=go]');
          await page.press('Enter');
          await page.press('Space');
          assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'heard')), [
            ['click', true, null],
            ['keydown', true, 'Enter'],
            ['click', true, null],
            ['keydown', true, ' '],
            ['click', true, null],
          ]);
          await page.press('Tab');
          assert.equal(await page.evaluate(() => document.activeElement?.localName), 'input');
          await page.press('Shift+Tab');
          assert.equal(await page.evaluate(() => document.activeElement?.localName), 'x-far');
          await page.click('input');
          await page.type('Ann é 1');
          assert.equal(await page.evaluate(() => document.querySelector('input')?.value), 'Ann é 1');
        });

        test('cookies of the server and of the page are in the jar', async () => {
          const jar = await page.cookies();
          /** @param {string} name */
          const find = (name) => jar.find((cookie) => cookie.name === name);
          const own = { domain: 'www.shop.co.uk', path: '/' };
          assert.deepEqual(find('by-server'), { name: 'by-server', value: '1', ...own, httpOnly: false });
          assert.deepEqual(find('by-page'), { name: 'by-page', value: '2', ...own, httpOnly: false });
          assert.deepEqual(find('hidden'), { name: 'hidden', value: '3', ...own, httpOnly: true });
          if (engine !== 'webkit' && scheme === 'https')
            assert.equal(find('seen')?.domain, 'tracker.example');
        });

        test('two tabs share their storage, and files are served behind handlers', async () => {
          await page.reload();
          const other = await browser.newPage();
          await other.goto(`${site}/about`);
          assert.equal(await other.evaluate(() => document.title), 'About');
          await other.evaluate(() => localStorage.setItem('choice', 'none'));
          // Firefox tells a tab of another's write in its own time.
          await page.waitFor(() => localStorage.choice === 'none');
          await page.click('x-far >>> x-inner >>> button');
          await page.press('Enter');
          const heard = await page.evaluate(() => Reflect.get(window, 'heard').map(String));
          assert.deepEqual(heard, ['click,true,', 'keydown,true,Enter', 'click,true,']);
          await other.close();
          assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight]), [1280, 800]);
        });

        test('a strict policy does not stop the driver, and the viewport is a picture of its size', async () => {
          await page.goto(`${site}/strict`);
          await page.reload();
          await page.setViewport({ width: 600, height: 500 });
          assert.deepEqual(
            await page.waitFor(() => innerWidth === 600 && [innerWidth, innerHeight]),
            [600, 500],
          );
          await page.screenshot(join(folder, 'page.png'));
          const picture = await readFile(join(folder, 'page.png'));
          assert.equal(picture.toString('latin1', 1, 4), 'PNG');
          assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [600, 500]);
          await page.setViewport({ width: 1280, height: 800 });
        });

        test('errors and the colour scheme, where the driver can', async () => {
          await page.goto(`${site}/about`);
          const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
          if (engine === 'webkit') return assert.rejects(page.setColourScheme('dark'), /not usable here/);
          await page.setColourScheme('dark');
          assert.equal(await page.evaluate(dark), true);
          await page.setColourScheme('light');
          assert.equal(await page.evaluate(dark), false);
          await page.evaluate(() => void setTimeout(() => Reflect.apply(alert.bind, null, [])));
          await page.waitFor(() => true);
          assert.match((await page.errors()).join(), /TypeError/);
        });
      });
    }

    test('third parties get their cookies back unless the browser is told to block them', async () => {
      const last = () => world.requests('tracker.example').at(-1)?.headers.cookie;
      const blocking = await openBrowser(engine, world, { blockThirdParty: true });
      try {
        const strict = await blocking.newPage();
        for (const [visitor, expected] of /** @type {const} */ ([
          [page, 'seen=1'],
          [strict, undefined],
        ])) {
          await visitor.goto('https://www.shop.co.uk/');
          await visitor.goto('https://www.shop.co.uk/');
          assert.equal(last(), expected);
        }
      } finally {
        await blocking.close();
      }
    });
  });
}

test('a missing program is named with its Debian package', () => {
  assert.throws(
    () => installed('no-such-browser', 'some-package'),
    /install the Debian package some-package/,
  );
});
