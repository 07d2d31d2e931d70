/**
 * What is wrong with the structure of a configuration: first the unknown fields, then the missing, then
 * what is inside the others, each in alphabetical order. Nothing is wrong: an empty list.
 * @param {unknown} value
 * @param {Node} node
 * @param {string} [path]
 * @returns {Problem[]}
 */
export function checkStructure(value: unknown, node: Node, path?: string): Problem[];
/**
 * Checks the structure of a configuration in the page, by a table made of unticked.schema.json when the
 * package is built (build/structure-table.js). `unticked lint` says the same in the same words
 * (wasm/wire/schema.cpp); one case table holds both to it.
 *
 * A node of the table: `"s"` a text; `"t"` a text or texts by language; `"b"` a truth; `"#1-9"` a whole
 * number from 1 to 9; `"|a|b"` one of these words; `[node, least]` a list; `{"*": node}` any fields;
 * `{"name!": node, …}` these fields, those with `!` being needed.
 */
export type Node = string | [any, number] | {
    [name: string]: any;
};
/**
 * Checks the structure of a configuration in the page, by a table made of unticked.schema.json when the
 * package is built (build/structure-table.js). `unticked lint` says the same in the same words
 * (wasm/wire/schema.cpp); one case table holds both to it.
 *
 * A node of the table: `"s"` a text; `"t"` a text or texts by language; `"b"` a truth; `"#1-9"` a whole
 * number from 1 to 9; `"|a|b"` one of these words; `[node, least]` a list; `{"*": node}` any fields;
 * `{"name!": node, …}` these fields, those with `!` being needed.
 */
export type Problem = import("./types.js").Problem;
