/** The case tables in Node: both modules must give the very bytes that the native program gave. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { structureTable } from '../../js/build/structure-table.js';
import { checkStructure } from '../../js/structure.js';
import { runCase } from '../cases/run-consent.js';

/** What was built has no types of its own to check. @param {string} path */
const load = (path) => import(new URL(`../../${path}`, import.meta.url).href);
/** @param {string} path */
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url));
/** @param {string} name */
const json = async (name) => JSON.parse((await read(`tests/cases/${name}.json`)).toString());
/** @param {string} name @returns {Promise<[any, Record<string, string>]>} a table and its answers */
const tableOf = async (name) => [await json(name), await json(`answers/${name}`)];

const { loadChecker } = await load('dist/checker.node.mjs');

test('consent cases, byte for byte', async (t) => {
  const { default: factory } = await load('build/wasm/unticked.js');
  const module = await factory({ wasm: await read('dist/unticked.wasm') });
  const [{ configurations, cases }, answers] = await tableOf('consent/ledger');
  for (const one of cases)
    await t.test(one.name, () => assert.equal(runCase(module, configurations, one), answers[one.name]));
});

test('decision cases, byte for byte', async (t) => {
  const checker = await loadChecker();
  const [cases, answers] = await tableOf('decisions/regulation-6');
  for (const { name, request } of cases)
    await t.test(name, () => {
      const { out } = checker.run({ name: 'decide', json: true, input: JSON.stringify(request) });
      assert.equal(out, answers[name]);
    });
});

/** @param {import('../../js/types.js').Problem[]} problems  in the order of fields that the core writes */
const lines = (problems) =>
  problems
    .map(({ code, path = '', message, help = '' }) => `${JSON.stringify({ code, path, message, help })}\n`)
    .join('');

for (const table of ['configuration/structure', 'configuration/meaning'])
  test(`${table}: lint says the same`, async (t) => {
    const checker = await loadChecker();
    const [cases, answers] = await tableOf(table);
    for (const { name, configuration } of cases)
      await t.test(name, () => {
        const { ok, error, errors = [error] } = checker.lint(configuration);
        assert.equal(lines(ok ? [] : errors), answers[name]);
      });
  });

test('the page checks the structure in the same words', async (t) => {
  const table = structureTable(JSON.parse((await read('dist/unticked.schema.json')).toString()));
  const [cases, answers] = await tableOf('configuration/structure');
  for (const { name, configuration } of cases)
    await t.test(name, () => assert.equal(lines(checkStructure(configuration, table)), answers[name]));
});
