/**
 * The script tag: finds its configuration, runs what was queued, and becomes `Unticked`.
 * Put it first in the head, after the configuration.
 */
import { start } from './consent.js';
import { report } from './events.js';

const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
const base = script?.src ?? document.baseURI;

const places = {
  module: new URL('unticked.wasm', base),
  loadPreferences: () => import(new URL('preferences.js', base).href),
};

/** What the page pushed before this script was there. */
const before = /** @type {any} */ (window).Unticked;

const Unticked = {
  /** @type {import('./consent.js').Consent | undefined} the running instance, once it is ready */
  consent: undefined,
  /** @type {Promise<import('./consent.js').Consent> | undefined} */
  running: undefined,
  /**
   * Starts with a configuration. A second call answers with what runs already.
   * @param {unknown} configuration
   */
  run(configuration) {
    Unticked.running ??= start(configuration, places).then((consent) => (Unticked.consent = consent));
    return Unticked.running;
  },
  /** Calls back with the running instance, now or once it is ready. @param {(consent: any) => void} then */
  push(then) {
    if (Unticked.consent) then(Unticked.consent);
    else
      addEventListener('unticked:ready', (event) => then(/** @type {CustomEvent} */ (event).detail.consent), {
        once: true,
      });
  },
};
/** @param {string} path @param {string} text */
function runText(path, text) {
  let configuration;
  try {
    configuration = JSON.parse(text);
  } catch (error) {
    report({
      code: 'not-json',
      path,
      message: `The configuration is not JSON: ${error}`,
      help: 'Check it with `unticked lint`.',
    });
  }
  Unticked.run(configuration);
}

/** @param {string} address */
async function runFile(address) {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok) return runText(address, await response.text());
  report({
    code: 'configuration-missing',
    path: address,
    message: 'The configuration could not be loaded.',
    help: 'Check the address in data-config.',
  });
  Unticked.run(undefined);
}

function runInline() {
  const inline = document.getElementById('unticked-config');
  if (!inline) return false;
  runText('#unticked-config', inline.textContent ?? '');
  return true;
}

function begin() {
  /** @type {any} */ (window).Unticked = Unticked;
  addEventListener('unticked:ready', (event) => {
    Unticked.consent = /** @type {CustomEvent} */ (event).detail.consent;
  });
  for (const then of before ?? []) Unticked.push(then);

  const file = script?.dataset.config;
  if (file) runFile(file);
  else if (!runInline())
    // The configuration may stand below the script, or the page may call Unticked.run itself.
    document.addEventListener('DOMContentLoaded', () => {
      if (Unticked.running || runInline()) return;
      report({
        code: 'configuration-missing',
        path: '#unticked-config',
        message: 'There is no configuration.',
        help: 'Add <script type="application/json" id="unticked-config"> before the script, or data-config to it.',
      });
      Unticked.run(undefined);
    });
}

if (before?.run)
  report({
    code: 'loaded-twice',
    message: 'The script is here twice.',
    help: 'Remove one; the first runs on.',
  });
else begin();
