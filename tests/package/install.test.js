import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../browser/ending.js';
import { root } from './packed.js';

const build = join(root, 'build/native');
const { path: prefix, remove } = temporaryFolder('install');
const programs = join(prefix, 'bin');

before(() => {
  assert.ok(
    existsSync(join(build, 'cmake_install.cmake')),
    'build/native is missing: run cmake --workflow --preset native',
  );
  const { status, stdout, stderr } = spawnSync('cmake', ['--install', build, '--prefix', prefix], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
});
after(remove);

/** Runs an installed program with nothing in its environment. @param {string} name @param {...string} args */
const runBare = (name, ...args) =>
  spawnSync(join(programs, name), args, { cwd: prefix, env: {}, encoding: 'utf8', maxBuffer: 2 ** 26 });

test('cmake --install installs the two programs and nothing else', async () => {
  assert.deepEqual(await readdir(prefix), ['bin']);
  assert.deepEqual((await readdir(programs)).sort(), ['unticked', 'unticked-tests']);
});

for (const name of ['unticked', 'unticked-tests'])
  test(`${name} needs no shared library`, () => {
    const { stdout, stderr } = spawnSync('ldd', [join(programs, name)], {
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
    });
    assert.match(stdout + stderr, /not a dynamic executable/);
  });

test('unticked runs on its own', () => {
  const { status, stdout } = runBare('unticked', 'rules', '--json');
  assert.equal(status, 0);
  assert.ok(JSON.parse(stdout).ok);
});

test('unticked-tests runs on its own, and reports to a CI', () => {
  const { status, stdout } = runBare('unticked-tests', '--reporter', 'junit');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /<testsuites>/);
});
