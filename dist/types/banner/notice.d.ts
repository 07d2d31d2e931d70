/**
 * What a visitor was shown when they acted: exactly the texts and the labels of the controls, in order.
 * @typedef {{ action: string, label: string }} Control
 * @typedef {{ layer: 'banner' | 'preferences', language: string, texts: string[], controls: Control[] }} Notice
 *
 * The parts of the configuration that the banner shows.
 * @typedef {string | Record<string, string>} Text  a text, or one for each language
 * @typedef {{ id: string, basis?: string, purpose?: Text }} Category
 * @typedef {{ kind: string, name: string, party?: string, lasts?: Text, what?: Text }} Item
 * @typedef {{ id: string, name?: Text, provider?: Text, category: string, items?: Item[] }} Service
 * @typedef {object} Shown
 * @property {{ name?: Text }} [controller]
 * @property {string} [policy]
 * @property {Category[]} [categories]
 * @property {Service[]} [services]
 * @property {{ layout?: string, theme?: string, texts?: Record<string, Text> }} [banner]
 */
/**
 * The text in a language, else in its main language, else in English, else in whichever comes first.
 * @param {Text | undefined} text
 * @param {string} language
 * @returns {string}
 */
export function pick(text: Text | undefined, language: string): string;
/**
 * Says a string of ours by its key: the site's own words from `banner.texts`, else ours. Where the site has
 * them in other languages alone, ours are nearer than those.
 * @param {Shown} config
 * @param {string} language
 * @param {Record<string, string>} texts
 * @returns {(key: string) => string}
 */
export function speaker(config: Shown, language: string, texts: Record<string, string>): (key: string) => string;
/**
 * The name of a category: what the language or the site calls it, else its own id.
 * @param {(key: string) => string} say
 * @param {string} id
 */
export function categoryName(say: (key: string) => string, id: string): string;
/**
 * The categories that are the visitor's to choose.
 * @param {Shown} config
 */
export function optional(config: Shown): Category[];
/**
 * The language of a panel and the direction that it is read in.
 * @param {string} language
 */
export function written(language: string): {
    lang: string;
    dir: string;
};
/**
 * Reads the notice off the panel itself, so that the record cannot say anything else than the screen did.
 * What is hidden, or folded away in closed details, was not shown.
 * @param {HTMLElement} panel
 * @param {Notice['layer']} layer
 * @param {string} language
 * @returns {Notice}
 */
export function readNotice(panel: HTMLElement, layer: Notice["layer"], language: string): Notice;
/**
 * What a visitor was shown when they acted: exactly the texts and the labels of the controls, in order.
 */
export type Control = {
    action: string;
    label: string;
};
/**
 * The parts of the configuration that the banner shows.
 */
export type Notice = {
    layer: "banner" | "preferences";
    language: string;
    texts: string[];
    controls: Control[];
};
/**
 * a text, or one for each language
 */
export type Text = string | Record<string, string>;
/**
 * What a visitor was shown when they acted: exactly the texts and the labels of the controls, in order.
 */
export type Category = {
    id: string;
    basis?: string;
    purpose?: Text;
};
/**
 * What a visitor was shown when they acted: exactly the texts and the labels of the controls, in order.
 */
export type Item = {
    kind: string;
    name: string;
    party?: string;
    lasts?: Text;
    what?: Text;
};
/**
 * What a visitor was shown when they acted: exactly the texts and the labels of the controls, in order.
 */
export type Service = {
    id: string;
    name?: Text;
    provider?: Text;
    category: string;
    items?: Item[];
};
/**
 * What a visitor was shown when they acted: exactly the texts and the labels of the controls, in order.
 */
export type Shown = {
    controller?: {
        name?: Text;
    } | undefined;
    policy?: string | undefined;
    categories?: Category[] | undefined;
    services?: Service[] | undefined;
    banner?: {
        layout?: string;
        theme?: string;
        texts?: Record<string, Text>;
    } | undefined;
};
