/**
 * The first-party cookie `unticked`, which servers read to choose a policy and to render: the ids of what is
 * open and when that ends, and nothing that tells one visitor from another.
 * `unticked=necessary.analytics|2027-05-23T10:00:00.000Z`
 */
import { domains } from './erase.js';

const NAME = 'unticked';

/** @param {string} value @param {number} seconds  how long it lasts @param {string} domain */
const write = (value, seconds, domain) => {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is absent on plain http
  document.cookie = `${NAME}=${value};max-age=${seconds};path=/;samesite=lax${secure}${domain && `;domain=${domain}`}`;
};

/**
 * Writes the cookie for a plan; a plan that rests on no choice has none.
 * @param {import('../types.js').Plan} plan
 * @param {boolean} shared  for all sub-domains: at the widest domain that the browser takes
 */
export function writeCookie({ validUntil, categories }, shared) {
  const [own, ...wider] = domains();
  try {
    // A shared one may rest on a choice that was made on another sub-domain.
    if (!validUntil) return shared || write('', 0, own);
    const seconds = Math.max(0, Math.round((Date.parse(validUntil) - Date.now()) / 1000));
    const value = `${categories.join('.')}|${validUntil}`;
    // Of two with this name, servers could not tell which is right.
    removeCookie();
    for (const domain of shared ? wider.reverse() : [own]) {
      write(value, seconds, domain);
      if (document.cookie.includes(`${NAME}=${value}`)) return;
    }
  } catch {
    // A page without an origin of its own has no cookies, and no server that would read them.
  }
}

/** Removes the cookie wherever it is seen: while it is not known what is open, servers are told nothing. */
export function removeCookie() {
  try {
    // Browsers complain of each domain that is none, so none is tried once the cookie is gone.
    for (const domain of domains())
      if (document.cookie.split('; ').some((cookie) => cookie.startsWith(`${NAME}=`))) write('', 0, domain);
  } catch {
    // No origin, no cookies: as above.
  }
}
