import { pathToFileURL } from 'node:url';
import { createReceiver } from './server/receiver.js';
import { listen } from './server/reply.js';
import { shopServer } from './server/shop.js';
import { trackerServer } from './server/tracker.js';

/**
 * Starts the shop and the trackers' server, both reachable from this machine only. Port 0 means any.
 * @param {{ port?: number, trackerPort?: number }} [wanted]
 * @returns {Promise<{ shop: string, tracker: string, receiver: ReturnType<typeof createReceiver>, close(): Promise<void> }>}
 */
export async function startDemo({ port = 8080, trackerPort = port && port + 1 } = {}) {
  const receiver = createReceiver();
  /** @type {import('node:http').RequestListener} */
  let answer;
  const shopSide = await listen((request, response) => answer(request, response), port);
  const trackerSide = await listen(trackerServer(receiver), trackerPort).catch(async (error) => {
    await closed(shopSide);
    throw error;
  });
  // Both names mean this machine, but to a browser an address and a name are two different sites.
  const tracker = `http://localhost:${portOf(trackerSide)}`;
  answer = shopServer(tracker, receiver);
  return {
    shop: `http://127.0.0.1:${portOf(shopSide)}`,
    tracker,
    receiver,
    close: async () => void (await Promise.all([closed(shopSide), closed(trackerSide)])),
  };
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port.');
  return address.port;
}

/** @param {import('node:http').Server} server */
function closed(server) {
  const done = new Promise((resolve) => server.close(resolve));
  // The panel's streams stay open for as long as somebody looks at them.
  server.closeAllConnections();
  return done;
}

/** A port that is free together with the next one. @param {number} port */
async function freeFrom(port) {
  for (let candidate = port; candidate < 65535; candidate += 10) {
    const demo = await startDemo({ port: candidate }).catch(() => undefined);
    await demo?.close();
    if (demo) return candidate;
  }
  return undefined;
}

/** @param {number} port */
async function serve(port) {
  try {
    const demo = await startDemo({ port });
    console.log(
      `\nThe Corner Shop is open:  ${demo.shop}/\nIts trackers' server:     ${demo.tracker}\n\nCtrl-C closes both.`,
    );
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => demo.close().then(() => console.log('\nClosed.')));
  } catch (error) {
    const { code, port: taken } = /** @type {NodeJS.ErrnoException & { port?: number }} */ (error);
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const other = await freeFrom(port < 1024 ? 8080 : port + 10);
    console.error(
      `The demo needs the ports ${port} and ${port + 1}; ${taken} is ${code === 'EACCES' ? 'reserved by the system' : 'already in use'}.`,
    );
    console.error(other ? `Try another, for example: demo/run --port ${other}` : 'Try another with --port.');
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await serve(Number(process.argv[2] ?? 8080));
