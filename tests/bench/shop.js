/** The shop's server and the tracker's, on 127.0.0.1: everything brotli-encoded, nothing cached. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './results.js';

/** @typedef {import('./managers.js').Manager} Manager */

/** @type {Record<string, string>} */
const types = { '.css': 'text/css', '.js': 'text/javascript', '.wasm': 'application/wasm' };

const style = 'body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}';
const paragraph = `<p>${'Tea, marmalade, shortbread and umbrellas, sold over the same counter. '.repeat(6)}</p>`;

/** The plain page. @param {Manager} manager @param {string} tracker */
const page = ({ head, foot, tracker: tag }, tracker) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<title>The Corner Shop</title>
<style>${style}</style>
</head>
<body>
<h1>The Corner Shop</h1>
${`${paragraph}\n`.repeat(12)}${tag(tracker)}
${foot}
</body>
</html>
`;

/** @param {import('node:http').RequestListener} listener */
async function listen(listener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { server, origin: `http://127.0.0.1:${port}` };
}

/** @param {Manager[]} managers */
export async function openShop(managers) {
  /** @type {Map<string, { type: string, bytes: Buffer }>} */
  const files = new Map();
  /** @param {string} path @param {string} type @param {string | Buffer} content */
  const publish = (path, type, content) =>
    files.set(path, { type, bytes: brotliCompressSync(Buffer.from(content)) });
  /** @type {(at: number) => void} */
  let arrived = () => {};

  /** @param {import('node:http').IncomingMessage} req @param {import('node:http').ServerResponse} res */
  const answer = ({ url = '/', headers }, res) => {
    const path = url.split('?')[0];
    if (path === '/tracker.js') arrived(Date.now());
    const file = files.get(path);
    if (!file) return res.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    if (!headers['accept-encoding']?.includes('br')) return res.writeHead(406).end();
    const { type, bytes } = file;
    const about = { 'content-type': type, 'content-encoding': 'br', 'content-length': bytes.length };
    res.writeHead(200, { ...about, 'cache-control': 'no-cache' }).end(bytes);
  };
  const shop = await listen(answer);
  const tracker = await listen(answer);

  publish('/tracker.js', 'text/javascript', 'window.trackerRan = performance.now();');
  publish('/start', 'text/html', '<!doctype html><title>Start</title>');
  for (const manager of managers) {
    publish(`/${managers.indexOf(manager)}`, 'text/html', page(manager, `${tracker.origin}/tracker.js`));
    for (const [path, file] of Object.entries(manager.files))
      publish(path, types[extname(path)], readFileSync(`${root}/${file}`));
  }

  return {
    /** A page of the same origin, without anything. */
    start: `${shop.origin}/start`,
    /** @param {Manager} manager */
    address: (manager) => `${shop.origin}/${managers.indexOf(manager)}`,
    /** When the next request reaches the tracker, in milliseconds since 1970. @returns {Promise<number>} */
    nextArrival: () =>
      new Promise((resolve) => {
        arrived = resolve;
      }),
    close() {
      for (const { server } of [shop, tracker]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
