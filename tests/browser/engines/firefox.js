import { mkdir } from 'node:fs/promises';
import { installed } from '../ending.js';
import { launch } from './puppeteer.js';

/**
 * Sets a preference of the running browser, by a script in its own window: WebDriver BiDi has no command for it.
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 * @param {number} value
 */
async function setPreference(page, name, value) {
  const { connection } = /** @type {any} */ (page.browser());
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<import('./puppeteer.js').Own>} */
async function differences(page) {
  return {
    setColourScheme: async (scheme) => {
      const value = scheme === 'dark' ? 0 : 1;
      await setPreference(page, 'layout.css.prefers-color-scheme.content-override', value);
      // The page's own process hears of it a little later.
      await page.waitForFunction(`matchMedia('(prefers-color-scheme: ${scheme})').matches`, { polling: 50 });
    },
  };
}

/** @type {import('./index.js').Open} */
export function openFirefox(proxyPort, blockThirdParty) {
  const executablePath = installed('firefox-esr', 'firefox-esr');
  return launch(async (profile) => {
    await mkdir(profile);
    return {
      browser: 'firefox',
      executablePath,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.socks': '127.0.0.1',
        'network.proxy.socks_port': proxyPort,
        'network.proxy.socks_version': 5,
        'network.proxy.socks_remote_dns': true,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
        'network.cookie.cookieBehavior': blockThirdParty ? 1 : 0,
        'dom.security.https_first': false,
        'dom.security.https_first_schemeless': false,
      },
    };
  }, differences);
}
