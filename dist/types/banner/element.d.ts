/**
 * Makes an element with attributes and children. Nothing is ever parsed as HTML, so that configured text is
 * shown as text and a page that requires Trusted Types is satisfied.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string> | null} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes?: Record<string, string> | null, ...children: (Node | string)[]): HTMLElementTagNameMap[Name];
/**
 * A control: a button that says what it does in `data-action` and `part`. The controls of one group share one
 * style rule, and nothing here lets one of them have a look of its own.
 * @param {string} action
 * @param {string} label
 */
export function control(action: string, label: string): HTMLButtonElement;
/**
 * Calls `act` with the action of the control that was pressed. A press that no person made is reported and
 * does nothing more; Enter and Space reach a button as trusted clicks. The second click of a double click is left
 * alone: it was not meant for what appeared under the pointer.
 * @param {HTMLElement} panel
 * @param {(error: { code: string, message: string }) => void} onError
 * @param {(action: string, event: Event) => void} act
 */
export function onPress(panel: HTMLElement, onError: (error: {
    code: string;
    message: string;
}) => void, act: (action: string, event: Event) => void): void;
