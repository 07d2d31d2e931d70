import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The product's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program to its end and gives what it printed; an error shows all that it said.
 * @param {string} cwd
 * @param {string} command
 * @param {...string} args
 */
export async function run(cwd, command, ...args) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  try {
    const { stdout } = await execute(command, args, { cwd, env, timeout: 300_000, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const { message, stdout } = /** @type {Error & { stdout: string }} */ (error);
    throw new Error(`${message}\n${stdout}`, { cause: error });
  }
}

/**
 * Packs the product as it is published.
 * @param {string} folder where the package is put
 * @returns {Promise<{ file: string, paths: string[] }>} the package, and what is in it
 */
export async function pack(folder) {
  const [{ filename, files }] = JSON.parse(
    await run(root, 'npm', 'pack', '--json', '--pack-destination', folder),
  );
  const paths = files.map((/** @type {{ path: string }} */ { path }) => path);
  return { file: join(folder, filename), paths };
}

/**
 * Copies one of the applications that stand beside this file, and installs the package into it.
 * @param {string} name
 * @param {string} folder where the copy is put
 * @param {string} file the package
 * @returns {Promise<string>} the copy's folder
 */
export async function installInto(name, folder, file) {
  const application = join(folder, name);
  const isOurs = (/** @type {string} */ path) => !/\/(node_modules|\.next)$/.test(path);
  await cp(join(root, 'tests/package', name), application, { recursive: true, filter: isOurs });
  await run(application, 'npm', 'ci', '--prefer-offline');
  await run(application, 'npm', 'install', '--prefer-offline', '--no-save', file);
  return application;
}
