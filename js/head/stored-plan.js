/**
 * The plan of the last visit, so that a returning visitor need not wait for the module. It is used only if
 * it was made from this very configuration and this very ledger, and is still in time. It is a head start,
 * not a verdict: the core derives the plan anew on arrival.
 *
 * @typedef {import('../types.js').Plan} Plan
 * @typedef {import('../types.js').Entry} Entry
 */
const KEY = 'unticked.plan';

/** @param {Entry[]} entries  Their digests say which ledger it was. */
const digests = (entries) => entries.map(({ digest }) => digest).join();

const isList = Array.isArray;

/** @param {any} kept */
const isPlan = (kept) =>
  kept?.version === 1 &&
  [kept.plan?.ask, kept.plan?.categories, kept.plan?.services, kept.plan?.granted, kept.plan?.refused].every(
    isList,
  ) &&
  [kept.plan.erase, kept.plan.keys, kept.plan.origins].every((table) => isList(table) && table.every(isList));

/**
 * @param {import('../records/store.js').Store} store
 * @param {string} rows  of the configuration: equal rows are a stronger proof than equal digests
 * @param {Entry[]} entries
 * @returns {Plan | undefined}
 */
export function readStoredPlan(store, rows, entries) {
  const kept = store.read(KEY, isPlan);
  const fits =
    kept?.rows === rows &&
    kept.entries === digests(entries) &&
    Date.now() < Date.parse(kept.plan.validUntil ?? '');
  return fits ? kept.plan : undefined;
}

/**
 * @param {import('../records/store.js').Store} store
 * @param {string} rows
 * @param {Entry[]} entries
 * @param {Plan} plan
 */
export function storePlan(store, rows, entries, plan) {
  if (plan.validUntil) store.put(KEY, { version: 1, rows, entries: digests(entries), plan });
  else store.remove(KEY);
}

/** @param {import('../records/store.js').Store} store */
export const forgetStoredPlan = (store) => store.remove(KEY);
