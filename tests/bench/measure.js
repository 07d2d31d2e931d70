/** One measurement each, on a fresh profile: a tab that has been at another page of the shop already. */
import { setTimeout as wait } from 'node:timers/promises';
import { within } from '../browser/deadline.js';
import { middle, watch } from './probe.js';

/**
 * @typedef {import('./managers.js').Manager} Manager
 * @typedef {Awaited<ReturnType<typeof import('./shop.js').openShop>>} Shop
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').CDPSession} Session
 * @typedef {{ rate?: number, slow?: boolean }} Circumstances  how many times slower the processor is; the slow line
 */

/** Both ways, in bytes a second. */
const LINE = 1_600_000 / 8;
/** How long start-up is watched for what it costs, in milliseconds from its beginning. */
const STARTUP = 3000;
/** Until what goes on after the banner has ended: the module, animations. */
const SETTLED = 1000;
/** Puppeteer asks at every frame unless told otherwise: that would be measured with the rest. */
const rarely = { polling: 100 };

/**
 * @template Result
 * @param {Browser} browser
 * @param {(page: () => Promise<{ page: Page, session: Session }>) => Promise<Result>} use  may open several tabs of one profile
 */
async function withProfile(browser, use) {
  const profile = await browser.createBrowserContext();
  try {
    return await use(async () => {
      const page = await profile.newPage();
      return { page, session: await page.createCDPSession() };
    });
  } finally {
    await profile.close();
  }
}

/** @param {Session} session @param {Circumstances} circumstances */
async function impede(session, { rate = 1, slow = false }) {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  if (slow)
    await session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 150, downloadThroughput: LINE, uploadThroughput: LINE },
    });
}

/** @param {Page} page @returns {Promise<import('./probe.js').Found>} */
const found = (page) => page.evaluate(() => /** @type {any} */ (window).bench);

/**
 * When the banner can be seen, and how much the page has shifted a second after.
 * @param {Browser} browser
 * @param {Shop} shop
 * @param {Manager} manager
 * @param {Circumstances} circumstances
 */
export const banner = (browser, shop, manager, circumstances) =>
  withProfile(browser, async (open) => {
    const { page, session } = await open();
    await page.goto(shop.start);
    await impede(session, circumstances);
    await page.evaluateOnNewDocument(watch, manager.banner);
    await page.goto(shop.address(manager));
    await page.waitForFunction(() => /** @type {any} */ (window).bench.visible, rarely);
    await wait(SETTLED);
    const { visible = Number.NaN, shift } = await found(page);
    return { visible, shift };
  });

/**
 * From the accepting click to the tracker's request reaching its server, in milliseconds.
 * @param {Browser} browser
 * @param {Shop} shop
 * @param {Manager} manager
 * @param {Circumstances} circumstances
 */
export const acceptance = (browser, shop, manager, circumstances) =>
  withProfile(browser, async (open) => {
    const { page, session } = await open();
    await page.goto(shop.start);
    await impede(session, circumstances);
    const at = await accept(page, shop, manager);
    const { clicked = Number.NaN } = await found(page);
    return at - clicked;
  });

/** Opens the page, waits for the banner and accepts. @param {Page} page @param {Shop} shop @param {Manager} manager */
async function accept(page, shop, manager) {
  await page.evaluateOnNewDocument(watch, manager.banner);
  await page.goto(shop.address(manager));
  await page.waitForFunction(() => /** @type {any} */ (window).bench.visible, rarely);
  await wait(SETTLED);
  const { x, y } = await page.evaluate(middle, manager.accept);
  const arrival = shop.nextArrival();
  await page.mouse.click(x, y);
  return within(10_000, `the tracker's request with ${manager.name}`, arrival);
}

/**
 * What start-up costs the main thread, in milliseconds: running scripts, and everything. Nothing looks on.
 * @param {Browser} browser
 * @param {Shop} shop
 * @param {Manager} manager
 * @param {Circumstances} circumstances
 */
export const cost = (browser, shop, manager, circumstances) =>
  withProfile(browser, async (open) => {
    const { page, session } = await open();
    await page.goto(shop.start);
    await impede(session, circumstances);
    await session.send('Performance.enable');
    const metrics = async () => {
      const answer = await session.send('Performance.getMetrics');
      return Object.fromEntries(answer.metrics.map(({ name, value }) => [name, value * 1000]));
    };
    const before = await metrics();
    const window = wait(STARTUP);
    await page.goto(shop.address(manager));
    await window;
    const after = await metrics();
    return {
      script: after.ScriptDuration - before.ScriptDuration,
      task: after.TaskDuration - before.TaskDuration,
    };
  });

/**
 * When the tracker runs for a visitor who accepted before and whose cache is empty, in milliseconds since
 * navigation started.
 * @param {Browser} browser
 * @param {Shop} shop
 * @param {Manager} manager
 * @param {Circumstances} circumstances
 */
export const returning = (browser, shop, manager, circumstances) =>
  withProfile(browser, async (open) => {
    if (manager.accept.length) await accept((await open()).page, shop, manager);
    const { page, session } = await open();
    await page.goto(shop.start);
    await impede(session, circumstances);
    await page.goto(shop.address(manager));
    const ran = await page.waitForFunction(() => /** @type {any} */ (window).trackerRan, rarely);
    return /** @type {number} */ (await ran.jsonValue());
  });
