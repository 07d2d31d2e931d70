/**
 * The npm package: `import { run } from 'unticked'`. Importing it does nothing and needs no window, so that
 * it can stand in code that is also rendered on a server.
 */

/**
 * @typedef {import('./consent.js').Consent} Consent
 * @typedef {import('./consent.js').Condition} Condition
 * @typedef {import('./consent.js').Outcome} Outcome
 * @typedef {import('./types.js').Configuration} Configuration
 * @typedef {import('./types.js').Plan} Plan
 * @typedef {import('./types.js').Entry} Entry
 * @typedef {import('./types.js').Problem} Problem
 */

/** @type {Promise<Consent> | undefined} */
let running;

/**
 * Starts the consent manager in this page and resolves once it has decided what is open. A second call
 * answers with what runs already. `options.module` is for applications that serve unticked.wasm from an
 * address of their own.
 * @param {Configuration} configuration
 * @param {{ module?: URL | string | BufferSource }} [options]
 * @returns {Promise<Consent>}
 */
export function run(configuration, options = {}) {
  running ??= import('./consent.js').then(({ start }) =>
    start(configuration, {
      module: options.module ?? new URL('./unticked.wasm', import.meta.url),
      loadPreferences: () => import('./banner/preferences.js'),
    }),
  );
  return running;
}

export default { run };
