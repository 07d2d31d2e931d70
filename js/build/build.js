#!/usr/bin/env node
/**
 * Builds dist: compiles the two modules, bundles the JavaScript, writes the declarations and BUILD.json.
 * `node js/build/build.js [folder]`; the folder is dist unless told otherwise.
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { writeReport } from './report.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const target = resolve(process.argv[2] ?? join(root, 'dist'));
/** Built beside it and put in its place at the end: what uses dist meanwhile finds it whole. */
const dist = join(root, 'build/dist.new');
const modules = join(root, 'build/wasm');

/** @param {string} command @param {...string} rest */
const run = (command, ...rest) =>
  execFileSync(command, rest, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] }).toString();

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

console.log('Compiling the modules');
run('cmake', '--workflow', '--preset', 'wasm');
for (const name of ['unticked', 'checker'])
  run(
    'wasm-opt',
    '-Oz',
    '--converge',
    '--enable-mutable-globals',
    '--enable-bulk-memory',
    join(modules, `${name}.wasm`),
    '-o',
    join(dist, `${name}.wasm`),
  );

console.log('Bundling');
await bundle(root, modules, dist);
await copyFile(join(root, 'wasm/wire/unticked.schema.json'), join(dist, 'unticked.schema.json'));

console.log('Writing the declarations');
run(
  'node',
  'node_modules/typescript/bin/tsc',
  '-p',
  'js/build/tsconfig.json',
  '--outDir',
  join(dist, 'types'),
);
await writeFile(
  join(dist, 'unticked.d.ts'),
  "export * from './types/module.js';\nexport { default } from './types/module.js';\n",
);
await writeFile(join(dist, 'checker.d.ts'), "export * from './types/checker/checker.js';\n");

const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
await writeReport(root, dist, {
  emcc: run('emcc', '--version').split('\n')[0],
  'wasm-opt': run('wasm-opt', '--version').trim(),
  esbuild: devDependencies.esbuild,
  typescript: devDependencies.typescript,
});
await rm(target, { recursive: true, force: true });
await rename(dist, target);
console.log(`Built ${target}`);
