import { readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
// @ts-expect-error: it brings no types.
import { Builder } from 'selenium-webdriver';
import { persist, within } from '../deadline.js';
import { installed, startProcess, temporaryFolder } from '../ending.js';
import { openDisplay } from './display.js';
import { createPage } from './page.js';
import { webkitTabs } from './webkit-tab.js';

/** Debian keeps MiniBrowser in a folder named after the machine and the API's version. */
function findMiniBrowser() {
  const libraries = '/usr/lib';
  for (const machine of readdirSync(libraries).filter((name) => name.includes('-linux-'))) {
    const versions = readdirSync(join(libraries, machine)).filter((name) => name.startsWith('webkit2gtk-4.'));
    for (const version of versions.sort().reverse()) {
      const folder = join(libraries, machine, version);
      if (readdirSync(folder).includes('MiniBrowser')) return join(folder, 'MiniBrowser');
    }
  }
  throw new Error('MiniBrowser is missing: install the Debian package libwebkit2gtk-4.1-0');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {number} port */
function answers(port) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy())).on('error', reject);
  });
}

/** @type {import('./index.js').Open} */
export async function openWebKit(proxyPort, blockThirdParty) {
  const driverProgram = installed('WebKitWebDriver', 'webkit2gtk-driver');
  const binary = findMiniBrowser();
  const home = temporaryFolder('webkit');
  /** @type {(() => unknown)[]} */
  const endings = [home.remove];
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const env = { ...process.env, HOME: home.path, TMPDIR: home.path, XDG_RUNTIME_DIR: home.path };
    const display = await openDisplay(env);
    endings.push(display.stop);
    const port = await freePort();
    const service = startProcess(driverProgram, [`--port=${port}`], {
      env: { ...env, DISPLAY: display.display },
      output: 'ignore',
    });
    endings.push(service.stop);
    await persist(10_000, 'starting WebKitWebDriver', () => answers(port));
    const cookies = `--cookies-policy=${blockThirdParty ? 'no-third-party' : 'always'}`;
    const args = ['--automation', `--proxy=socks5://127.0.0.1:${proxyPort}`, cookies];
    const driver = new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': { binary, args },
      })
      .build();
    await within(30_000, 'starting MiniBrowser', driver.getSession());
    endings.push(() => within(5000, 'closing MiniBrowser', driver.quit()).catch(() => {}));
    const newTab = await webkitTabs(driver);
    return { newPage: async () => createPage(await newTab()), close };
  } catch (error) {
    await close();
    throw error;
  }
}
