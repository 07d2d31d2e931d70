/** What each manager weighs on the wire: its JavaScript, styles and module, each file on its own. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { figure, root, table, versionOf, writePart } from './results.js';

/** @param {string[]} paths */
function weigh(paths) {
  const files = paths.map((path) => readFileSync(`${root}/${path}`));
  /** @param {(bytes: Buffer) => { length: number }} measure */
  const total = (measure) => figure(files.reduce((sum, bytes) => sum + measure(bytes).length, 0));
  return [
    total((bytes) => bytes),
    total((bytes) => gzipSync(bytes, { level: 9 })),
    // At its default, which is the highest quality.
    `**${total((bytes) => brotliCompressSync(bytes))}**`,
  ];
}

/**
 * @param {string} what
 * @param {string[]} paths
 * @param {string} [hold]
 * @param {string} [aim]
 */
const row = (what, paths, hold = '', aim = '') => [what, ...weigh(paths), hold, aim];

/** @param {...string} names */
const dist = (...names) => names.map((name) => `dist/${name}`);
/** @param {string} name @param {...string} files */
const peer = (name, ...files) =>
  row(
    `${name} ${versionOf(name)}, JavaScript and styles`,
    files.map((path) => `tests/bench/node_modules/${name}/dist/${path}`),
  );

writePart(
  'Bytes',
  table(
    ['bytes', 'raw', 'gzip -9', 'brotli 11', 'hold', 'aim'],
    [
      row('ours before the banner: `unticked.js`', dist('unticked.js'), '13,000', '9,000'),
      row(
        'ours, whole first visit: `unticked.js`, `unticked.wasm`',
        dist('unticked.js', 'unticked.wasm'),
        '22,000',
        '13,000',
      ),
      row('ours, when asked for: `preferences.js`', dist('preferences.js')),
      row(
        'ours, for those who check: `checker.mjs`, `checker.wasm`',
        dist('checker.mjs', 'checker.wasm'),
        '120,000',
        '70,000',
      ),
      peer('vanilla-cookieconsent', 'cookieconsent.umd.js', 'cookieconsent.css'),
      peer('orejime', 'orejime-standard-en.js', 'orejime-standard.css'),
    ],
  ),
);
