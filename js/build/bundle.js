/** Bundles the JavaScript into dist. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { structureTable } from './structure-table.js';

/**
 * @param {string} root  the project
 * @param {string} modules  where the compiler put the two modules' JavaScript
 * @param {string} dist
 */
export async function bundle(root, modules, dist) {
  const schema = JSON.parse(await readFile(join(root, 'wasm/wire/unticked.schema.json'), 'utf8'));

  /** @type {import('esbuild').Plugin} the modules that are made, not written */
  const made = {
    name: 'made',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(unticked|checker)-module$/ }, ({ path }) => ({
        path: join(modules, path.replace('-module', '.js')),
      }));
      onLoad({ filter: /(unticked|checker)\.js$/ }, async ({ path }) => {
        if (dirname(path) !== modules) return undefined;
        // The compiler's glue hears of an instantiation that succeeded, but not of one that failed.
        const text = await readFile(path, 'utf8');
        const contents = text.replace('ready()});', 'ready()}).catch(readyPromiseReject);');
        if (contents === text) throw new Error(`${path} starts its module in another way than expected`);
        return { contents };
      });
      onResolve({ filter: /^structure-table$/ }, ({ path }) => ({ path, namespace: 'made' }));
      onLoad({ filter: /.*/, namespace: 'made' }, () => ({
        contents: `export default ${JSON.stringify(structureTable(schema))}`,
      }));
      // Parts that come later are files of their own, beside the one that asks for them.
      onResolve({ filter: /preferences\.js$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: './preferences.js', external: true } : undefined,
      );
    },
  };

  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    legalComments: 'none',
    target: 'es2022',
    format: 'esm',
    plugins: [made],
    logLevel: 'warning',
  };
  const outputs = [
    {
      entryPoints: ['js/main.js'],
      outfile: join(dist, 'unticked.js'),
      format: /** @type {const} */ ('iife'),
    },
    { entryPoints: ['js/module.js'], outfile: join(dist, 'unticked.mjs') },
    { entryPoints: ['js/banner/preferences.js'], outfile: join(dist, 'preferences.js') },
    { entryPoints: ['js/checker/checker.js'], outfile: join(dist, 'checker.mjs') },
    {
      entryPoints: ['js/checker/node.js'],
      outfile: join(dist, 'checker.node.mjs'),
      platform: /** @type {const} */ ('node'),
    },
    {
      entryPoints: ['js/checker/cli.js'],
      outfile: join(dist, 'cli.mjs'),
      platform: /** @type {const} */ ('node'),
    },
  ];
  await Promise.all(outputs.map((output) => build({ ...common, ...output })));
}
