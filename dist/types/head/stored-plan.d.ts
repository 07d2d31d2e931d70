/**
 * @param {import('../records/store.js').Store} store
 * @param {string} rows  of the configuration: equal rows are a stronger proof than equal digests
 * @param {Entry[]} entries
 * @returns {Plan | undefined}
 */
export function readStoredPlan(store: import("../records/store.js").Store, rows: string, entries: Entry[]): Plan | undefined;
/**
 * @param {import('../records/store.js').Store} store
 * @param {string} rows
 * @param {Entry[]} entries
 * @param {Plan} plan
 */
export function storePlan(store: import("../records/store.js").Store, rows: string, entries: Entry[], plan: Plan): void;
export function forgetStoredPlan(store: import("../records/store.js").Store): void;
/**
 * The plan of the last visit, so that a returning visitor need not wait for the module. It is used only if
 * it was made from this very configuration and this very ledger, and is still in time. It is a head start,
 * not a verdict: the core derives the plan anew on arrival.
 */
export type Plan = import("../types.js").Plan;
/**
 * The plan of the last visit, so that a returning visitor need not wait for the module. It is used only if
 * it was made from this very configuration and this very ledger, and is still in time. It is a head start,
 * not a verdict: the core derives the plan anew on arrival.
 */
export type Entry = import("../types.js").Entry;
