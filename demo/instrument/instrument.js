import { keyOf, readDevice } from './device.js';
import { optional } from './owners.js';
import { sentView } from './sent.js';
import { storedView } from './stored.js';

/** @typedef {import('../server/receiver.js').Entry} Entry */

const panel = /** @type {HTMLElement} */ (document.querySelector('.instrument'));
const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (panel.querySelector(name));
const details = /** @type {HTMLDetailsElement} */ (part('details'));

/** @type {Entry[]} */
let entries = [];
/** @type {import('./device.js').Kept[]} */
let stored = [];
let drawn = '';

/** Draws what there is, if it differs from what is drawn. */
function draw() {
  const state = JSON.stringify([stored, entries]);
  if (state === drawn) return;
  drawn = state;
  const marks = entries.filter((entry) => entry.kind === 'mark');
  const arrivals = entries.filter((entry) => entry.kind === 'request');
  const framed = arrivals.filter((entry) => entry.kept).at(-1)?.kept;
  part('.i-stored').replaceChildren(...storedView(stored, marks.at(-1)?.stored, framed));
  part('.i-sent').replaceChildren(...sentView(entries));
  part('.i-counts').textContent = `${stored.length} stored · ${arrivals.length} sent`;
  part('.i-status').textContent =
    `${stored.length} stored on this device, ${arrivals.length} sent to the trackers`;
}

async function look() {
  stored = await readDevice();
  draw();
}

/**
 * @param {string} act
 * @param {object} said
 */
function tell(act, said) {
  // A choice may reload the page at once: the message has to outlive it, and in every browser only this does.
  navigator.sendBeacon(`/instrument/${act}`, JSON.stringify(said));
}

/** @param {any} event */
function chosen(event) {
  const consent = event.detail?.consent ?? /** @type {any} */ (window).Unticked?.consent;
  const allowed = optional.filter((id) => consent?.allows?.(id));
  if (allowed.length === 0) return 'You rejected everything optional';
  if (allowed.length === optional.length) return 'You accepted everything';
  return `You allowed ${allowed.join(' and ')}`;
}

/** @param {string} text */
const note = (text) => tell('marks', { text, stored: stored.map(keyOf) });

addEventListener('unticked:choice', (event) => note(chosen(event)));
addEventListener('unticked:withdraw', () => note('You withdrew your consent'));

// Above the shop it would cover the page, so there it starts closed; beside it, it stays as it was left.
const beside = matchMedia('(min-width: 68rem)');
if (!beside.matches) details.open = false;
part('summary').addEventListener('click', () => beside.matches && tell('open', { open: !details.open }));
panel.classList.add('live');

const events = new EventSource('/instrument/events');
events.addEventListener('all', (event) => {
  entries = JSON.parse(event.data);
  draw();
});
events.addEventListener('entry', (event) => {
  entries.push(JSON.parse(event.data));
  look();
});
// Without this an open stream keeps the page from being left quickly in some browsers.
addEventListener('pagehide', () => events.close());

look();
// Storage has no event in the page that writes it, so the panel looks once a second while it is seen.
setInterval(() => document.visibilityState === 'visible' && look(), 1000);
