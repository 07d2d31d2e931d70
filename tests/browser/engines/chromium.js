import { mkdir, writeFile } from 'node:fs/promises';
import { installed } from '../ending.js';
import { launch } from './puppeteer.js';

/** @param {import('puppeteer-core').Page} page @returns {Promise<import('./puppeteer.js').Own>} */
async function differences(page) {
  const session = await page.createCDPSession();
  return {
    // Puppeteer's own evaluate would count as a user's gesture.
    run: async (expression) => {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      const { exceptionDetails: failure, result } = answer;
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      return result.value;
    },
    setColourScheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
  };
}

/** @type {import('./index.js').Open} */
export function openChromium(proxyPort, blockThirdParty) {
  const executablePath = installed('chromium', 'chromium');
  return launch(async (profile) => {
    const preferences = { profile: { cookie_controls_mode: blockThirdParty ? 1 : 0 } };
    await mkdir(`${profile}/Default`, { recursive: true });
    await writeFile(`${profile}/Default/Preferences`, JSON.stringify(preferences));
    return {
      executablePath,
      userDataDir: profile,
      pipe: true,
      args: [
        ...[`--proxy-server=socks5://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'],
        ...['--disable-features=HttpsUpgrades', '--disable-quic', '--no-sandbox', '--disable-gpu'],
        ...[
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      ],
    };
  }, differences);
}
