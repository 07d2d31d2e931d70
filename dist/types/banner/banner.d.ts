/**
 * @typedef {import('./notice.js').Notice} Notice
 * @typedef {{ category: string, before: boolean, after: boolean }} Setting  what a control was set to, and is
 * @typedef {'accept-all' | 'reject-all' | 'save' | 'withdraw'} ActControl
 * @typedef {{ event: Event, control: ActControl, choices: Setting[], notice: Notice }} Act
 * @typedef {Record<string, 'granted' | 'refused'>} Current
 * @typedef {{ current?: Current, trouble?: string }} Parts
 *
 * @typedef {object} Ask
 * @property {import('./notice.js').Shown} config
 * @property {string} language
 * @property {Current} current
 * @property {string} [trouble]  a line that says why choices cannot take effect now
 * @property {(act: Act) => void} onAct
 * @property {() => Promise<typeof import('./preferences.js')>} loadPreferences
 * @property {(error: { code: string, message: string }) => void} onError
 */
/**
 * The banner: who asks, what for, and three equal controls. It never takes the focus, and the page keeps
 * enough room below to be scrolled past it.
 * @param {Ask} ask
 */
export function createBanner(ask: Ask): {
    element: HTMLElement;
    show: () => void;
    hide: () => void;
    readonly visible: boolean;
    openPreferences: () => Promise<void>;
    update: (parts: Parts) => void;
};
export type Notice = import("./notice.js").Notice;
/**
 * what a control was set to, and is
 */
export type Setting = {
    category: string;
    before: boolean;
    after: boolean;
};
export type ActControl = "accept-all" | "reject-all" | "save" | "withdraw";
export type Act = {
    event: Event;
    control: ActControl;
    choices: Setting[];
    notice: Notice;
};
export type Current = Record<string, "granted" | "refused">;
export type Parts = {
    current?: Current;
    trouble?: string;
};
export type Ask = {
    config: import("./notice.js").Shown;
    language: string;
    current: Current;
    /**
     * a line that says why choices cannot take effect now
     */
    trouble?: string | undefined;
    onAct: (act: Act) => void;
    loadPreferences: () => Promise<typeof import("./preferences.js")>;
    onError: (error: {
        code: string;
        message: string;
    }) => void;
};
