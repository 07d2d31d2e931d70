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
  const wanted = ['LICENSE', 'README.md', 'package.json', ...built];
  const missing = wanted.filter((path) => !packed.includes(path));
  const unwanted = packed.filter((path) => !wanted.includes(path));
  assert.deepEqual({ missing, unwanted }, { missing: [], unwanted: [] });
});

test('every file that the package names is in it', async () => {
  const { exports, bin, types, sideEffects } = JSON.parse(
    await readFile(join(installed, 'package.json'), 'utf8'),
  );
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  for (const path of [...targets, ...Object.values(bin), types, ...sideEffects])
    assert.ok(existsSync(join(installed, path)), path);
});

test('nothing in dist makes code out of text', async () => {
  const scripts = packed.filter((path) => /\.m?js$/.test(path));
  assert.ok(scripts.includes('dist/unticked.js'));
  for (const path of scripts) {
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
    const facts = { 'item.essential': false, 'item.solelyTransmission': false, 'consent.given': false };
    console.log(JSON.stringify(decide({ activity: 'store-or-read', facts })))`);
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
    const options = `--noEmit --strict --target es2022 --module ${module} --moduleResolution ${resolution}`;
    await run(application, process.execPath, compiler, ...options.split(' '), 'consumer.ts');
  });
