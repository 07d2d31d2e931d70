import { gunzipSync } from 'node:zlib';

/**
 * @typedef {object} Arrival One request that reached the trackers' server.
 * @property {'request'} kind
 * @property {number} at Milliseconds since 1970.
 * @property {string} service `posthog`, `mixpanel`, `map` or `unknown`.
 * @property {string} method
 * @property {string} path
 * @property {number} bytes Length of the body.
 * @property {string[]} events Names of the events found in the body.
 * @property {string[]} cookies Names of the cookies that came along.
 * @property {{ cookies: string[], localStorage: string[] } | undefined} kept What the map says it stored.
 */

/**
 * @typedef {object} Mark What somebody chose, noted by the demo's panel.
 * @property {'mark'} kind
 * @property {number} at
 * @property {string} text
 * @property {string[]} stored The names on the device just before.
 */

/** @typedef {Arrival | Mark} Entry */

/**
 * Everything that reached the trackers' server, in order, with the choices made in between.
 * @returns {{ log(): Arrival[], entries(): Entry[], add(entry: Entry): void, clear(): void,
 *   watch(told: (entry: Entry | null) => void): () => void }}
 */
export function createReceiver() {
  /** @type {Entry[]} */
  let entries = [];
  /** @type {Set<(entry: Entry | null) => void>} */
  const watchers = new Set();
  return {
    log: () => entries.filter((entry) => entry.kind === 'request'),
    entries: () => entries,
    add(entry) {
      entries.push(entry);
      for (const told of watchers) told(entry);
    },
    clear() {
      entries = [];
      for (const told of watchers) told(null);
    },
    watch(told) {
      watchers.add(told);
      return () => watchers.delete(told);
    },
  };
}

/**
 * Describes a request in a few words a visitor can follow.
 * @param {import('node:http').IncomingMessage} request
 * @param {string} service
 * @param {Buffer} body
 * @returns {Arrival}
 */
export function describe(request, service, body) {
  const payload = decode(body);
  return {
    kind: 'request',
    at: Date.now(),
    service,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    bytes: body.length,
    events: [payload].flat(2).flatMap(eventNames),
    cookies: cookieNames(request.headers.cookie),
    kept: service === 'map' ? payload?.kept : undefined,
  };
}

/**
 * @param {string | undefined} header
 * @returns {string[]}
 */
function cookieNames(header) {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.split('=')[0].trim())
    .filter(Boolean);
}

/** @param {any} item @returns {string[]} */
function eventNames(item) {
  if (Array.isArray(item?.batch)) return item.batch.flatMap(eventNames);
  return typeof item?.event === 'string' ? [item.event] : [];
}

/** @param {Buffer} body */
function unzipped(body) {
  try {
    return gunzipSync(body);
  } catch {
    return body;
  }
}

/**
 * Undoes what the libraries do to a body: gzip, a form field called `data`, base64, JSON.
 * @param {Buffer} body
 * @returns {any}
 */
function decode(body) {
  const plain = unzipped(body);
  const text = plain.toString('utf8');
  const field = text.startsWith('data=') ? (new URLSearchParams(text).get('data') ?? '') : text;
  for (const candidate of [field, Buffer.from(field, 'base64').toString('utf8')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next way of writing it, or none that we know.
    }
  }
  return undefined;
}
