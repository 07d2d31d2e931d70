/**
 * Makes the table that the page checks a configuration by (../structure.js) out of unticked.schema.json.
 * A part of JSON Schema that the table cannot say fails the build.
 * @param {any} schema
 * @returns {import('../structure.js').Node}
 */
export function structureTable(schema) {
  if (schema.$ref === '#/$defs/text') return 't';
  if (schema.enum) return `|${schema.enum.join('|')}`;
  if (schema.type === 'string') return 's';
  if (schema.type === 'boolean') return 'b';
  if (schema.type === 'integer') return `#${schema.minimum}-${schema.maximum}`;
  if (schema.type === 'array') return [structureTable(schema.items), schema.minItems ?? 0];
  if (schema.type === 'object' && schema.properties) {
    const needed = schema.required ?? [];
    return Object.fromEntries(
      Object.keys(schema.properties).map((name) => [
        needed.includes(name) ? `${name}!` : name,
        structureTable(schema.properties[name]),
      ]),
    );
  }
  if (schema.type === 'object') return { '*': structureTable(schema.additionalProperties) };
  throw new Error(`The structure table cannot say this part of the schema: ${JSON.stringify(schema)}`);
}
