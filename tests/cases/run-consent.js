/**
 * Runs a consent case against the page's module, in Node or in a browser: the same steps as
 * tests/native/consent_cases_test.cpp, in the rows that the page writes.
 */
import { aboutRow, actRows, configurationRows, ledgerRows, momentRows } from '../../js/rows.js';

/** @typedef {import('../../js/types.js').Entry} Entry */

/**
 * @param {Record<'plan' | 'record' | 'decide', (rows: string) => string>} module  unticked.wasm
 * @param {Record<string, any>} configurations
 * @param {any} test  one case
 * @returns {string}  every answer, a line each: the bytes that all runtimes must share
 */
export function runCase(module, configurations, test) {
  /** @type {Entry[]} */
  let entries = [];
  let transcript = '';
  /** @param {{ at: string, configuration?: string, subject?: string }} step */
  const state = ({ at, configuration = test.configuration, subject = 'person' }) =>
    configurationRows(configurations[configuration]) + ledgerRows(entries) + momentRows(subject, at);
  /** @param {string} answer */
  const keep = (answer) => {
    transcript += `${answer}\n`;
    return JSON.parse(answer);
  };

  for (const step of test.steps) {
    if (step.act) {
      const { party = 'user', control, trusted = true, at, store = 'store', words = true } = step.act;
      const choices = Object.entries(step.act.choices)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([category, [before, after]]) => ({ category, before, after }));
      const controls = [{ action: control, label: words ? 'Words' : '' }];
      const notice = { layer: 'banner', language: 'en', texts: ['May we?'], controls };
      /** @type {import('../../js/types.js').Act} */
      const act = { party, control, trusted, instant: at, notice, choices };
      const answer = keep(module.record(state(step.act) + actRows(act, store)));
      if (answer.entry) entries.push(answer.entry);
    } else if (step.plan) {
      keep(module.plan(state(step.plan)));
    } else if (step.decide) {
      keep(module.decide(state(step.decide) + aboutRow(step.decide.service)));
    } else if (step.alter) {
      const [index, field, value] = step.alter;
      entries[index] = { ...entries[index], [field]: value };
    } else if (step.reverse) {
      entries.reverse();
    } else if (step.repeat) {
      entries = [...entries, ...entries];
    }
  }
  return transcript;
}
