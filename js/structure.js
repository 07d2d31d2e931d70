/**
 * Checks the structure of a configuration in the page, by a table made of unticked.schema.json when the
 * package is built (build/structure-table.js). `unticked lint` says the same in the same words
 * (wasm/wire/schema.cpp); one case table holds both to it.
 *
 * A node of the table: `"s"` a text; `"t"` a text or texts by language; `"b"` a truth; `"#1-9"` a whole
 * number from 1 to 9; `"|a|b"` one of these words; `[node, least]` a list; `{"*": node}` any fields;
 * `{"name!": node, …}` these fields, those with `!` being needed.
 *
 * @typedef {string | [any, number] | { [name: string]: any }} Node
 * @typedef {import('./types.js').Problem} Problem
 */

/** @param {unknown} value */
const isText = (value) => typeof value === 'string' && value !== '';

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with the structure of a configuration: first the unknown fields, then the missing, then
 * what is inside the others, each in alphabetical order. Nothing is wrong: an empty list.
 * @param {unknown} value
 * @param {Node} node
 * @param {string} [path]
 * @returns {Problem[]}
 */
export function checkStructure(value, node, path = '') {
  /** @param {boolean} good @param {string} wanted @returns {Problem[]} */
  const expect = (good, wanted) =>
    good ? [] : [{ code: 'wrong-type', path, message: `This is not ${wanted}.`, help: `Give ${wanted}.` }];
  /** @param {string} name */
  const below = (name) => (path ? `${path}.${name}` : name);

  if (typeof node === 'string' && node[0] === '#') {
    const [least, most] = node.slice(1).split('-').map(Number);
    const number = /** @type {number} */ (value);
    return expect(
      Number.isInteger(value) && number >= least && number <= most,
      `a whole number from ${least} to ${most}`,
    );
  }
  if (node === 'b') return expect(typeof value === 'boolean', 'true or false');
  if (node === 's') return expect(isText(value), 'a text that is not empty');
  if (node === 't') {
    const texts = isObject(value) ? Object.values(value) : [value];
    return expect(texts.length > 0 && texts.every(isText), 'a text, or texts by language');
  }
  if (typeof node === 'string') {
    const words = node.slice(1).split('|');
    if (words.includes(/** @type {string} */ (value))) return [];
    const help = `Give one of: ${words.join(', ')}.`;
    return [{ code: 'not-allowed', path, message: 'This value is not allowed here.', help }];
  }
  if (Array.isArray(node)) {
    if (!Array.isArray(value) || value.length < node[1])
      return expect(false, node[1] ? 'a list that is not empty' : 'a list');
    return value.flatMap((each, index) => checkStructure(each, node[0], `${path}[${index}]`));
  }
  if (!isObject(value)) return expect(false, 'an object');
  if (node['*'])
    return Object.keys(value)
      .sort()
      .flatMap((name) => checkStructure(value[name], node['*'], below(name)));

  const fields = Object.keys(node)
    .map((field) => ({ name: field.replace('!', ''), needed: field.endsWith('!'), inside: node[field] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const known = fields.map(({ name }) => name);
  return [
    ...Object.keys(value)
      .filter((name) => !known.includes(name))
      .sort()
      .map((name) => ({
        code: 'unknown-field',
        path: below(name),
        message: 'There is no such field.',
        help: `Fields here: ${known.join(', ')}.`,
      })),
    ...fields
      .filter(({ name, needed }) => needed && !Object.hasOwn(value, name))
      .map(({ name }) => ({
        code: 'missing-field',
        path: below(name),
        message: 'This field is missing.',
        help: 'Add it.',
      })),
    ...fields
      .filter(({ name }) => Object.hasOwn(value, name))
      .flatMap(({ name, inside }) => checkStructure(value[name], inside, below(name))),
  ];
}
