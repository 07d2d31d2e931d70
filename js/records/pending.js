/**
 * Acts that the core has not judged yet: every act is noted here first and removed once the ledger has it,
 * so that none is lost where the module is late, missing or forbidden. An act opens nothing while it waits.
 *
 * @typedef {import('../types.js').Act} Act
 * @typedef {import('../types.js').Configuration} Configuration
 * @typedef {{ rows: string, act: Act }} Waiting  the act, and the configuration's rows that it was made on
 */
import { isWaitingList } from './shape.js';

const KEY = 'unticked.pending';

/**
 * @param {import('./store.js').Store} store
 * @param {string} rows  of the configuration now in force
 */
export function openPending(store, rows) {
  /** @returns {Waiting[]} */
  const list = () => store.read(KEY, isWaitingList) ?? [];
  return {
    /** @param {Act} act */
    add: (act) => store.put(KEY, [...list(), { rows, act }]),
    /** True while an act waits: then the visitor has chosen and is not asked again. */
    any: () => list().length > 0,
    /** The acts that wait. A grant made on another configuration is not one for this. @returns {Act[]} */
    acts: () =>
      list()
        .map((one) => ({
          ...one.act,
          choices: one.act.choices.filter(({ after }) => !after || one.rows === rows),
        }))
        .filter(({ choices }) => choices.length > 0),
    /** The ledger has them all. */
    clear: () => store.remove(KEY),
  };
}
