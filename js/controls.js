/**
 * The page's own controls: any element marked `data-unticked="accept-all|reject-all|save|withdraw|
 * show-preferences"`. What they show is the notice that the record keeps.
 *
 * @typedef {import('./types.js').Notice} Notice
 * @typedef {import('./types.js').Setting} Setting
 */

/**
 * Whether this is a person's own press, made into an event by the browser: a click, or Enter or Space. What
 * only looks like an event has none of the inner parts that an event's own methods need.
 * @param {Event | undefined} event
 */
export function isPress(event) {
  try {
    Event.prototype.composedPath.call(event);
  } catch {
    return false;
  }
  const { isTrusted, type, key } = /** @type {KeyboardEvent} */ (event);
  return isTrusted && (type === 'click' || (type === 'keydown' && (key === 'Enter' || key === ' ')));
}

/**
 * The page's own control for an action that an event happened on.
 * @param {string} action
 * @param {Event | undefined} event
 */
export function controlOf(action, event) {
  const origin = event?.composedPath?.()[0];
  return origin instanceof Element
    ? origin.closest(`:is(button,a,input,summary,[role=button])[data-unticked="${action}"]`)
    : null;
}

/**
 * The notice of the page's own control: its visible words.
 * @param {string} action
 * @param {Element | null} control
 * @param {string} language
 * @returns {Notice}
 */
export function pageNotice(action, control, language) {
  // The words on the face of a control: a label that only a machine reads was not shown.
  const words = control instanceof HTMLInputElement ? control.value : /** @type {any} */ (control)?.innerText;
  // A control that is not on screen showed nothing, whoever set off its click.
  const isSeen = control?.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? control;
  const label = isSeen ? (words?.trim() ?? '') : '';
  return { layer: 'page', language, texts: [], controls: label ? [{ action, label }] : [] };
}

/** Boxes of the page that a person has set; one that is ticked and is not among them was pre-set by a script. */
const touched = new WeakSet();

/**
 * What the page's own boxes (`<input type="checkbox" data-category="analytics">`) are set to, and were
 * before anyone touched them.
 * @returns {Setting[]}
 */
export function pageSettings() {
  /** @type {NodeListOf<HTMLInputElement>} */
  const boxes = document.querySelectorAll('input[type="checkbox"][data-category]');
  return [...boxes].map((box) => ({
    category: box.dataset.category ?? '',
    before: box.defaultChecked || (box.checked && !touched.has(box)),
    after: box.checked,
  }));
}

/**
 * Calls back for each press of a marked control, wherever it is and whenever it was added.
 * @param {(action: string, event: Event, control: Element) => void} onPress
 */
export function watchControls(onPress) {
  document.addEventListener('click', (event) => {
    const origin = event.composedPath()[0];
    if (!(origin instanceof Element)) return;
    if (event.isTrusted && origin.matches('input[data-category]')) touched.add(origin);
    const control = origin.closest('[data-unticked]');
    // A whole page or paragraph is no control.
    if (control?.matches('button,a,input,summary,[role=button]'))
      onPress(/** @type {HTMLElement} */ (control).dataset.unticked ?? '', event, control);
  });
}
