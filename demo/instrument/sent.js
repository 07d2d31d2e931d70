import { element } from './element.js';
import { serviceName } from './owners.js';

/** @typedef {import('../server/receiver.js').Entry} Entry */
/** @typedef {import('../server/receiver.js').Arrival} Arrival */

/**
 * What reached the trackers' server, newest first, with the choices made in between.
 * @param {Entry[]} entries
 * @returns {Node[]}
 */
export function sentView(entries) {
  const last = entries.at(-1);
  if (!last) return [element('li', 'i-none', 'Nothing has been sent.')];
  const lines = [...entries].reverse().map((entry) => (entry.kind === 'mark' ? mark(entry) : arrival(entry)));
  if (last.kind === 'mark') lines.unshift(element('li', 'i-none', 'Nothing since.'));
  return lines;
}

/** @param {import('../server/receiver.js').Mark} entry */
function mark(entry) {
  const line = element('li', 'i-mark');
  line.append(clock(entry.at), element('strong', '', entry.text));
  return line;
}

/** @param {Arrival} entry */
function arrival(entry) {
  const line = element('li', 'i-arrival');
  const head = element('span', 'i-what');
  head.append(element('strong', '', serviceName(entry.service)), ` ${inWords(entry)}`);
  line.append(clock(entry.at), head, element('code', 'i-path', `${entry.method} ${shortened(entry.path)}`));
  if (entry.bytes) line.append(element('span', 'i-bytes', `${entry.bytes.toLocaleString('en-GB')} B`));
  return line;
}

/** @param {number} at */
function clock(at) {
  const time = element('time', '', new Date(at).toLocaleTimeString('en-GB'));
  time.setAttribute('datetime', new Date(at).toISOString());
  return time;
}

/** @param {Arrival} entry */
function inWords(entry) {
  if (entry.method === 'OPTIONS') return 'asks whether it may send';
  if (entry.events.length) return entry.events.join(', ');
  if (entry.path.startsWith('/array/')) return 'asks for its settings';
  if (entry.path.startsWith('/flags')) return 'asks for feature flags';
  if (entry.path.startsWith('/map')) return entry.path.endsWith('/') ? 'its page' : 'its files';
  if (entry.path.startsWith('/static/') || entry.path.startsWith('/libs/')) return 'its script';
  return 'a message';
}

/** @param {string} path */
const shortened = (path) => path.replace(/\?.*/, '');
