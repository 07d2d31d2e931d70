/**
 * Writes what the core is asked about as rows (see wasm/wire/rows.hpp): the page's module carries no JSON
 * reader, which would be most of its bytes.
 *
 * @typedef {import('./types.js').Configuration} Configuration
 * @typedef {import('./types.js').Entry} Entry
 * @typedef {import('./types.js').Act} Act
 */

/** @param {...(string | number | boolean | undefined)} fields */
const row = (...fields) =>
  `${fields
    .map((field) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the separators cannot stand inside a field
      (typeof field === 'boolean' ? (field ? '1' : '0') : String(field ?? '')).replace(/[\x1e\x1f]/g, ' '),
    )
    .join('\x1f')}\x1e`;

/** @param {string[]} rows */
const all = (rows) => rows.join('');

/**
 * The part of a configuration that decisions depend on; no wording, no looks.
 * @param {Configuration} configuration
 */
export function configurationRows({
  controller,
  edition = 'guide-2021-12',
  expireAfterDays = 180,
  afterWithdraw,
  categories,
  services = [],
}) {
  return (
    row('configuration', controller.name, edition, expireAfterDays, afterWithdraw === 'keep') +
    all(categories.map(({ id, basis, ground }) => row('category', id, basis, ground))) +
    all(
      services.map(
        ({ id, category, provider, origins = [], items = [] }) =>
          row('service', id, category, provider) +
          all(origins.map((origin) => row('origin', origin))) +
          all(items.map(({ kind, name, party, lasts }) => row('item', kind, name, party, lasts))),
      ),
    )
  );
}

/** @param {Entry[]} entries */
export function ledgerRows(entries) {
  return all(
    entries.map(
      (e) =>
        row(
          'entry',
          e.store,
          e.subject,
          e.sequence,
          e.instant,
          e.expires,
          e.party,
          e.act.control,
          e.act.trusted,
          e.notice,
          e.configuration,
          e.edition,
          e.previous,
          e.digest,
        ) +
        all(
          e.choices.map(
            ({ category, basis, before, after, covers }) =>
              row('choice', category, basis, before, after) +
              all(
                covers.map(
                  ({ service, provider, origins, items }) =>
                    row('cover', service, provider) +
                    all(origins.map((origin) => row('coverOrigin', origin))) +
                    all(items.map((item) => row('coverItem', item))),
                ),
              ),
          ),
        ),
    ),
  );
}

/**
 * An act to be recorded in a store.
 * @param {Act} act
 * @param {string} store
 */
export function actRows({ party, control, trusted, notice, choices }, store) {
  return (
    row('act', party, control, trusted, store) +
    row('notice', notice.layer, notice.language) +
    all(notice.texts.map((text) => row('noticeText', text))) +
    all(notice.controls.map(({ action, label }) => row('noticeControl', action, label))) +
    all(choices.map(({ category, before, after }) => row('change', category, before, after)))
  );
}

/**
 * Whom and when a question is about.
 * @param {string} subject
 * @param {string} now  an ISO 8601 instant
 */
export const momentRows = (subject, now) => row('subject', subject) + row('now', now);

/** @param {string} service */
export const aboutRow = (service) => row('about', service);
