/** The case tables in the three browsers: the very bytes that the native program gave. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser } from './engines/index.js';
import { openWorld } from './world.js';

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8'));

/** An empty page under the policy that a site would have; everything else is the project's own files.
 * @param {any} request @param {import('node:http').ServerResponse} response */
function page(request, response) {
  response.setHeader('Content-Security-Policy', "script-src 'self' 'wasm-unsafe-eval'");
  if (request.url === '/')
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Cases</title>');
}

const world = await openWorld({ 'cases.example': [page, fileURLToPath(new URL('../..', import.meta.url))] });
after(() => world.close());

/** @param {string} actual @param {string} expected @param {string} name */
const same = (actual, expected, name) => assert.equal(actual, expected, name);

for (const engine of engines)
  test(engine, async (t) => {
    const browser = await openBrowser(engine, world);
    t.after(() => browser.close());
    const tab = await browser.newPage();
    await tab.goto('https://cases.example/');

    await t.test('consent cases', async () => {
      /** @type {Record<string, string>} */
      const transcripts = await tab.evaluate(async () => {
        /** @param {string} path */
        const load = (path) => import(path);
        const { runCase } = await load('/tests/cases/run-consent.js');
        const { default: factory } = await load('/build/wasm/unticked.js');
        const wasm = await (await fetch('/dist/unticked.wasm')).arrayBuffer();
        const { configurations, cases } = await (await fetch('/tests/cases/consent/ledger.json')).json();
        const module = await factory({ wasm });
        return Object.fromEntries(
          cases.map((/** @type {any} */ one) => [one.name, runCase(module, configurations, one)]),
        );
      });
      const answers = json('answers/consent/ledger');
      assert.equal(Object.keys(transcripts).length, Object.keys(answers).length);
      for (const name of Object.keys(answers)) same(transcripts[name], answers[name], name);
    });

    await t.test('decision cases', async () => {
      /** @type {Record<string, string>} */
      const outs = await tab.evaluate(async () => {
        /** @param {string} path */
        const load = (path) => import(path);
        const { loadChecker } = await load('/dist/checker.mjs');
        const checker = await loadChecker();
        const cases = await (await fetch('/tests/cases/decisions/regulation-6.json')).json();
        return Object.fromEntries(
          cases.map((/** @type {any} */ { name, request }) => [
            name,
            checker.run({ name: 'decide', json: true, input: JSON.stringify(request) }).out,
          ]),
        );
      });
      const answers = json('answers/decisions/regulation-6');
      assert.equal(Object.keys(outs).length, Object.keys(answers).length);
      for (const name of Object.keys(answers)) same(outs[name], answers[name], name);
    });
  });
