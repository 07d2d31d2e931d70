import { keyOf } from './device.js';
import { element } from './element.js';
import { ownerOf, owners } from './owners.js';

/** @typedef {import('./device.js').Kept} Kept */

const kindWords = /** @type {Record<string, string>} */ ({
  cookie: 'cookie',
  localStorage: 'local',
  sessionStorage: 'session',
  indexedDB: 'database',
});

/**
 * What is stored, by owner, with what came and went since the last choice.
 * @param {Kept[]} now
 * @param {string[] | undefined} before The keys on the device just before the last choice.
 * @param {{ cookies: string[], localStorage: string[] } | undefined} framed What the map says it stored.
 * @returns {Node[]}
 */
export function storedView(now, before, framed) {
  const present = new Set(now.map(keyOf));
  const gone = (before ?? []).filter((key) => !present.has(key)).map(keptFrom);
  const groups = owners.flatMap((owner) => {
    const mine = (/** @type {Kept} */ kept) => ownerOf(kept).id === owner.id;
    const rows = [
      ...now.filter(mine).map((kept) => row(kept, before && !before.includes(keyOf(kept)) ? 'new' : '')),
      ...gone.filter(mine).map((kept) => row(kept, 'erased')),
    ];
    return rows.length ? [group(owner.tone, owner.name, owner.why, rows)] : [];
  });
  if (framed) {
    const rows = [
      ...framed.cookies.map((name) => row({ kind: 'cookie', name }, '')),
      ...framed.localStorage.map((name) => row({ kind: 'localStorage', name }, '')),
    ];
    const why = 'told by the map; only its own site can read or erase it';
    if (rows.length) groups.push(group('tracker', 'In the map’s frame', why, rows));
  }
  return groups.length ? groups : [element('p', 'i-none', 'Nothing at all.')];
}

/**
 * @param {string} tone
 * @param {string} name
 * @param {string} why
 * @param {Node[]} rows
 */
function group(tone, name, why, rows) {
  const heading = element('h3', '', name);
  heading.append(element('span', 'i-why', why));
  const list = element('ul', '');
  list.append(...rows);
  const box = element('div', `i-group ${tone}`);
  box.append(heading, list);
  return box;
}

/** @param {Kept} kept @param {'' | 'new' | 'erased'} change */
function row(kept, change) {
  const line = element('li', change);
  const name = element(change === 'erased' ? 'del' : 'code', 'i-key', kept.name);
  line.append(element('span', 'i-kind', kindWords[kept.kind] ?? kept.kind), name);
  if (change) line.append(element('span', 'i-change', change));
  return line;
}

/** @param {string} key @returns {Kept} */
function keptFrom(key) {
  const gap = key.indexOf(' ');
  return { kind: key.slice(0, gap), name: key.slice(gap + 1) };
}
