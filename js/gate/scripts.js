/** Runs held scripts, one after another in document order, asking before each whether it still may. */

/** What a held script is known by. */
export const HELD_SCRIPT = 'script[type="text/plain"][data-category]';

/** @type {any} A page that enforces Trusted Types trusts what its own markup gave us. */
let policy;
const trusted = () =>
  (policy ??= /** @type {any} */ (window).trustedTypes?.createPolicy('unticked', {
    createScript: (/** @type {string} */ text) => text,
    createScriptURL: (/** @type {string} */ address) => address,
  }) ?? { createScript: String, createScriptURL: String });

/**
 * The script that a held one stands for: same attributes, same nonce, its own type and address again.
 * @param {HTMLScriptElement} held
 */
function liveCopy(held) {
  const live = document.createElement('script');
  const { type, src } = held.dataset;
  for (const { name, value } of held.attributes)
    if (!['type', 'src', 'data-src', 'data-type'].includes(name)) live.setAttribute(name, value);
  if (held.nonce) live.nonce = held.nonce;
  if (type) live.type = type;
  live.async = held.hasAttribute('async');
  if (src) live.src = trusted().createScriptURL(src);
  else live.text = trusted().createScript(held.textContent);
  return live;
}

/**
 * A page that gives its scripts nonces has us run only what carries the same: else markup that someone
 * smuggled in would gain through us what the page's policy denies it.
 */
const nonce = /** @type {HTMLScriptElement | null} */ (globalThis.document?.currentScript)?.nonce;

/**
 * @param {(element: HTMLElement) => boolean} allows  asked anew before each script
 */
export function createScriptRunner(allows) {
  let running = false;
  /** @type {Map<HTMLScriptElement, () => void>} those being loaded, and what to call when one has ended */
  const loading = new Map();

  /** Puts the live script in the place of the held one and waits until it has run, unless it is async or a
   * module without an address: no event tells when that has run, and no browser makes others wait for it.
   * @param {HTMLScriptElement} held @returns {Promise<void>} */
  function start(held) {
    const live = liveCopy(held);
    return new Promise((done) => {
      const ended = () => {
        loading.delete(live);
        done();
      };
      live.addEventListener('load', ended);
      live.addEventListener('error', ended);
      if (live.src || live.type === 'module') loading.set(live, ended);
      held.replaceWith(live);
      // What no browser runs (a template, a script for old browsers) raises no event.
      const runs = !live.noModule && /^(|module|(text|application)\/javascript)$/.test(live.type);
      if (!live.src || live.async || !runs) done();
    });
  }

  /** @param {HTMLScriptElement} script */
  const mayRun = (script) => (!nonce || script.nonce === nonce) && allows(script);

  return {
    /** Runs all held scripts that may run now; scripts that come to be held meanwhile are run too. */
    async run() {
      if (running) return;
      running = true;
      for (;;) {
        const next = [...document.querySelectorAll(HELD_SCRIPT)].find((script) =>
          mayRun(/** @type {HTMLScriptElement} */ (script)),
        );
        if (!next) break;
        await start(/** @type {HTMLScriptElement} */ (next));
      }
      running = false;
    },
    /** Keeps scripts that are still being loaded from running, if they no longer may. */
    stop() {
      for (const [live, ended] of loading) {
        if (allows(live)) continue;
        // A script runs only in the document that it was started in: in another it never does.
        document.implementation.createHTMLDocument('').adoptNode(live);
        ended();
      }
    },
  };
}
