/**
 * The first-party cookie `unticked`, which servers read to choose a policy and to render: the ids of what is
 * open and when that ends, and nothing that tells one visitor from another.
 * `unticked=necessary.analytics|2027-05-23T10:00:00.000Z`
 */
import { domains } from './erase.js';

const NAME = 'unticked';

/** @param {string} text */
const write = (text) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is absent on plain http
  document.cookie = `${NAME}=${text};path=/;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
};

/**
 * Writes the cookie for a plan; a plan that rests on no choice has none.
 * @param {import('../types.js').Plan} plan
 * @param {boolean} shared  for all sub-domains: at the widest domain that the browser takes
 */
export function writeCookie(plan, shared) {
  if (!plan.validUntil) return;
  const seconds = Math.max(0, Math.round((Date.parse(plan.validUntil) - Date.now()) / 1000));
  const value = `${plan.categories.join('.')}|${plan.validUntil}`;
  const [host, ...wider] = domains();
  for (const domain of shared ? wider.reverse() : [host]) {
    write(`${value};max-age=${seconds}${domain && `;domain=${domain}`}`);
    if (document.cookie.includes(`${NAME}=${value}`)) return;
  }
}
