/** The same plain page with each manager, in Chromium: what it costs its visitors, side by side. */
import puppeteer from 'puppeteer-core';
import { installed, temporaryFolder } from '../browser/ending.js';
import { bare, managers, orejime, unticked } from './managers.js';
import { acceptance, banner, cost, returning } from './measure.js';
import { figure, median, runs, table, writePart } from './results.js';
import { openShop } from './shop.js';

/** @typedef {import('./managers.js').Manager} Manager */

const vanilla = managers[2];
const home = temporaryFolder('bench');
const shop = await openShop(managers);
const browser = await puppeteer.launch({
  executablePath: installed('chromium', 'chromium'),
  userDataDir: `${home.path}/profile`,
  pipe: true,
  defaultViewport: { width: 1280, height: 800 },
  env: { ...process.env, HOME: home.path, TMPDIR: home.path, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '' },
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});

/** Every run's figures, by what they are of and then by manager. @type {Map<string, Map<Manager, number[]>>} */
const all = new Map();
/** @param {string} what @param {Manager} manager @param {number} value */
function note(what, manager, value) {
  const of = all.get(what) ?? new Map();
  all.set(what, of.set(manager, [...(of.get(manager) ?? []), value]));
}
/** @param {string} what @param {Manager} manager */
const middleOf = (what, manager) => median(all.get(what)?.get(manager) ?? []);

/** One of everything. @param {Manager} manager @param {typeof note} keep */
async function measureOnce(manager, keep) {
  for (const [what, circumstances] of Object.entries({ '1x': {}, '4x': { rate: 4 }, slow: { slow: true } })) {
    const { visible, shift } = await banner(browser, shop, manager, circumstances);
    keep(`banner ${what}`, manager, visible);
    keep('shift', manager, shift);
    if (manager !== bare && what !== 'slow')
      keep(`accept ${what}`, manager, await acceptance(browser, shop, manager, circumstances));
  }
  const { script, task } = await cost(browser, shop, manager, { rate: 4 });
  keep('script', manager, script);
  keep('task', manager, task);
  keep('returning', manager, await returning(browser, shop, manager, { slow: true }));
}

const version = await browser.version();
try {
  // Once for nothing, so that no manager pays for the browser's own start.
  for (const manager of managers) await measureOnce(manager, () => {});
  for (let run = 0; run < runs; run++) {
    for (const manager of managers) await measureOnce(manager, note);
    console.log(`run ${run + 1} of ${runs}`);
  }
} finally {
  await browser.close();
  shop.close();
  home.remove();
}

/** @param {string} what @param {Manager} manager */
const plain = (what, manager) => middleOf(what, manager);
/** @param {string} what @param {Manager} manager */
const overBare = (what, manager) => middleOf(what, manager) - middleOf(what, bare);
/** @param {string} what @param {Manager} manager */
const timesBare = (what, manager) => middleOf(what, manager) / middleOf(what, bare);

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} what
 * @property {(what: string, manager: Manager) => number} [show]
 * @property {number} [digits]
 * @property {Manager} [against]  the manager that hold and aim are multiples of
 * @property {number} [hold]
 * @property {number} [aim]
 * @property {string} [limits]  what they are multiples of, where it is no manager
 */

/** @type {Row[]} */
const rows = [
  { name: 'time to banner', what: 'banner 1x', against: orejime, hold: 1 },
  { name: 'time to banner, 4x slower processor', what: 'banner 4x', against: orejime, hold: 1 },
  { name: 'time to banner, slow line', what: 'banner slow', against: orejime, hold: 0.95 },
  { name: 'script time over bare, 4x', what: 'script', show: overBare, against: vanilla, hold: 1, aim: 0.6 },
  { name: 'main thread over bare, 4x', what: 'task', show: overBare, against: orejime, hold: 0.8, aim: 0.5 },
  { name: 'accept to tracker', what: 'accept 1x', digits: 1, against: vanilla, hold: 1, aim: 0.7 },
  { name: 'accept to tracker, 4x', what: 'accept 4x', digits: 1, against: vanilla, hold: 1, aim: 0.7 },
  { name: 'returning tracker against bare, slow line', what: 'returning', show: timesBare, digits: 2 },
  { name: 'layout shift (greatest)', what: 'shift', digits: 3 },
];
void [unticked, plain, figure, table, writePart, version, rows];
