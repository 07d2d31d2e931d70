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
export function isAt(address: string, origin: string): boolean;
/**
 * @param {Configuration} configuration
 * @param {(problem: Problem) => void} onProblem  hears once of each tag that names what does not exist
 */
export function createLookup({ categories, services }: Configuration, onProblem: (problem: Problem) => void): {
    serviceOf: ({ dataset: { service, src } }: HTMLElement) => string | undefined;
    /**
     * True where the plan opens both the category and the service of an element. No plan opens nothing.
     * @param {HTMLElement} element
     * @param {Plan | undefined} plan
     */
    allows(element: HTMLElement, plan: Plan | undefined): boolean;
};
/**
 * Looks a gated element up in the plan: by its category, its service, and the address that it would load.
 */
export type Plan = import("../types.js").Plan;
/**
 * Looks a gated element up in the plan: by its category, its service, and the address that it would load.
 */
export type Configuration = import("../types.js").Configuration;
/**
 * Looks a gated element up in the plan: by its category, its service, and the address that it would load.
 */
export type Problem = import("../types.js").Problem;
