/** The only file that knows there is a WebAssembly module. */
import factory from 'unticked-module';
import { aboutRow, actRows, configurationRows, ledgerRows, momentRows } from './rows.js';

/**
 * @typedef {import('./types.js').Configuration} Configuration
 * @typedef {import('./types.js').Entry} Entry
 * @typedef {import('./types.js').Act} Act
 * @typedef {import('./types.js').Plan} Plan
 * @typedef {import('./types.js').Problem} Problem
 * @typedef {{ ok: boolean, error?: Problem, errors?: Problem[], plan?: Plan, entry?: Entry, notice?: any, decision?: any }} Answer
 */

/** The smallest module there is: what cannot compile it may compile none. */
const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** @param {string} code @param {string} message @param {string} help @returns {never} */
const fail = (code, message, help) => {
  throw Object.assign(new Error(message), { code, help });
};

/** @param {URL | string} address */
async function fetchModule(address) {
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => undefined);
  if (!response?.ok)
    fail(
      'module-missing',
      `The module could not be loaded from ${address}.`,
      'Publish unticked.wasm beside unticked.js.',
    );
  return new Uint8Array(await /** @type {Response} */ (response).arrayBuffer());
}

/**
 * Loads the core. Rejects with a `code` and `help` where it cannot: missing, corrupt, or forbidden by the
 * page's policy.
 * @param {URL | string | BufferSource} module  its address, or its bytes
 */
export async function loadCore(module) {
  const bytes = typeof module === 'string' || module instanceof URL ? await fetchModule(module) : module;
  try {
    // Some engines forbid the first of these, WebKit only the second.
    new WebAssembly.Instance(new WebAssembly.Module(empty));
  } catch {
    fail(
      'module-blocked',
      "The page's Content-Security-Policy forbids WebAssembly.",
      "Add 'wasm-unsafe-eval' to script-src.",
    );
  }
  if (!WebAssembly.validate(bytes))
    fail('module-corrupt', 'The module is not WebAssembly.', 'Publish unticked.wasm as it was built.');
  try {
    return createCore(await factory({ wasm: bytes }));
  } catch (error) {
    return fail(
      'module-mismatch',
      `The module could not start: ${error}`,
      'Publish the files of one build together.',
    );
  }
}

/**
 * The questions of the page, asked of a module that was loaded.
 * @param {Record<'plan' | 'record' | 'decide', (rows: string) => string>} module
 */
function createCore(module) {
  /** @param {'plan' | 'record' | 'decide'} question @param {string} rows @returns {Answer} */
  const ask = (question, rows) => JSON.parse(module[question](rows));
  /** @param {Configuration} configuration @param {Entry[]} entries @param {string} subject @param {string} now */
  const state = (configuration, entries, subject, now) =>
    configurationRows(configuration) + ledgerRows(entries) + momentRows(subject, now);

  return {
    /**
     * @param {Configuration} configuration
     * @param {Entry[]} entries
     * @param {string} subject
     * @param {string} now
     */
    plan: (configuration, entries, subject, now) => ask('plan', state(configuration, entries, subject, now)),

    /**
     * @param {Configuration} configuration
     * @param {Entry[]} entries
     * @param {string} subject
     * @param {string} store
     * @param {Act} act
     */
    record: (configuration, entries, subject, store, act) =>
      ask('record', state(configuration, entries, subject, act.instant) + actRows(act, store)),

    /**
     * @param {Configuration} configuration
     * @param {Entry[]} entries
     * @param {string} subject
     * @param {string} now
     * @param {string} service
     */
    decide: (configuration, entries, subject, now, service) =>
      ask('decide', state(configuration, entries, subject, now) + aboutRow(service)),
  };
}
