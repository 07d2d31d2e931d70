/** What the parts share: medians, figures, and the file that their tables are written into. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** How many runs a median is made of. */
export const runs = Number(process.env.RUNS ?? 9);

const file = fileURLToPath(new URL('results.md', import.meta.url));
const parts = ['Bytes', 'Speed', 'Pages'];
const began = { date: new Date().toISOString().slice(0, 16).replace('T', ' '), load: loadavg()[0] };

/** @param {number[]} list */
export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {number} value @param {number} [digits] after the point */
export const figure = (value, digits = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/**
 * A Markdown table.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {string} name of a package here @returns {string} */
export const versionOf = (name) =>
  JSON.parse(readFileSync(`${root}/tests/bench/node_modules/${name}/package.json`, 'utf8')).version;

/** When, from what and on what this was measured; and whether the machine was busy with other things. */
function circumstances() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const machine = `${cpus().length} x ${cpus()[0].model.trim()}`;
  const ended = loadavg()[0];
  // At the end this measurement's own load is in it.
  const quiet = began.load < 1 && ended < 2.5 ? 'quiet' : 'NOT QUIET: other work ran beside it';
  return [
    `${began.date} UTC, on top of commit ${commit}; Node ${process.versions.node}; ${machine}`,
    `1-minute load ${figure(began.load, 2)} when it began, ${figure(ended, 2)} when it ended (${quiet})`,
  ].join('; ');
}

/**
 * Replaces one part of results.md, and prints it.
 * @param {'Bytes' | 'Speed' | 'Pages'} part
 * @param {string} text
 */
export function writePart(part, text) {
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const sections = new Map(
    written
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split('\n')[0], section]),
  );
  sections.set(part, `${part}\n${circumstances()}.\n\n${text.trim()}\n\n`);
  const body = parts.flatMap((name) => (sections.has(name) ? [`## ${sections.get(name)}`] : []));
  writeFileSync(file, `# What \`tests/bench/run\` last measured\n\n${body.join('').trim()}\n`);
  console.log(`\n## ${sections.get(part)}`);
}
