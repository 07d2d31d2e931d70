/** The host alone, then every parent domain; the browser itself refuses public suffixes. @returns {string[]} */
export function domains(): string[];
/**
 * Erases items. Cookies and keys are gone when it returns, the rest when it resolves; it resolves to the
 * items that are still there for all that could be done.
 * @param {Items} items
 * @param {Items} [keep]  what open services may write, whatever a wild card among the items says
 * @returns {Promise<Items>}
 */
export function erase(items: Items, keep?: Items): Promise<Items>;
export type Items = [kind: string, name: string, service: string][];
