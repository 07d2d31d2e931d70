/** @typedef {import('./banner.js').ActControl} ActControl */
/**
 * The preferences: every category with a box that is unticked until the visitor ticks it, and the services
 * behind it. A modal dialog in the banner's shadow root. Closing it, in whatever way, decides nothing and
 * keeps what was ticked for as long as the page lives.
 * @param {import('./banner.js').Ask & { say: (key: string) => string }} ask  with the banner's own words
 * @param {HTMLElement} host
 */
export function createPreferences(ask: import("./banner.js").Ask & {
    say: (key: string) => string;
}, host: HTMLElement): {
    /** @param {HTMLElement | null} [returnFocusTo] */
    open(returnFocusTo?: HTMLElement | null): void;
    close: () => void;
    readonly visible: boolean;
    update: (parts: import("./banner.js").Parts) => void;
};
export type ActControl = import("./banner.js").ActControl;
