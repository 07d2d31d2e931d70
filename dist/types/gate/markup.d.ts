/**
 * Opens one element. A template's content is put before it; a frame or an image is given its address.
 * @param {HTMLElement} element
 */
export function openMarkup(element: HTMLElement): void;
/**
 * Holds one element again: a frame or an image loses its address. What a template put into the page is
 * the page's by then, and goes with the reload.
 * @param {HTMLElement} element
 */
export function holdMarkup(element: HTMLElement): void;
/** Holds and opens templates, frames and images. */
/** What a held element is known by. */
export const HELD_MARKUP: "template[data-category],iframe[data-category][data-src],img[data-category][data-src]";
