import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./products.js').Words} Words */

const escapes = /** @type {Record<string, string>} */ ({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
});

/** @param {string} text */
export const escaped = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

/**
 * Both languages are in the page and the style sheet shows one of them: the server need not know which, and
 * there is never a flash of the other one.
 * @param {string | Words} english
 * @param {string} [welsh]
 */
export function say(english, welsh) {
  const words = typeof english === 'string' ? { en: english, cy: welsh ?? english } : english;
  return `<span data-lang="en">${escaped(words.en)}</span><span data-lang="cy" lang="cy">${escaped(words.cy)}</span>`;
}

/**
 * One of the shop's own drawings, to be set into a page.
 * @param {string} name
 */
export function art(name) {
  return readFileSync(fileURLToPath(new URL(`art/${name}.svg`, import.meta.url)), 'utf8');
}
