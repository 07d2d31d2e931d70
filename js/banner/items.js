import { element } from './element.js';
import { pick } from './notice.js';

/** @typedef {import('./notice.js').Item} Item */

const units = /** @type {Record<string, string>} */ ({
  s: 'second',
  h: 'hour',
  d: 'day',
  w: 'week',
  y: 'year',
});

/**
 * The services of a category and what each keeps or reads, folded away until asked for.
 * @param {import('./notice.js').Service[]} services
 * @param {string} language
 * @param {(key: string) => string} say
 */
export function servicesTable(services, language, say) {
  const summary = `${say('services')} (${numbers(language).format(services.length)})`;
  return element(
    'details',
    null,
    element('summary', null, summary),
    ...services.map(({ id, name, provider, items = [] }) => {
      const caption = element('caption', null, element('span', null, pick(name, language) || id));
      const by = pick(provider, language);
      if (by) caption.append(element('small', null, by));
      return element('table', null, caption, ...(items.length ? itemRows(items, language, say) : []));
    }),
  );
}

/**
 * @param {Item[]} items
 * @param {string} language
 * @param {(key: string) => string} say
 */
function itemRows(items, language, say) {
  const columns = ['name', 'what', 'lasts', 'kind'];
  const head = columns.map((key) => element('th', { scope: 'col' }, say(key)));
  const rows = items.map((item) => {
    const party = item.party ? `, ${say(`party.${item.party}`) || item.party}` : '';
    const kind = (say(`kind.${item.kind}`) || item.kind) + party;
    const lasts = pick(item.lasts, language);
    const cells = [pick(item.what, language), say(`lasts.${lasts}`) || duration(lasts, language), kind];
    const name = element('th', { scope: 'row', dir: 'ltr' }, item.name);
    // The heading is repeated for narrow screens, where a row becomes a stack.
    return element(
      'tr',
      null,
      name,
      ...cells.map((cell, at) => element('td', { 'data-label': say(columns[at + 1]) }, cell)),
    );
  });
  return [element('thead', null, element('tr', null, ...head)), element('tbody', null, ...rows)];
}

/**
 * `365d` as the language says it, `365 days`; anything else as it stands.
 * @param {string} lasts
 * @param {string} language
 */
function duration(lasts, language) {
  const [, count, letter] = /^(\d+)([shdwy])$/.exec(lasts) ?? [];
  if (!letter) return lasts;
  return numbers(language, { style: 'unit', unit: units[letter], unitDisplay: 'long' }).format(+count);
}

/**
 * Figures as a language writes them; as English does, where its tag is none.
 * @param {string} language
 * @param {Intl.NumberFormatOptions} [options]
 */
function numbers(language, options) {
  try {
    return new Intl.NumberFormat(language, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}
