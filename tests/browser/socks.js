import { connect, createServer } from 'node:net';

const VERSION = 5;
const REPLY = { granted: 0, refused: 5, unsupported: 7 };

/**
 * The port that a SOCKS5 request asks for, `null` while it is incomplete.
 * @param {Buffer} bytes
 * @returns {{ command: number, port: number, length: number } | null}
 */
function readRequest(bytes) {
  if (bytes.length < 5) return null;
  const kind = bytes[3];
  const addressLength = kind === 1 ? 4 : kind === 4 ? 16 : 1 + bytes[4];
  const length = 4 + addressLength + 2;
  if (bytes.length < length) return null;
  return { command: bytes[1], port: bytes.readUInt16BE(length - 2), length };
}

/** @param {number} code */
const reply = (code) => Buffer.from([VERSION, code, 0, 1, 0, 0, 0, 0, 0, 0]);

/**
 * Leads one connection through the handshake and then to the local port that stands for the port it asked for.
 * @param {import('node:net').Socket} client
 * @param {Record<number, number>} ports
 */
function serve(client, ports) {
  let bytes = Buffer.alloc(0);
  let greeted = false;

  /** @param {Buffer} chunk */
  const onData = (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    if (!greeted) {
      if (bytes.length < 2 || bytes.length < 2 + bytes[1]) return;
      bytes = bytes.subarray(2 + bytes[1]);
      greeted = true;
      client.write(Buffer.from([VERSION, 0]));
    }
    const request = readRequest(bytes);
    if (!request) return;
    client.off('data', onData).pause();
    if (request.command !== 1) return client.end(reply(REPLY.unsupported));
    if (!(request.port in ports)) return client.end(reply(REPLY.refused));
    join(ports[request.port], bytes.subarray(request.length));
  };

  /** @param {number} port @param {Buffer} early bytes that came with the request */
  const join = (port, early) => {
    const server = connect(port, '127.0.0.1', () => {
      client.write(reply(REPLY.granted));
      server.write(early);
      client.pipe(server).pipe(client);
    });
    server.on('error', () => client.destroy());
    server.on('close', () => client.destroy());
    client.on('close', () => server.destroy());
  };

  client.on('error', () => client.destroy());
  client.on('data', onData);
}

/**
 * A SOCKS5 proxy that leads every host name to local servers.
 * @param {Record<number, number>} ports the port a browser asks for: the local port it gets
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function openProxy(ports) {
  /** @type {Set<import('node:net').Socket>} */
  const clients = new Set();
  const server = createServer((client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    serve(client, ports);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const client of clients) client.destroy();
    await closed;
  };
  return { port: /** @type {import('node:net').AddressInfo} */ (server.address()).port, close };
}
