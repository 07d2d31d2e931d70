#!/usr/bin/env node
/**
 * Writes the fuzzers' first inputs, made of the case tables: `node tests/fuzz/seeds.js FOLDER` fills
 * FOLDER/rows and FOLDER/command.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actRows, configurationRows, momentRows } from '../../js/rows.js';

const folder = process.argv[2];
/** @param {string} name */
const table = (name) => JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8'));
/** @param {string} kind @param {string[]} inputs */
function write(kind, inputs) {
  mkdirSync(join(folder, kind), { recursive: true });
  for (const [number, input] of inputs.entries()) writeFileSync(join(folder, kind, String(number)), input);
}

const { configurations } = table('consent/ledger');
/** @type {import('../../js/types.js').Act} */
const act = {
  party: 'user',
  control: 'accept-all',
  trusted: true,
  instant: '2026-03-01T10:00:00Z',
  notice: {
    layer: 'banner',
    language: 'en',
    texts: ['May we?'],
    controls: [{ action: 'accept-all', label: 'Yes' }],
  },
  choices: [{ category: 'analytics', before: false, after: true }],
};
write(
  'rows',
  Object.values(configurations).map(
    (one) => configurationRows(one) + momentRows('person', act.instant) + actRows(act, 'store'),
  ),
);
const requests = table('decisions/regulation-6').map((/** @type {any} */ { request }) => request);
write(
  'command',
  [...Object.values(configurations), ...requests].map((one) => JSON.stringify(one)),
);
