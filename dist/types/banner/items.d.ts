/**
 * The services of a category and what each keeps or reads, folded away until asked for.
 * @param {import('./notice.js').Service[]} services
 * @param {string} language
 * @param {(key: string) => string} say
 */
export function servicesTable(services: import("./notice.js").Service[], language: string, say: (key: string) => string): HTMLDetailsElement;
export type Item = import("./notice.js").Item;
