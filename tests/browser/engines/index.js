import { exitNow } from '../ending.js';
import { openChromium } from './chromium.js';
import { openFirefox } from './firefox.js';
import { openWebKit } from './webkit.js';

/**
 * @typedef {{ newPage: () => Promise<import('./page.js').Page>, close: () => Promise<void> }} Browser
 * @typedef {(proxyPort: number, blockThirdParty: boolean) => Promise<Browser>} Open
 */

/** @type {Record<string, Open>} */
const opens = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

const LONGEST_LIFE = 10 * 60_000;

/** The engines to test in: all, or those that the environment's ENGINE names, with commas between. */
export const engines = process.env.ENGINE?.split(',') ?? Object.keys(opens);

for (const name of engines) {
  if (!(name in opens)) throw new Error(`ENGINE: "${name}" is none of ${Object.keys(opens).join(', ')}`);
}

/**
 * Starts an engine with a fresh profile, in which every host name leads to the world's sites.
 * @param {string} name one of `engines`
 * @param {Pick<import('../world.js').World, 'proxyPort'>} world or a proxy of the test's own
 * @param {{ blockThirdParty?: boolean }} [options] third-party cookies are allowed unless blocked here
 * @returns {Promise<Browser>}
 */
export async function openBrowser(name, world, { blockThirdParty = false } = {}) {
  const browser = await opens[name](world.proxyPort, blockThirdParty);
  const watch = setTimeout(() => {
    console.error(`${name} was left open for ${LONGEST_LIFE / 60_000} minutes`);
    exitNow(1);
  }, LONGEST_LIFE).unref();
  return {
    newPage: () => browser.newPage(),
    close: async () => {
      clearTimeout(watch);
      await browser.close();
    },
  };
}
