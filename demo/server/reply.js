import { createServer } from 'node:http';

/**
 * Sends one answer.
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string} [body]
 * @param {Record<string, string>} [headers]
 */
export function reply(response, status, type, body = '', headers = {}) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

/**
 * Reads a whole body; anything larger than a tracker's batch is cut off.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Buffer>}
 */
export async function readBody(request) {
  /** @type {Buffer[]} */
  const pieces = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > 4_000_000) break;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/**
 * Listens on this machine only. A request that cannot be understood is refused and ends nothing else.
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
export async function listen(listener, port) {
  const server = createServer(async (request, response) => {
    try {
      await listener(request, response);
    } catch {
      if (!response.headersSent) reply(response, 400, 'text/plain', 'That was not understood.');
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  return server;
}
