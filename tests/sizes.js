#!/usr/bin/env node
/** Writes the README's table of sizes from dist/BUILD.json; with `--check` it only says whether it is true. */
import { readFileSync, writeFileSync } from 'node:fs';

/** @param {string} path */
const at = (path) => new URL(`../${path}`, import.meta.url);
const { files } = JSON.parse(readFileSync(at('dist/BUILD.json'), 'utf8'));

/** @param {number} bytes */
const figure = (bytes) => bytes.toLocaleString('en-GB');
/** @param {string} what @param {...string} names */
const row = (what, ...names) => {
  const [raw, gzip, brotli] = ['raw', 'gzip', 'brotli'].map((kind) =>
    names.reduce((sum, name) => sum + files[name][kind], 0),
  );
  return `| ${what} | ${figure(raw)} | ${figure(gzip)} | ${figure(brotli)} |`;
};

const table = [
  '| bytes | raw | gzip | brotli |',
  '|---|---|---|---|',
  row('before the banner: `unticked.js`', 'unticked.js'),
  row('then, for every visitor: `unticked.wasm`', 'unticked.wasm'),
  row('whole first visit, up to Accept or Reject', 'unticked.js', 'unticked.wasm'),
  row('when asked for: `preferences.js`', 'preferences.js'),
  row('only for those who check: `checker.mjs`, `checker.wasm`', 'checker.mjs', 'checker.wasm'),
].join('\n');

const readme = readFileSync(at('README.md'), 'utf8');
const written = readme.replace(/(<!-- sizes:.*-->\n)[\s\S]*(<!-- \/sizes -->)/, `$1${table}\n$2`);
if (!process.argv.includes('--check')) writeFileSync(at('README.md'), written);
else if (written !== readme) {
  console.error("The README's sizes are not those of dist/BUILD.json. Write them with: node tests/sizes.js");
  process.exitCode = 1;
}
