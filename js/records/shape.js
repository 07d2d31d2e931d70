/**
 * Whether what was stored has the shape that the rows are written from. What has not is set aside: a ledger
 * that the core could not read would close every page for ever.
 *
 * @typedef {import('../types.js').Entry} Entry
 * @typedef {import('./store.js').Kept} Kept
 */

const isText = (/** @type {unknown} */ value) => typeof value === 'string';
const isTruth = (/** @type {unknown} */ value) => typeof value === 'boolean';
const isInstant = (/** @type {unknown} */ value) =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(/** @type {string} */ (value));
const isParty = (/** @type {unknown} */ value) => value === 'user' || value === 'subscriber';

/** @param {unknown} list @param {(one: any) => boolean} fits */
const all = (list, fits) => Array.isArray(list) && list.every(fits);

/** @param {any} cover */
const isCover = (cover) =>
  isText(cover?.service) && isText(cover.provider) && all(cover.origins, isText) && all(cover.items, isText);

/** @param {any} choice */
const isChoice = (choice) => isText(choice?.category) && isTruth(choice.before) && isTruth(choice.after);

/** @param {any} entry @returns {entry is Entry} */
const isEntry = (entry) =>
  Number.isInteger(entry?.sequence) &&
  entry.sequence > 0 &&
  entry.sequence < 1e9 &&
  ['digest', 'edition', 'notice', 'previous', 'store', 'subject'].every((name) => isText(entry[name])) &&
  isInstant(entry.instant) &&
  isInstant(entry.expires) &&
  isParty(entry.party) &&
  isText(entry.act?.control) &&
  isTruth(entry.act.trusted) &&
  all(entry.choices, (choice) => isChoice(choice) && all(choice.covers, isCover));

/** @param {any} kept @returns {kept is Kept} */
export const isKept = (kept) =>
  kept?.version === 1 &&
  isText(kept.store) &&
  isText(kept.subject) &&
  all(kept.entries, isEntry) &&
  typeof kept.notices === 'object' &&
  kept.notices !== null;

/** @param {any} one  an act that waits, with the configuration's rows */
const isWaiting = (one) =>
  isText(one?.rows) &&
  isParty(one.act?.party) &&
  isText(one.act.control) &&
  isTruth(one.act.trusted) &&
  isInstant(one.act.instant) &&
  all(one.act.choices, isChoice) &&
  isText(one.act.notice?.layer) &&
  all(one.act.notice.texts, isText) &&
  all(one.act.notice.controls, (control) => isText(control?.label));

/** @param {any} list */
export const isWaitingList = (list) => all(list, isWaiting);
