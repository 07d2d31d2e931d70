/**
 * The page's own controls: any element marked `data-unticked="accept-all|reject-all|save|withdraw|
 * show-preferences"`. What they show is the notice that the record keeps.
 *
 * @typedef {import('./types.js').Notice} Notice
 * @typedef {import('./types.js').Setting} Setting
 */
/**
 * Whether this is a person's own press, made into an event by the browser: a click, or Enter or Space. What
 * only looks like an event has none of the inner parts that an event's own methods need.
 * @param {Event | undefined} event
 */
export function isPress(event: Event | undefined): boolean;
/**
 * The page's own control for an action that an event happened on.
 * @param {string} action
 * @param {Event | undefined} event
 */
export function controlOf(action: string, event: Event | undefined): Element | null;
/**
 * The notice of the page's own control: its visible words.
 * @param {string} action
 * @param {Element | null} control
 * @param {string} language
 * @returns {Notice}
 */
export function pageNotice(action: string, control: Element | null, language: string): Notice;
/**
 * What the page's own boxes (`<input type="checkbox" data-category="analytics">`) are set to, and were
 * before anyone touched them.
 * @returns {Setting[]}
 */
export function pageSettings(): Setting[];
/**
 * Calls back for each press of a marked control, wherever it is and whenever it was added.
 * @param {(action: string, event: Event, control: Element) => void} onPress
 */
export function watchControls(onPress: (action: string, event: Event, control: Element) => void): void;
/**
 * The page's own controls: any element marked `data-unticked="accept-all|reject-all|save|withdraw|
 * show-preferences"`. What they show is the notice that the record keeps.
 */
export type Notice = import("./types.js").Notice;
/**
 * The page's own controls: any element marked `data-unticked="accept-all|reject-all|save|withdraw|
 * show-preferences"`. What they show is the notice that the record keeps.
 */
export type Setting = import("./types.js").Setting;
