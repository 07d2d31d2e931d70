/**
 * Looks a gated element up in the plan: by its category, its service, and the address that it would load.
 *
 * @typedef {import('../types.js').Plan} Plan
 * @typedef {import('../types.js').Configuration} Configuration
 * @typedef {import('../types.js').Problem} Problem
 */

/**
 * Whether an address lies at an origin as configurations write it, `https://cdn.example` or
 * `https://*.shop.example`.
 * @param {string} address
 * @param {string} origin
 */
export function isAt(address, origin) {
  try {
    const pattern = origin
      .replace(/\/$/, '')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[^/]*');
    return new RegExp(`^${pattern}$`).test(new URL(address, document.baseURI).origin);
  } catch {
    return false;
  }
}

/**
 * @param {Configuration} configuration
 * @param {(problem: Problem) => void} onProblem  hears once of each tag that names what does not exist
 */
export function createLookup({ categories, services = [] }, onProblem) {
  /** @type {Set<string>} */
  const said = new Set();

  /** @param {string} attribute @param {string} name @param {string[]} known @returns {false} */
  function unknown(attribute, name, known) {
    const path = `[${attribute}="${name}"]`;
    if (!said.has(path))
      onProblem({
        code: `unknown-${attribute.slice(5)}`,
        path,
        message: `A tag names "${name}", which the configuration does not have; it stays held.`,
        help: `Use one of: ${known.join(', ')}.`,
      });
    said.add(path);
    return false;
  }

  /**
   * The service that an element belongs to: the one it names, else the one at whose origin its address is.
   * @param {HTMLElement} element
   */
  const serviceOf = ({ dataset: { service, src } }) =>
    service || services.find(({ origins = [] }) => src && origins.some((origin) => isAt(src, origin)))?.id;

  return {
    serviceOf,
    /**
     * True where the plan opens both the category and the service of an element. No plan opens nothing.
     * @param {HTMLElement} element
     * @param {Plan | undefined} plan
     */
    allows(element, plan) {
      const category = element.dataset.category ?? '';
      const known = categories.map(({ id }) => id);
      if (!known.includes(category)) return unknown('data-category', category, known);
      const service = serviceOf(element);
      const ids = services.map(({ id }) => id);
      if (service && !ids.includes(service)) return unknown('data-service', service, ids);
      return Boolean(plan?.categories.includes(category) && (!service || plan.services.includes(service)));
    },
  };
}
