/** The checker in Node: its module is read from the disk. */
import { readFile } from 'node:fs/promises';
import { loadChecker as load } from './checker.js';

/** @typedef {import('./checker.js').Command} Command */

/** Loads the checker. @param {BufferSource} [bytes] */
export const loadChecker = async (bytes) =>
  load(bytes ?? (await readFile(new URL('./checker.wasm', import.meta.url))));
