/**
 * Opens the store. `onProblem` hears of what was set aside and of storage that cannot be used.
 * @param {(problem: Problem) => void} onProblem
 */
export function openStore(onProblem: (problem: Problem) => void): {
    read: (name: string, fits: (value: any) => boolean) => any;
    put: (name: string, value: unknown) => boolean;
    remove: (name: string) => void;
    /** The ledger as it stands now, other tabs' entries included. @returns {Kept} */
    kept(): Kept;
    /**
     * Keeps the ledger. Where storage is full, room is made: first of the plan, which can be derived again, then
     * of the notices. If even that is not enough, what is stored goes: an older grant must not come back.
     * @param {Kept} kept
     */
    keep(kept: Kept): boolean;
    /** Calls back when another tab or page wrote the ledger, or may have. @param {() => void} changed */
    onChange(changed: () => void): void;
};
/**
 * Where the ledger is kept: one versioned text in localStorage, or in memory where the browser allows none.
 * What cannot be read is set aside under another key: neither lost nor believed.
 */
export type Entry = import("../types.js").Entry;
/**
 * Where the ledger is kept: one versioned text in localStorage, or in memory where the browser allows none.
 * What cannot be read is set aside under another key: neither lost nor believed.
 */
export type Problem = import("../types.js").Problem;
/**
 * Where the ledger is kept: one versioned text in localStorage, or in memory where the browser allows none.
 * What cannot be read is set aside under another key: neither lost nor believed.
 */
export type Kept = {
    version: 1;
    store: string;
    subject: string;
    entries: Entry[];
    notices: Record<string, object>;
};
export type Store = ReturnType<typeof openStore>;
