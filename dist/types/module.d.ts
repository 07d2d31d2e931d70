/**
 * Starts the consent manager in this page and resolves once it has decided what is open. A second call
 * answers with what runs already. `options.module` is for applications that serve unticked.wasm from an
 * address of their own.
 * @param {Configuration} configuration
 * @param {{ module?: URL | string | BufferSource }} [options]
 * @returns {Promise<Consent>}
 */
export function run(configuration: Configuration, options?: {
    module?: URL | string | BufferSource;
}): Promise<Consent>;
declare namespace _default {
    export { run };
}
export default _default;
export type Consent = import("./consent.js").Consent;
export type Condition = import("./consent.js").Condition;
export type Outcome = import("./consent.js").Outcome;
export type Configuration = import("./types.js").Configuration;
export type Plan = import("./types.js").Plan;
export type Entry = import("./types.js").Entry;
export type Problem = import("./types.js").Problem;
