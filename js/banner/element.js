/**
 * Makes an element with attributes and children. Nothing is ever parsed as HTML, so that configured text is
 * shown as text and a page that requires Trusted Types is satisfied.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string> | null} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  made.append(...children);
  return made;
}

/**
 * A control: a button that says what it does in `data-action` and `part`. The controls of one group share one
 * style rule, and nothing here lets one of them have a look of its own.
 * @param {string} action
 * @param {string} label
 */
export function control(action, label) {
  return element('button', { type: 'button', 'data-action': action, part: action }, label);
}

/**
 * Calls `act` with the action of the control that was pressed. A press that no person made is reported and
 * does nothing more; Enter and Space reach a button as trusted clicks. The second click of a double click is left
 * alone: it was not meant for what appeared under the pointer.
 * @param {HTMLElement} panel
 * @param {(error: { code: string, message: string }) => void} onError
 * @param {(action: string, event: Event) => void} act
 */
export function onPress(panel, onError, act) {
  panel.addEventListener('click', (event) => {
    const pressed = /** @type {HTMLElement} */ (event.target).closest('[data-action]');
    const action = /** @type {HTMLElement | null} */ (pressed)?.dataset.action;
    if (!action || event.detail > 1) return;
    if (event.isTrusted) act(action, event);
    else onError({ code: 'untrusted-act', message: `A script pressed "${action}": it counts for nothing.` });
  });
}
