/**
 * @param {Configuration} configuration  whose structure was checked
 * @param {(problem: Problem) => void} report
 * @param {() => object} consent  what events carry: the running instance
 * @param {boolean} isUsable  whether the configuration is sound: if not, tags are not held against it
 */
export function createSession(configuration: Configuration, report: (problem: Problem) => void, consent: () => object, isUsable: boolean): {
    readonly plan: import("./types.js").Plan | undefined;
    /** The ledger as it stands. */
    kept: () => import("./records/store.js").Kept;
    /** Whether the visitor is to be asked before the core has come: nothing is known of a choice. */
    isNew: () => boolean;
    isPending: () => boolean;
    /**
     * The core has come: the plan is derived anew, and acts that waited are judged. A stored plan that it
     * does not confirm closes, and the page is loaded anew without it.
     * @param {Core} arrived
     */
    begin(arrived: Core): void;
    /** Calls back when another tab wrote the ledger. @param {() => void} changed */
    onChange: (changed: () => void) => void;
    /** Derives the plan anew from the ledger as it stands now, if the core is there. */
    renew(): void;
    /**
     * Nothing opens any more: the core failed. What was opened on a stored plan that nobody can confirm now is
     * closed too, by loading the page anew without it.
     */
    fail(): void;
    /**
     * Takes an act: noted first, then judged if the core is there.
     * @param {Act} act
     */
    take(act: Act): {
        error?: import("./types.js").Problem | undefined;
        ok: boolean;
    };
    /** What the rulebook says of one service now. @param {string} service */
    decide(service: string): import("./core.js").Answer | undefined;
};
export type Configuration = import("./types.js").Configuration;
export type Plan = import("./types.js").Plan;
export type Act = import("./types.js").Act;
export type Problem = import("./types.js").Problem;
export type Core = Awaited<ReturnType<typeof import("./core.js").loadCore>>;
