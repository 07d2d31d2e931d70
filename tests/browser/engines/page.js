import { persist, within } from '../deadline.js';
import { locate } from './locate.js';

const PATIENCE = 15_000;
const LOADING = 30_000;

/**
 * What each engine's driver does for one tab; the rest is alike in all engines and built on it here.
 * @typedef {object} Tab
 * @property {(url: string) => Promise<unknown>} goto until its load event
 * @property {() => Promise<unknown>} reload
 * @property {(expression: string) => Promise<unknown>} run in the page's main world; the promise's string
 * @property {() => Promise<unknown>} toFront
 * @property {(x: number, y: number) => Promise<unknown>} pointAndClick in CSS pixels of the viewport
 * @property {(key: string, held: string[]) => Promise<unknown>} press
 * @property {(text: string) => Promise<unknown>} type
 * @property {() => Promise<Cookie[]>} cookies
 * @property {(file: string) => Promise<unknown>} screenshot
 * @property {(size: { width: number, height: number }) => Promise<unknown>} setViewport
 * @property {(scheme: 'dark' | 'light') => Promise<unknown>} setColourScheme
 * @property {() => string[]} errors
 * @property {() => Promise<unknown>} close
 *
 * @typedef {{ name: string, value: string, domain: string, path: string, httpOnly: boolean }} Cookie
 * @typedef {ReturnType<typeof createPage>} Page
 */

/**
 * The page that tests use.
 * @param {Tab} tab
 */
export function createPage(tab) {
  /**
   * Runs the function in the page, on its own: what it needs must come as arguments, what it gives is JSON.
   * @template {unknown[]} Args
   * @template Result
   * @param {(...args: Args) => Result} fn
   * @param {Args} args
   * @returns {Promise<Awaited<Result>>}
   */
  async function evaluate(fn, ...args) {
    const expression = `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`;
    const json = await within(PATIENCE, `evaluating ${fn}`, tab.run(expression));
    return typeof json === 'string' ? JSON.parse(json) : /** @type {any} */ (undefined);
  }

  /**
   * Polls until the function's result is truthy, across navigations too, and returns it.
   * @template {unknown[]} Args
   * @template Result
   * @param {(...args: Args) => Result} fn
   * @param {Args} args
   */
  function waitFor(fn, ...args) {
    return persist(PATIENCE, `waited in vain for ${fn}`, async () => {
      const result = await evaluate(fn, ...args);
      if (!result) throw new Error(`the last result was ${JSON.stringify(result)}`);
      return result;
    });
  }

  /** Where the element is, once it can be clicked and has stopped moving. @param {string} selector */
  function settled(selector) {
    /** @type {{ x: number, y: number } | undefined} */
    let before;
    return persist(PATIENCE, `could not click "${selector}"`, async () => {
      const found = await evaluate(locate, selector);
      if ('problem' in found) throw new Error(found.problem);
      const same = before && before.x === found.x && before.y === found.y;
      before = found;
      if (!same) throw new Error('it keeps moving');
      return found;
    });
  }

  return {
    /** Opens the address and waits for its load event. @param {string} url */
    goto: async (url) => void (await within(LOADING, `loading ${url}`, tab.goto(url))),
    /** Loads the page again and waits for its load event. */
    reload: async () => void (await within(LOADING, 'reloading', tab.reload())),
    evaluate,
    waitFor,
    /** A pointer's trusted click on an element, once it is visible, uncovered and still. @param {string} selector */
    click: async (selector) => {
      await within(PATIENCE, 'bringing the tab to the front', tab.toFront());
      const { x, y } = await settled(selector);
      await within(PATIENCE, `clicking "${selector}"`, tab.pointAndClick(x, y));
    },
    /** A trusted key, named as in KeyboardEvent.key or "Space", with others held: "Shift+Tab". @param {string} keys */
    press: async (keys) => {
      const [key, ...held] = keys.split('+').reverse();
      await within(PATIENCE, 'bringing the tab to the front', tab.toFront());
      await within(PATIENCE, `pressing ${keys}`, tab.press(key === 'Space' ? ' ' : key, held.reverse()));
    },
    /** Trusted keys, one for each character. @param {string} text */
    type: async (text) => {
      await within(PATIENCE, 'bringing the tab to the front', tab.toFront());
      await within(PATIENCE, `typing "${text}"`, tab.type(text));
    },
    /** The whole jar; in WebKit only the cookies that this page's address gets. */
    cookies: () => within(PATIENCE, 'reading the cookies', tab.cookies()),
    /** The viewport as PNG. @param {string} file */
    screenshot: async (file) => {
      await within(PATIENCE, 'bringing the tab to the front', tab.toFront());
      await within(PATIENCE, 'the screenshot', tab.screenshot(file));
    },
    /** @param {{ width: number, height: number }} size of the viewport, in CSS pixels */
    setViewport: async (size) => void (await within(PATIENCE, 'setting the viewport', tab.setViewport(size))),
    /** @param {'dark' | 'light'} scheme what (prefers-color-scheme) says */
    setColourScheme: async (scheme) =>
      void (await within(PATIENCE, 'setting the colour scheme', tab.setColourScheme(scheme))),
    /** Uncaught errors and errors in the console so far; none in WebKit, whose driver does not tell. */
    errors: async () => tab.errors(),
    /** Closes this tab. */
    close: async () => void (await within(PATIENCE, 'closing the tab', tab.close())),
  };
}
