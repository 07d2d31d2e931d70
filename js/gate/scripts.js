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
  else live.text = trusted().createScript(held.text);
  return live;
}

/**
 * @param {(element: HTMLElement) => boolean} allows  asked anew before each script
 */
export function createScriptRunner(allows) {
  let running = false;
  /** @type {HTMLScriptElement | undefined} the one that is being loaded */
  let loading;

  /** Puts the live script in the place of the held one and waits until it has run.
   * @param {HTMLScriptElement} held @returns {Promise<void>} */
  function start(held) {
    const live = liveCopy(held);
    const waits = (live.src || live.type === 'module') && !live.async;
    return new Promise((done) => {
      live.addEventListener('load', () => done());
      live.addEventListener('error', () => done());
      if (waits) loading = live;
      held.replaceWith(live);
      if (!waits) done();
    });
  }

  return {
    /** Runs all held scripts that may run now; scripts that come to be held meanwhile are run too. */
    async run() {
      if (running) return;
      running = true;
      for (;;) {
        const next = [...document.querySelectorAll(HELD_SCRIPT)].find((script) =>
          allows(/** @type {HTMLElement} */ (script)),
        );
        if (!next) break;
        await start(/** @type {HTMLScriptElement} */ (next));
        loading = undefined;
      }
      running = false;
    },
    /** Keeps a script that is still being loaded from running, if it no longer may. */
    stop() {
      if (!loading || allows(loading)) return;
      // A script runs only in the document that it was started in: in another it never does.
      document.implementation.createHTMLDocument('').adoptNode(loading);
      loading.dispatchEvent(new Event('error'));
    },
  };
}
