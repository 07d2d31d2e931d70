/** Writes dist/BUILD.json: what dist was made with and from, and what each file weighs. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** @param {string} algorithm @param {Buffer} bytes @param {'hex' | 'base64'} encoding */
const digest = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

/** All files below a folder but prose, as paths from `root`, sorted. @param {string} root @param {string} folder @returns {Promise<string[]>} */
async function filesBelow(root, folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/**
 * @param {string} root
 * @param {string} dist
 * @param {Record<string, string>} tools  the version of each tool that shapes the bytes
 */
export async function writeReport(root, dist, tools) {
  const sources = [
    'CMakeLists.txt',
    'CMakePresets.json',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    ...(await filesBelow(root, 'js')),
    ...(await filesBelow(root, 'wasm')),
  ];
  /** @type {Record<string, string>} */
  const inputs = {};
  for (const path of sources)
    inputs[path] = `sha256:${digest('sha256', await readFile(join(root, path)), 'hex')}`;

  /** @type {Record<string, object>} */
  const files = {};
  for (const name of (await readdir(dist)).sort()) {
    if (name === 'BUILD.json' || name === 'types') continue;
    const bytes = await readFile(join(dist, name));
    files[name] = {
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
      integrity: `sha384-${digest('sha384', bytes, 'base64')}`,
    };
  }
  await writeFile(join(dist, 'BUILD.json'), `${JSON.stringify({ tools, files, inputs }, null, 2)}\n`);
}
