/**
 * Decisions per second on one core with detail "outcome": natively on facts in memory, natively over NDJSON,
 * and over JSON in the checker's module in Node. The requests are the decision cases, in turn.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { temporaryFolder } from '../browser/ending.js';
import { figure, median, root, runs, table, writePart } from './results.js';

const LINES = 300_000;
const cases = `${root}/tests/cases/decisions`;

const requests = readdirSync(cases)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(`${cases}/${name}`, 'utf8')))
  .filter(({ expect }) => !expect.error)
  .map(({ request }) => JSON.stringify({ ...request, detail: 'outcome' }));

const folder = temporaryFolder('bench');
const few = `${folder.path}/few.ndjson`;
const many = `${folder.path}/many.ndjson`;
writeFileSync(few, `${requests.join('\n')}\n`);
writeFileSync(many, `${Array.from({ length: LINES }, (_, i) => requests[i % requests.length]).join('\n')}\n`);

/** A program on the first core alone. @param {string[]} command @returns {[string, string[]]} */
const pinned = (command) => ['taskset', ['--cpu-list', '0', ...command]];

/** @param {...string} command @returns {{ perSecond: number, outcomes: Record<string, number> }} */
const ask = (...command) => JSON.parse(execFileSync(...pinned(command), { cwd: root, encoding: 'utf8' }));

/** How fast the command line goes through the file, its start included. */
function stream() {
  const [program, args] = pinned(['build/native/unticked', 'decide', '--ndjson', many]);
  const start = performance.now();
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'ignore' });
  // Some of the requests are prohibited: that is the exit code 1.
  if (status !== 1) throw new Error(`unticked ended with ${status}`);
  return (LINES * 1000) / (performance.now() - start);
}

const ways = [
  {
    what: 'native, facts in memory (`unticked-bench`)',
    rate: () => ask('build/native/unticked-bench', few).perSecond,
    limits: ['2,000,000', '10,000,000'],
  },
  { what: 'native NDJSON (`unticked decide --ndjson`)', rate: stream, limits: ['150,000', '500,000'] },
  {
    what: 'wasm in Node, JSON text in and out (`run`)',
    rate: () => ask('node', 'tests/bench/decide_node.js', few).perSecond,
    limits: ['60,000', '150,000'],
  },
  {
    what: 'wasm in Node, objects in and out (`decide`)',
    rate: () => ask('node', 'tests/bench/decide_node.js', few, 'objects').perSecond,
    limits: ['', ''],
  },
];

try {
  const native = JSON.stringify(ask('build/native/unticked-bench', few).outcomes);
  const { outcomes } = ask('node', 'tests/bench/decide_node.js', few);
  for (const [word, count] of Object.entries(outcomes))
    if (JSON.parse(native)[word] !== count) throw new Error(`The two cores disagree: ${native}`);

  /** @type {number[][]} */
  const rates = ways.map(() => []);
  for (let run = 0; run < runs; run++) for (const [way, { rate }] of ways.entries()) rates[way].push(rate());
  const rows = ways.map(({ what, limits }, way) => [
    what,
    `**${figure(median(rates[way]))}**`,
    `${figure(Math.min(...rates[way]))} to ${figure(Math.max(...rates[way]))}`,
    ...limits,
  ]);
  const size = Math.round(requests.join('').length / requests.length);
  const note = `Medians of ${runs} interleaved runs; ${requests.length} different requests of ${size} bytes on average.`;
  writePart('Speed', `${note}\n\n${table(['decisions per second', 'ours', 'range', 'hold', 'aim'], rows)}`);
} finally {
  folder.remove();
}
