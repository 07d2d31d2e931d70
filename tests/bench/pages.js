/** The same plain page with each manager, in Chromium: what it costs its visitors, side by side. */
import puppeteer from 'puppeteer-core';
import { installed, temporaryFolder } from '../browser/ending.js';
import { compare } from './comparison.js';
import { bare, managers } from './managers.js';
import { acceptance, banner, cost, returning } from './measure.js';
import { runs, writePart } from './results.js';
import { openShop } from './shop.js';

/**
 * @typedef {import('./managers.js').Manager} Manager
 * @typedef {Map<string, Map<Manager, number[]>>} Measured  every run's figures, by what they are of
 */

const home = temporaryFolder('bench');
const shop = await openShop(managers);
const browser = await puppeteer.launch({
  executablePath: installed('chromium', 'chromium'),
  userDataDir: `${home.path}/profile`,
  pipe: true,
  defaultViewport: { width: 1280, height: 800 },
  env: { ...process.env, HOME: home.path, TMPDIR: home.path, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '' },
  ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
  ],
});

/** @type {Measured} */
const measured = new Map();
/** @param {string} what @param {Manager} manager @param {number} value */
function keep(what, manager, value) {
  const of = measured.get(what) ?? new Map();
  measured.set(what, of.set(manager, [...(of.get(manager) ?? []), value]));
}

const situations = { '1x': {}, '4x': { rate: 4 }, slow: { slow: true } };

/** One of everything. @param {Manager} manager @param {typeof keep} note */
async function measureOnce(manager, note) {
  for (const [name, circumstances] of Object.entries(situations)) {
    const { visible, shift } = await banner(browser, shop, manager, circumstances);
    note(`banner ${name}`, manager, visible);
    note('shift', manager, shift);
    if (manager !== bare && name !== 'slow')
      note(`accept ${name}`, manager, await acceptance(browser, shop, manager, circumstances));
  }
  const { script, task } = await cost(browser, shop, manager, situations['4x']);
  note('script', manager, script);
  note('task', manager, task);
  note('returning', manager, await returning(browser, shop, manager, situations.slow));
}

try {
  // Once for nothing, so that no manager pays for the browser's own start.
  for (const manager of managers) await measureOnce(manager, () => {});
  for (let run = 1; run <= runs; run++) {
    for (const manager of managers) await measureOnce(manager, keep);
    console.log(`run ${run} of ${runs}`);
  }
  const note = `${await browser.version()}, headless, 1280 x 800; medians of ${runs} interleaved runs (least to
greatest), each on a fresh profile with an empty cache; all files brotli-encoded over HTTP/1.1 from 127.0.0.1.
"Banner": the first frame in which it has a box in the window, is not hidden and not wholly transparent; for the
bare page its heading. 4x: the processor four times slower; slow line: 150 ms, 1.6 Mbit/s. Over bare: the median
less the bare page's, in the first 3 s. Returning: accepted before, cache empty, when the tracker runs.`;
  writePart('Pages', `${note}\n\n${compare(measured)}`);
} finally {
  await browser.close();
  shop.close();
  home.remove();
}
