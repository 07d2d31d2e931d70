/**
 * Loads the core. Rejects with a `code` and `help` where it cannot: missing, corrupt, or forbidden by the
 * page's policy.
 * @param {URL | string | BufferSource} module  its address, or its bytes
 */
export function loadCore(module: URL | string | BufferSource): Promise<{
    /**
     * @param {Configuration} configuration
     * @param {Entry[]} entries
     * @param {string} subject
     * @param {string} now
     */
    plan: (configuration: Configuration, entries: Entry[], subject: string, now: string) => Answer;
    /**
     * @param {Configuration} configuration
     * @param {Entry[]} entries
     * @param {string} subject
     * @param {string} store
     * @param {Act} act
     */
    record: (configuration: Configuration, entries: Entry[], subject: string, store: string, act: Act) => Answer;
    /**
     * @param {Configuration} configuration
     * @param {Entry[]} entries
     * @param {string} subject
     * @param {string} now
     * @param {string} service
     */
    decide: (configuration: Configuration, entries: Entry[], subject: string, now: string, service: string) => Answer;
}>;
export type Configuration = import("./types.js").Configuration;
export type Entry = import("./types.js").Entry;
export type Act = import("./types.js").Act;
export type Plan = import("./types.js").Plan;
export type Problem = import("./types.js").Problem;
export type Answer = {
    ok: boolean;
    error?: Problem;
    errors?: Problem[];
    plan?: Plan;
    entry?: Entry;
    notice?: any;
    decision?: any;
};
