#!/usr/bin/env node
/**
 * Takes the pictures that the README shows: `node demo/pictures.js`, with Chromium and the packages of the
 * repository's root installed. They are what a visitor sees, without touching up.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { installed } from '../tests/browser/ending.js';
import { startDemo } from './server.js';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const size = { width: 1280, height: 800 };
const demo = await startDemo({ port: 0 });
const browser = await puppeteer.launch({
  executablePath: installed('chromium', 'chromium'),
  defaultViewport: size,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});

/**
 * A new visitor on the first page, who is being asked.
 * @param {'light' | 'dark'} scheme
 */
async function visitor(scheme) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${demo.shop}/`);
  await page.waitForSelector('>>> section [data-action=accept-all]', { visible: true });
  return page;
}

/** @param {import('puppeteer-core').Page} page @param {string} selector */
async function press(page, selector) {
  const control = await page.waitForSelector(selector, { visible: true });
  await control?.click();
}

/** @param {import('puppeteer-core').Page} page @param {string} name */
async function take(page, name) {
  // A pointer that rests on a control changes its colour.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}${name}.png`, optimizeForSpeed: false });
}

try {
  await mkdir(folder, { recursive: true });

  await take(await visitor('dark'), 'banner-dark');

  const page = await visitor('light');
  await take(page, 'banner');

  await press(page, '>>> section [data-action=choose]');
  await press(page, '>>> .category:nth-of-type(3) summary');
  await take(page, 'preferences');

  await press(page, '>>> dialog [data-action=close]');
  await page.goto(`${demo.shop}/product/teapot`);
  await press(page, '>>> section [data-action=accept-all]');
  // Both libraries have reported, and the map has said what it keeps.
  await page.waitForFunction(() => {
    const sent = document.querySelector('.i-sent')?.textContent ?? '';
    return ['$pageview', '$mp_web_page_view', 'map viewed'].every((event) => sent.includes(event));
  });
  await take(page, 'demo');
} finally {
  await browser.close();
  await demo.close();
}
