/**
 * @param {import('./store.js').Store} store
 * @param {string} rows  of the configuration now in force
 */
export function openPending(store: import("./store.js").Store, rows: string): {
    /** @param {Act} act */
    add: (act: Act) => boolean;
    /** True while an act waits: then the visitor has chosen and is not asked again. */
    any: () => boolean;
    /** The acts that wait. A grant made on another configuration is not one for this. @returns {Act[]} */
    acts: () => Act[];
    /** The ledger has them all. */
    clear: () => void;
};
/**
 * Acts that the core has not judged yet: every act is noted here first and removed once the ledger has it,
 * so that none is lost where the module is late, missing or forbidden. An act opens nothing while it waits.
 */
export type Act = import("../types.js").Act;
/**
 * Acts that the core has not judged yet: every act is noted here first and removed once the ledger has it,
 * so that none is lost where the module is late, missing or forbidden. An act opens nothing while it waits.
 */
export type Configuration = import("../types.js").Configuration;
/**
 * the act, and the configuration's rows that it was made on
 */
export type Waiting = {
    rows: string;
    act: Act;
};
