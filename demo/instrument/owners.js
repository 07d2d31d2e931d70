/**
 * @typedef {object} Owner Whose something is, by the configuration in the page.
 * @property {string} id
 * @property {string} name
 * @property {string} why
 * @property {'exempt' | 'ours' | 'tracker' | 'unknown'} tone
 */

/** @type {Owner} */
const ours = { id: 'unticked', name: 'Unticked', why: 'your choice itself', tone: 'ours' };

/** @type {Owner} */
const unknown = { id: 'unknown', name: 'Undeclared', why: 'in nobody’s list', tone: 'unknown' };

const element = document.getElementById('unticked-config');

/** The configuration that the server set into the page. */
const configuration = JSON.parse(element?.textContent || '{"categories":[],"services":[]}');

/** The categories that a visitor can refuse. @type {string[]} */
export const optional = configuration.categories
  .filter((/** @type {any} */ category) => category.basis !== 'exempt')
  .map((/** @type {any} */ category) => category.id);

/** Every owner, in the order in which the panel shows them. @type {Owner[]} */
export const owners = [
  ...configuration.services.filter((/** @type {any} */ service) => isExempt(service)).map(ownerFrom),
  ours,
  ...configuration.services.filter((/** @type {any} */ service) => !isExempt(service)).map(ownerFrom),
  unknown,
];

/**
 * @param {import('./device.js').Kept} kept
 * @returns {Owner}
 */
export function ownerOf(kept) {
  if (kept.name === 'unticked' || kept.name.startsWith('unticked.')) return ours;
  const service = configuration.services.find((/** @type {any} */ candidate) =>
    candidate.items?.some(
      (/** @type {any} */ item) =>
        item.kind === kept.kind && item.party === 'first' && matches(item.name, kept.name),
    ),
  );
  return owners.find((owner) => owner.id === service?.id) ?? unknown;
}

/** @param {string} id @returns {string} */
export const serviceName = (id) => owners.find((owner) => owner.id === id)?.name ?? id;

/** @param {any} service */
function isExempt(service) {
  return !optional.includes(service.category);
}

/** @param {any} service @returns {Owner} */
function ownerFrom(service) {
  const exempt = isExempt(service);
  return {
    id: service.id,
    name: service.name,
    why: exempt ? 'exempt: you asked for it' : `tracker: ${service.category}`,
    tone: exempt ? 'exempt' : 'tracker',
  };
}

/**
 * Globs as the configuration has them: anchored, `*` and `?` only.
 * @param {string} glob
 * @param {string} name
 */
function matches(glob, name) {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern}$`, 's').test(name);
}
