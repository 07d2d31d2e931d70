/**
 * The style sheet of the shadow root.
 * @param {{ layout?: string, theme?: string }} looks
 * @param {string[]} labels  the labels of one group: the longest decides when the group stands in one column
 */
export function styles({ layout, theme }: {
    layout?: string;
    theme?: string;
}, labels: string[]): string;
/**
 * Where a group of controls goes from one row to one column: all of them at once, so that they stay equal.
 * @param {string[]} labels
 */
export function fit(labels: string[]): string;
/**
 * Puts a style sheet beside those that a document or shadow root has. Constructed sheets need no permission
 * from the page's policy, unlike style elements and attributes.
 * @param {DocumentOrShadowRoot} where
 * @param {string} [css]
 */
export function adopt(where: DocumentOrShadowRoot, css?: string): CSSStyleSheet;
