/**
 * Writes the cookie for a plan; a plan that rests on no choice has none.
 * @param {import('../types.js').Plan} plan
 * @param {boolean} shared  for all sub-domains: at the widest domain that the browser takes
 */
export function writeCookie({ validUntil, categories }: import("../types.js").Plan, shared: boolean): true | void;
/** Removes the cookie wherever it is seen: while it is not known what is open, servers are told nothing. */
export function removeCookie(): void;
