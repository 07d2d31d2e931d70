import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../browser/ending.js';
import { installInto, pack, root, run } from './packed.js';

const { path: folder, remove } = temporaryFolder('package');
/** @type {string[]} */
let packed;
/** @type {string} an application that has the package */
let application;
/** @type {string} the package as it is installed there */
let installed;

before(async () => {
  const { file, paths } = await pack(folder);
  packed = paths;
  application = await installInto('consumer', folder, file);
  installed = join(application, 'node_modules/unticked');
});
after(remove);

/** Runs code as a module of the application, and reads the JSON that it prints. @param {string} code */
const inNode = async (code) =>
  JSON.parse(await run(application, process.execPath, '--input-type=module', '--eval', code));

test('the package holds dist, the README and the licence, and nothing else', async () => {
  const dist = await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true });
  const built = dist
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length));
  assert.deepEqual(packed.sort(), ['LICENSE', 'README.md', 'package.json', ...built].sort());
});

test('every file that the package names is in it', async () => {
  const { exports, bin, types, sideEffects } = JSON.parse(
    await readFile(join(installed, 'package.json'), 'utf8'),
  );
  const named = [...Object.values(exports).flatMap((target) => Object.values(Object(target)))];
  const plain = Object.values(exports).filter((target) => typeof target === 'string');
  for (const path of [...named, ...plain, ...Object.values(bin), types, ...sideEffects])
    assert.ok(existsSync(join(installed, path)), path);
});

test('nothing in dist makes code out of text', async () => {
  for (const path of packed.filter((path) => /\.m?js$/.test(path))) {
    const code = await readFile(join(installed, path), 'utf8');
    assert.doesNotMatch(code, /\beval\s*\(|\bnew\s+Function\b/, path);
  }
});

test('importing it in Node does nothing', async () => {
  const [exported, added] = await inNode(`
    const before = Object.getOwnPropertyNames(globalThis);
    const exported = Object.keys(await import('unticked'));
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    console.log(JSON.stringify([exported, added]))`);
  assert.deepEqual(exported, ['default', 'run']);
  assert.deepEqual(added, []);
});

test('the checker decides in Node', async () => {
  const { decision } = await inNode(`
    import { loadChecker } from 'unticked/checker';
    const { decide } = await loadChecker();
    console.log(JSON.stringify(decide({ activity: 'store-or-read', facts: { 'item.covert': true } })))`);
  assert.equal(decision.outcome, 'prohibited');
});

test('the command line comes with it', async () => {
  const { ok, rules } = JSON.parse(await run(application, 'npx', '--no', 'unticked', 'rules', '--json'));
  assert.ok(ok);
  assert.ok(rules.some((/** @type {{ rule: string }} */ { rule }) => rule === 'PECR-6-CONSENT'));
});

for (const [resolution, module] of Object.entries({ bundler: 'esnext', nodenext: 'nodenext' }))
  test(`its types pass strict with moduleResolution ${resolution}`, async () => {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', module];
    await run(
      application,
      process.execPath,
      compiler,
      ...options,
      ...['--moduleResolution', resolution, 'consumer.ts'],
    );
  });
