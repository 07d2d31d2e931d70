/** Runs in the page: notes all events in the window's name, which outlives a reload and is no storage. */
export function listen() {
  /** @param {object} said */
  const keep = (said) => {
    window.name = JSON.stringify([...JSON.parse(window.name || '[]'), said]);
  };
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    keep({ name: 'violation', effectiveDirective, blockedURI, sample }),
  );
  for (const name of ['ready', 'choice', 'change', 'withdraw', 'held', 'error'])
    addEventListener(`unticked:${name}`, (event) => {
      const { consent, element, ...more } = /** @type {any} */ (event).detail;
      keep({ name, isConsent: Boolean(consent?.allows), held: element?.localName, ...more });
    });
}
