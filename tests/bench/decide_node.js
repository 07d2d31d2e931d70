/**
 * How many requests a second the checker's module answers in Node: JSON text in, JSON text out; or, with
 * `objects`, through `decide`. Run by speed.js: decide_node.js FILE [objects]
 */
import { readFileSync } from 'node:fs';

const [name, face] = process.argv.slice(2);
// What was built has no types of its own to check.
const built = new URL('../../dist/checker.node.mjs', import.meta.url).href;
const { loadChecker } = await import(built);
const lines = readFileSync(name, 'utf8').trim().split('\n');
const checker = await loadChecker();

/** @type {Record<string, number>} */
const outcomes = {};

/** @param {string} line */
const byText = (line) => checker.run({ name: 'decide', input: line, line: true }).out;
const requests = face ? lines.map((line) => JSON.parse(line)) : [];
const inputs = face ? requests : lines;
const ask = face ? checker.decide : byText;

/** @param {number} count */
function pass(count) {
  for (let i = 0; i < count; i++) ask(inputs[i % inputs.length]);
}

for (const line of lines) {
  const { ok, decision } = JSON.parse(byText(line));
  if (!ok) throw new Error(`This request is not right: ${line}`);
  outcomes[decision.outcome] = (outcomes[decision.outcome] ?? 0) + 1;
}

let decided = 0;
const start = performance.now();
while (performance.now() - start < 2000) {
  pass(1000);
  decided += 1000;
}
const perSecond = Math.round((decided * 1000) / (performance.now() - start));
console.log(JSON.stringify({ perSecond, outcomes }));
