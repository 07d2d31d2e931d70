/** Holds what is tagged until the plan opens it, and holds it again when it no longer does. */
import { emit } from '../events.js';
import { createLookup } from './lookup.js';
import { HELD_MARKUP, holdMarkup, openMarkup } from './markup.js';
import { createScriptRunner, HELD_SCRIPT } from './scripts.js';

const GATED = `${HELD_SCRIPT},${HELD_MARKUP}`;

/**
 * @typedef {import('../types.js').Plan} Plan
 * @typedef {import('../types.js').Configuration} Configuration
 */

/**
 * Puts the gate in place. It is shut: nothing opens before `set` was given a plan.
 * @param {Configuration} configuration
 * @param {(problem: import('../types.js').Problem) => void} onProblem
 */
export function createGate(configuration, onProblem) {
  /** @type {Plan | undefined} */
  let plan;
  /** Until the first word of what is open, nothing is said to be held: it may be about to open. */
  let settled = false;
  const lookup = createLookup(configuration, onProblem);
  /** @param {HTMLElement} element */
  const allows = (element) => lookup.allows(element, plan);
  const scripts = createScriptRunner(allows);
  /** @type {WeakSet<Element>} elements whose holding was said */
  const said = new WeakSet();

  /** @param {HTMLElement} element */
  function sayHeld(element) {
    if (!settled || said.has(element)) return;
    said.add(element);
    const { category } = element.dataset;
    emit('held', { category, service: lookup.serviceOf(element), element });
  }

  function apply() {
    for (const element of document.querySelectorAll(HELD_MARKUP)) {
      const held = /** @type {HTMLElement} */ (element);
      if (allows(held)) {
        openMarkup(held);
      } else {
        holdMarkup(held);
        sayHeld(held);
      }
    }
    for (const script of document.querySelectorAll(HELD_SCRIPT))
      if (!allows(/** @type {HTMLElement} */ (script))) sayHeld(/** @type {HTMLElement} */ (script));
    scripts.run();
  }

  /** @param {Node} node */
  const concerns = (node) =>
    node instanceof Element && (node.matches(GATED) || node.querySelector(GATED) !== null);

  // What is added later is gated as well; a page may also tag what it already has.
  new MutationObserver((changes) => {
    if (changes.some(({ type, addedNodes }) => type === 'attributes' || [...addedNodes].some(concerns)))
      apply();
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-category', 'data-service', 'data-src'],
  });

  return {
    /** Opens and closes by a new plan; without one everything is closed. @param {Plan | undefined} next */
    set(next) {
      plan = next;
      settled = true;
      scripts.stop();
      apply();
    },
  };
}
