/**
 * The part of a configuration that decisions depend on; no wording, no looks.
 * @param {Configuration} configuration
 */
export function configurationRows({ controller, edition, expireAfterDays, afterWithdraw, categories, services, }: Configuration): string;
/** @param {Entry[]} entries */
export function ledgerRows(entries: Entry[]): string;
/**
 * An act to be recorded in a store.
 * @param {Act} act
 * @param {string} store
 */
export function actRows({ party, control, trusted, notice, choices }: Act, store: string): string;
export function momentRows(subject: string, now: string): string;
export function aboutRow(service: string): string;
/**
 * Writes what the core is asked about as rows (see wasm/wire/rows.hpp): the page's module carries no JSON
 * reader, which would be most of its bytes.
 */
export type Configuration = import("./types.js").Configuration;
/**
 * Writes what the core is asked about as rows (see wasm/wire/rows.hpp): the page's module carries no JSON
 * reader, which would be most of its bytes.
 */
export type Entry = import("./types.js").Entry;
/**
 * Writes what the core is asked about as rows (see wasm/wire/rows.hpp): the page's module carries no JSON
 * reader, which would be most of its bytes.
 */
export type Act = import("./types.js").Act;
