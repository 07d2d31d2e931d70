/** The table of the pages: each manager's figures, and what the design holds ours to. */
import { bare, managers, orejime, vanilla } from './managers.js';
import { figure, median, table } from './results.js';

/**
 * @typedef {import('./managers.js').Manager} Manager
 * @typedef {[number, Manager]} Limit  so many times what another has
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string} what
 * @property {boolean} [overBare]  shown less what the bare page has
 * @property {Limit} [hold]
 * @property {Limit} [aim]
 */

/** @type {Row[]} */
const rows = [
  { name: 'banner, ms', what: 'banner 1x', hold: [1, orejime], aim: [1, bare] },
  { name: 'banner 4x, ms', what: 'banner 4x', hold: [1, orejime], aim: [1, bare] },
  { name: 'banner, slow line, ms', what: 'banner slow', hold: [0.95, orejime], aim: [1.2, bare] },
  {
    name: 'script over bare, 4x, ms',
    what: 'script',
    overBare: true,
    hold: [1, vanilla],
    aim: [0.6, vanilla],
  },
  {
    name: 'main thread over bare, 4x, ms',
    what: 'task',
    overBare: true,
    hold: [0.8, orejime],
    aim: [0.5, orejime],
  },
  { name: 'accept to tracker, ms', what: 'accept 1x', hold: [1, vanilla], aim: [0.7, vanilla] },
  { name: 'accept to tracker, 4x, ms', what: 'accept 4x', hold: [1, vanilla], aim: [0.7, vanilla] },
  { name: 'returning tracker, slow line, ms', what: 'returning', hold: [1.6, bare], aim: [1.2, bare] },
];

/**
 * @param {import('./pages.js').Measured} measured
 */
export function compare(measured) {
  /** @param {string} what @param {Manager} manager */
  const of = (what, manager) => measured.get(what)?.get(manager) ?? [];
  /** @param {Row} row @param {Manager} manager */
  const middle = ({ what, overBare }, manager) =>
    median(of(what, manager)) - (overBare ? median(of(what, bare)) : 0);

  /** @param {Row} row @param {Manager} manager */
  function cell(row, manager) {
    const list = of(row.what, manager);
    if (!list.length) return '';
    if (row.overBare) return manager === bare ? `(${figure(median(list))})` : figure(middle(row, manager));
    return `${figure(middle(row, manager))} (${figure(Math.min(...list))} to ${figure(Math.max(...list))})`;
  }

  /** @param {Row} row @param {Limit} [limit] */
  const limited = (row, limit) =>
    limit ? `${limit[0]}x ${limit[1].name.split(' ')[0]} = ${figure(limit[0] * middle(row, limit[1]))}` : '';

  const shifts = managers.map((manager) => figure(Math.max(...of('shift', manager)), 3));
  return table(
    ['', ...managers.map(({ name }) => name), 'hold', 'aim'],
    [
      ...rows.map((row) => [
        row.name,
        ...managers.map((manager) => cell(row, manager)),
        limited(row, row.hold),
        limited(row, row.aim),
      ]),
      ['layout shift, greatest', ...shifts, '0', '0'],
    ],
  );
}
