import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import sirv from 'sirv';
import { makeCertificate } from './certificate.js';
import { openProxy } from './socks.js';

/**
 * Answers a request; `req.body` holds what was sent.
 * @typedef {(req: import('node:http').IncomingMessage & { body: string }, res: import('node:http').ServerResponse)
 *   => any} Handler
 * @typedef {Handler | string} Source a handler, or the path of a folder of files
 * @typedef {Source | Source[]} Site sources are tried in order: a handler passes the request on when it settles
 *   without having sent anything
 * @typedef {{ method: string, url: string, path: string, headers: import('node:http').IncomingHttpHeaders,
 *   body: string, at: number }} Seen `path` is without the query; `at` is when it came, by Date.now()
 * @typedef {Awaited<ReturnType<typeof openWorld>>} World
 */

/** @param {import('node:http').IncomingMessage} req */
async function readBody(req) {
  const chunks = [];
  try {
    for await (const chunk of req) chunks.push(chunk);
  } catch {
    // The browser gave up half-way: what came counts.
  }
  return Buffer.concat(chunks).toString();
}

/** @param {Site} site @returns {(req: Parameters<Handler>[0], res: Parameters<Handler>[1]) => Promise<void>} */
function prepare(site) {
  const sources = [site].flat().map((source) => {
    if (typeof source === 'function') return source;
    const files = sirv(source, { dev: true });
    /** @type {Handler} */
    const serve = (req, res) =>
      new Promise((resolve) => {
        res.once('close', () => resolve(undefined));
        files(req, res, () => resolve(undefined));
      });
    return serve;
  });
  return async (req, res) => {
    for (const source of sources) {
      await source(req, res);
      if (res.headersSent || res.destroyed) return;
      // A lone handler may answer later, or never.
      if (typeof site === 'function') return;
    }
    res.writeHead(404).end();
  };
}

/** @param {import('node:http').Server} server */
async function listen(server) {
  // Long enough that no browser sends into a connection that is just being closed.
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/**
 * Opens the sites' servers and a proxy that leads every host name to them, by http on port 80 and https on 443.
 * Other hosts answer 404. Requests for /favicon.ico are browsers' own: they get 204 and are not recorded.
 * @param {Record<string, Site>} sites by host name
 */
export async function openWorld(sites) {
  const prepared = new Map(Object.entries(sites).map(([host, site]) => [host, prepare(site)]));
  /** @type {Map<string, Seen[]>} */
  const seen = new Map();

  /** @param {string} scheme @returns {import('node:http').RequestListener} */
  const answer = (scheme) => async (req, res) => {
    const at = Date.now();
    const url = new URL(`${scheme}://${req.headers.host}${req.url}`);
    if (url.pathname === '/favicon.ico') return res.writeHead(204).end();
    const body = await readBody(req);
    const record = {
      method: req.method ?? '',
      url: url.href,
      path: url.pathname,
      headers: req.headers,
      body,
      at,
    };
    seen.set(url.hostname, [...(seen.get(url.hostname) ?? []), record]);
    try {
      const site = prepared.get(url.hostname);
      if (site) await site(Object.assign(req, { body }), res);
      else res.writeHead(404).end();
    } catch (error) {
      console.error(`The test's handler failed at ${url.href}:`, error);
      if (!res.headersSent) res.writeHead(500);
      res.end();
    }
  };

  const plain = createServer(answer('http'));
  const secure = createSecureServer(await makeCertificate([...prepared.keys()]), answer('https'));
  const proxy = await openProxy({ 80: await listen(plain), 443: await listen(secure) });

  return {
    /** The port of the SOCKS5 proxy on 127.0.0.1. */
    proxyPort: proxy.port,
    /** What reached the host so far, in order. @param {string} host @returns {Seen[]} */
    requests: (host) => [...(seen.get(host) ?? [])],
    /** Forgets all requests so far. */
    clear: () => seen.clear(),
    /** Ends all servers and their connections. */
    close: async () => {
      await proxy.close();
      for (const server of [plain, secure]) {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        await closed;
      }
    },
  };
}
