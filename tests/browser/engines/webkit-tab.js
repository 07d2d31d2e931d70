import { writeFile } from 'node:fs/promises';
// @ts-expect-error: it brings no types.
import { Key, Origin } from 'selenium-webdriver';

/** WebDriver's codes for the keys that have names of more than one character. @param {string} key */
function code(key) {
  if (key.length === 1) return key;
  const found =
    key === 'Meta'
      ? Key.META
      : Key[
          key
            .replace(/^Arrow/, '')
            .replace(/\B[A-Z]/g, '_$&')
            .toUpperCase()
        ];
  if (!found) throw new Error(`no such key: ${key}`);
  return found;
}

/**
 * Lets the tabs of one driver take turns: each command goes to the tab that it is meant for.
 * @param {any} driver
 */
function takeTurns(driver) {
  let last = Promise.resolve();
  /**
   * @template T
   * @param {string} handle
   * @param {() => Promise<T>} command
   * @returns {Promise<T>}
   */
  return (handle, command) => {
    const turn = last.then(async () => {
      await driver.switchTo().window(handle);
      return command();
    });
    last = turn.then(
      () => {},
      () => {},
    );
    return turn;
  };
}

/**
 * Opens what the tests call tabs: windows of one browser, because WebKit's driver cannot bring a tab to the front.
 * The first window stays empty: others are opened from there.
 * @param {any} driver
 * @returns {Promise<() => Promise<import('./page.js').Tab>>}
 */
export async function webkitTabs(driver) {
  const turns = takeTurns(driver);
  /** @type {string} */
  const first = await driver.getWindowHandle();
  return async () => {
    /** @type {string} */
    const handle = await turns(first, async () => {
      await driver.switchTo().newWindow('window');
      return driver.getWindowHandle();
    });
    const tab = webkitTab(driver, (command) => turns(handle, command));
    await tab.setViewport({ width: 1280, height: 800 });
    return tab;
  };
}

/**
 * @param {any} driver
 * @param {<T>(command: () => Promise<T>) => Promise<T>} here runs a command in this tab
 * @returns {import('./page.js').Tab}
 */
function webkitTab(driver, here) {
  const setViewport = async (/** @type {{ width: number, height: number }} */ { width, height }) => {
    const window = driver.manage().window();
    // A window is larger than its viewport by its own bars.
    const [innerWidth, innerHeight] = await driver.executeScript('return [innerWidth, innerHeight]');
    const outer = await window.getRect();
    await window.setRect({
      ...{ x: 0, y: 0, width: outer.width - innerWidth + width, height: outer.height - innerHeight + height },
    });
  };
  return {
    goto: (url) => here(() => driver.get(url)),
    reload: () => here(() => driver.navigate().refresh()),
    run: (expression) => here(() => driver.executeScript(`return ${expression}`)),
    toFront: () => here(async () => {}),
    pointAndClick: (x, y) =>
      here(async () => {
        await driver.actions().move({ origin: Origin.VIEWPORT, x, y, duration: 0 }).click().perform();
      }),
    press: (key, held) =>
      here(async () => {
        const actions = driver.actions();
        for (const modifier of held) actions.keyDown(code(modifier));
        actions.keyDown(code(key)).keyUp(code(key));
        for (const modifier of held) actions.keyUp(code(modifier));
        await actions.perform();
      }),
    type: (text) => here(() => driver.actions().sendKeys(text).perform()),
    cookies: () =>
      here(async () => {
        /** @type {import('./page.js').Cookie[]} */
        const jar = await driver.manage().getCookies();
        return jar.map(({ name, value, domain, path, httpOnly }) => ({
          name,
          value,
          domain,
          path,
          httpOnly,
        }));
      }),
    screenshot: (file) => here(async () => writeFile(file, await driver.takeScreenshot(), 'base64')),
    setViewport: (size) => here(() => setViewport(size)),
    setColourScheme: async () => {
      throw new Error('setColourScheme is not usable here: WebKit takes the scheme from the desktop');
    },
    errors: () => [],
    close: () => here(() => driver.close()),
  };
}
