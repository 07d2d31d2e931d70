import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { within } from '../deadline.js';
import { temporaryFolder } from '../ending.js';
import { createPage } from './page.js';

/** @typedef {{ run?: import('./page.js').Tab['run'], setColourScheme: import('./page.js').Tab['setColourScheme'] }} Own */

/**
 * A tab driven by Puppeteer.
 * @param {import('puppeteer-core').Page} page
 * @param {Own} own what the two engines do differently
 * @returns {import('./page.js').Tab}
 */
function puppeteerTab(page, own) {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    goto: (url) => page.goto(url, { timeout: 0 }),
    reload: () => page.reload({ timeout: 0 }),
    run: (expression) => page.evaluate(expression),
    toFront: () => page.bringToFront(),
    pointAndClick: (x, y) => page.mouse.click(x, y),
    press: async (key, held) => {
      for (const modifier of held) await page.keyboard.down(/** @type {any} */ (modifier));
      await page.keyboard.press(/** @type {any} */ (key));
      for (const modifier of held) await page.keyboard.up(/** @type {any} */ (modifier));
    },
    type: (text) => page.keyboard.type(text),
    cookies: async () => {
      const jar = await page.browserContext().cookies();
      return jar.map(({ name, value, domain, path, httpOnly }) => ({
        ...{ name, value, domain, path, httpOnly: httpOnly ?? false },
      }));
    },
    screenshot: async (file) => writeFile(file, await page.screenshot()),
    setViewport: (size) => page.setViewport(size),
    errors: () => [...errors],
    close: () => page.close(),
    ...own,
  };
}

/**
 * Starts a browser that Puppeteer drives, with a fresh home and profile.
 * @param {(profile: string) => Promise<import('puppeteer-core').LaunchOptions>} describe gets the profile's folder
 * @param {(page: import('puppeteer-core').Page) => Promise<Own>} differ
 * @returns {Promise<import('./index.js').Browser>}
 */
export async function launch(describe, differ) {
  const home = temporaryFolder('browser');
  try {
    const options = await describe(`${home.path}/profile`);
    const browser = await puppeteer.launch({
      acceptInsecureCerts: true,
      defaultViewport: { width: 1280, height: 800 },
      env: { ...process.env, HOME: home.path, TMPDIR: home.path, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '' },
      // Puppeteer kills the browser when this process exits; signals are made to exits in ending.js.
      ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
      ...options,
    });
    return {
      newPage: async () => {
        // Always a new tab: in Firefox the first one never gets the keyboard's focus.
        const page = await browser.newPage();
        return createPage(puppeteerTab(page, await differ(page)));
      },
      close: async () => {
        const child = browser.process();
        try {
          await within(10_000, 'closing the browser', browser.close());
        } finally {
          if (child?.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
          home.remove();
        }
      },
    };
  } catch (error) {
    home.remove();
    throw error;
  }
}
