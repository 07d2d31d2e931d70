/**
 * Starts the consent manager. Resolves once the core has come, or has been found not to: the returned
 * object works either way, and everything stays closed without it. Never rejects.
 * @param {unknown} value  the configuration
 * @param {Places} places
 */
export function start(value: unknown, places: Places): Promise<{
    /**
     * Whether a category or service is open: an id, or a condition of ids.
     * @param {Condition} condition
     * @returns {boolean}
     */
    allows(condition: Condition): boolean;
    /** What is open, granted, refused and still asked, by id; and until when. */
    state(): {
        categories: string[];
        services: string[];
        granted: string[];
        refused: string[];
        ask: string[];
        validUntil: string | null;
    };
    /**
     * Records a choice. Granting needs the event of a person's own press on a control marked
     * `data-unticked`; refusing needs nothing.
     * @param {Record<string, boolean>} choices
     * @param {Event} [event]
     * @returns {Promise<Outcome>}
     */
    choose(choices: Record<string, boolean>, event?: Event): Promise<Outcome>;
    /** @param {Event} [event] @returns {Promise<Outcome>} */
    acceptAll: (event?: Event) => Promise<Outcome>;
    /** @param {Event} [event] @returns {Promise<Outcome>} */
    rejectAll: (event?: Event) => Promise<Outcome>;
    /**
     * Withdraws consent, for all categories or some: as easy as giving it, and needing no event.
     * @param {string[]} [categories]
     * @param {Event} [event]
     * @returns {Promise<Outcome>}
     */
    withdraw(categories?: string[], event?: Event): Promise<Outcome>;
    /**
     * Sets what the subscriber (an employer, a library, a parent) wants by default. Any choice of the user's
     * beats it, whenever either was made.
     * @param {Record<string, boolean>} choices
     * @param {Event} [event]
     * @returns {Promise<Outcome>}
     */
    setSubscriberDefault(choices: Record<string, boolean>, event?: Event): Promise<Outcome>;
    showBanner: () => Promise<void>;
    showPreferences: () => Promise<void>;
    /** Every act in the ledger, oldest first. */
    records: () => import("./types.js").Entry[];
    /**
     * The ledger with the notices that its entries refer to.
     * @param {'json'} format
     * @returns {Promise<string>}
     */
    export(format: "json"): Promise<string>;
    /**
     * What the rulebook says of one service as things stand, with findings and citations.
     * @param {string} service
     */
    decide: (service: string) => import("./core.js").Answer | undefined;
    /**
     * Listens to `ready`, `choice`, `change`, `withdraw`, `held` or `error`. Returns a function that stops it.
     * @param {import('./events.js').EventName} name
     * @param {(detail: any) => void} listener
     */
    on(name: import("./events.js").EventName, listener: (detail: any) => void): () => void;
}>;
export type Configuration = import("./types.js").Configuration;
export type Setting = import("./types.js").Setting;
export type Problem = import("./types.js").Problem;
export type Notice = import("./types.js").Notice;
export type Condition = string | {
    and: Condition[];
} | {
    or: Condition[];
} | {
    not: Condition;
};
/**
 * Where the parts are that come later.
 */
export type Outcome = {
    ok: boolean;
    error?: Problem;
};
export type Places = {
    module: URL | string | BufferSource;
    loadPreferences: () => Promise<typeof import("./banner/preferences.js")>;
};
export type Consent = Awaited<ReturnType<typeof start>>;
