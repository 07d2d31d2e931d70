import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { readBody, reply } from './reply.js';

/**
 * The server's half of the demo's panel. What the panel has to remember (is it open, which choices were
 * made when) is kept here, so that the panel itself leaves nothing on the device it looks at.
 * @param {string} tracker The trackers' origin.
 * @param {ReturnType<typeof import('./receiver.js').createReceiver>} receiver
 */
export function instrumentServer(tracker, receiver) {
  const files = sirv(fileURLToPath(new URL('../instrument', import.meta.url)), { dev: true });
  let open = true;

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    const { pathname } = new URL(request.url ?? '/', 'http://shop');
    const act = pathname.slice('/instrument/'.length);
    if (act === 'events') return stream(response, receiver);
    if (act === 'start-again') return reply(response, 200, 'text/html; charset=utf-8', startAgain(tracker));
    if (request.method !== 'POST') {
      request.url = `/${act}`;
      return files(request, response, () => reply(response, 404, 'text/plain', 'Nothing here'));
    }
    const said = JSON.parse((await readBody(request)).toString('utf8') || '{}');
    if (act === 'clear') receiver.clear();
    else if (act === 'open') open = said.open === true;
    else if (act === 'marks') {
      receiver.add({
        kind: 'mark',
        at: Date.now(),
        text: String(said.text),
        stored: [said.stored ?? []].flat().map(String),
      });
    }
    reply(response, 204, 'text/plain');
  }

  return { answer, open: () => open };
}

/**
 * Everything so far, and then each entry as it arrives.
 * @param {import('node:http').ServerResponse} response
 * @param {ReturnType<typeof import('./receiver.js').createReceiver>} receiver
 */
function stream(response, receiver) {
  const send = (/** @type {string} */ name, /** @type {unknown} */ data) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  send('all', receiver.entries());
  const stop = receiver.watch((entry) => (entry ? send('entry', entry) : send('all', [])));
  response.on('close', stop);
}

/**
 * A page without the consent manager and without trackers, so that nothing writes while it clears. The
 * frame lets the map's origin clear what only that origin can reach.
 * @param {string} tracker
 */
const startAgain = (tracker) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Starting again</title>
<link rel="stylesheet" href="/instrument/instrument.css">
<body class="starting"><p role="status">Clearing everything and starting again…</p>
<iframe hidden title="Clears the map’s own storage" data-address="${tracker}/map/forget.html"></iframe>
<script type="module" src="/instrument/start-again.js"></script>
</body></html>
`;

/**
 * The panel as it stands in each page of the shop.
 * @param {boolean} open
 */
export const instrumentMarkup = (
  open,
) => `<aside class="instrument" lang="en" aria-labelledby="instrument-name">
<details${open ? ' open' : ''}>
<summary><span id="instrument-name" class="i-name">Demo instrument</span><span class="i-counts"></span></summary>
<div class="i-body">
<p class="i-about">Not part of the shop. It shows what this browser keeps for the shop, and what really reached the trackers’ server. It keeps nothing on your device itself.</p>
<form class="i-again" action="/instrument/start-again"><button>Clear everything and start again</button></form>
<section aria-labelledby="i-stored" tabindex="0"><h2 id="i-stored">Stored on this device</h2><div class="i-stored"></div></section>
<section aria-labelledby="i-sent" tabindex="0"><h2 id="i-sent">Sent to the trackers’ server</h2><ol class="i-sent"></ol></section>
</div>
</details>
<p class="unseen i-status" role="status"></p>
</aside>`;
