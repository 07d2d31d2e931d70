/** Holds and opens templates, frames and images. */

/** What a held element is known by. */
export const HELD_MARKUP =
  'template[data-category],iframe[data-category][data-src],img[data-category][data-src]';

const RUNS = /^(|module|text\/javascript|application\/javascript)$/;

/**
 * Makes the scripts of a template's content held ones, so that the script runner runs them in order, with
 * the rest of the page's: scripts that are merely inserted load in any order.
 * @param {DocumentFragment} content
 * @param {HTMLElement} template
 */
function holdScripts(content, { dataset: { category, service } }) {
  for (const script of content.querySelectorAll('script')) {
    if (!RUNS.test(script.type)) continue;
    const src = script.getAttribute('src');
    if (script.type) script.dataset.type = script.type;
    script.type = 'text/plain';
    script.dataset.category ??= category;
    if (service) script.dataset.service ??= service;
    if (src !== null) {
      script.dataset.src = src;
      script.removeAttribute('src');
    }
  }
}

/** @type {WeakSet<Element>} templates whose content stands in the page */
const shown = new WeakSet();

/**
 * Opens one element. A template's content is put before it; a frame or an image is given its address.
 * @param {HTMLElement} element
 */
export function openMarkup(element) {
  if (element instanceof HTMLTemplateElement) {
    if (shown.has(element)) return;
    shown.add(element);
    const content = document.importNode(element.content, true);
    holdScripts(content, element);
    element.before(content);
  } else if (element.getAttribute('src') !== element.dataset.src) {
    // What a frame of the page's own markup showed is shown again by some browsers when the page is reloaded
    // or come back to, address or none; not so a frame that a script put in.
    if (element.localName === 'iframe') element.replaceWith(element);
    element.setAttribute('src', element.dataset.src ?? '');
  }
}

/**
 * Holds one element again: a frame or an image loses its address. What a template put into the page is
 * the page's by then, and goes with the reload.
 * @param {HTMLElement} element
 */
export function holdMarkup(element) {
  if (!(element instanceof HTMLTemplateElement)) element.removeAttribute('src');
}
