import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { describe } from './receiver.js';
import { readBody, reply } from './reply.js';

const require = createRequire(import.meta.url);
const root = dirname(fileURLToPath(import.meta.url));
const posthogFiles = join(dirname(require.resolve('posthog-js/package.json')), 'dist');
const mixpanelFiles = join(dirname(require.resolve('mixpanel-browser/package.json')), 'dist');

/** What PostHog's library asks its server for, with every optional feature off. */
const posthogSettings = {
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  sessionRecording: false,
  surveys: false,
  heatmaps: false,
  autocapture_opt_out: false,
  capturePerformance: false,
  captureDeadClicks: false,
  autocaptureExceptions: false,
  errorTracking: false,
  elementsChainAsString: true,
  defaultIdentifiedOnly: true,
  siteApps: [],
  toolbarParams: {},
  isAuthenticated: false,
};

/**
 * The trackers' server: their real libraries, a receiver for what they send, and the embedded map.
 * @param {ReturnType<typeof import('./receiver.js').createReceiver>} receiver
 * @returns {import('node:http').RequestListener}
 */
export function trackerServer(receiver) {
  const posthog = sirv(posthogFiles, { dev: true });
  const map = sirv(join(root, '../tracker/public'), { dev: true });

  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://tracker');
    allowCredentials(request, response);
    const body = await readBody(request);
    // The demo's own "start again" is not something a tracker does; everything else counts, also a preflight.
    if (!pathname.startsWith('/map/forget')) receiver.add(describe(request, serviceOf(pathname), body));
    if (request.method === 'OPTIONS') return reply(response, 204, 'text/plain');

    if (pathname.startsWith('/static/')) {
      // The library asks for its own extras as /static/1.2.3/name.js, and as /static/name.js if that fails.
      request.url = pathname.replace(/^\/static(\/\d+\.\d+\.\d+)?/, '');
      return posthog(request, response);
    }
    if (pathname === '/libs/mixpanel.min.js') {
      return reply(
        response,
        200,
        'text/javascript',
        await readFile(join(mixpanelFiles, 'mixpanel.min.js'), 'utf8'),
      );
    }
    if (pathname === '/map/view') return reply(response, 204, 'text/plain');
    if (pathname.startsWith('/map')) return map(request, response);
    const answer = answerFor(pathname);
    if (answer === undefined) return reply(response, 404, 'text/plain', 'Nothing here');
    reply(response, 200, pathname.endsWith('.js') ? 'text/javascript' : 'application/json', answer);
  };
}

/**
 * The libraries send with credentials, so the answer has to name the asking origin: `*` would be refused.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function allowCredentials(request, response) {
  response.setHeader('vary', 'Origin');
  if (!request.headers.origin) return;
  response.setHeader('access-control-allow-origin', request.headers.origin);
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('access-control-allow-methods', 'GET, POST');
  const asked = request.headers['access-control-request-headers'];
  if (asked) response.setHeader('access-control-allow-headers', asked);
}

/** @param {string} path */
function serviceOf(path) {
  if (path.startsWith('/map')) return 'map';
  if (/^\/(libs|track|engage|groups|settings)\b/.test(path)) return 'mixpanel';
  if (/^\/(static|array|flags|e|i|s)\b/.test(path)) return 'posthog';
  return 'unknown';
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function answerFor(path) {
  if (/^\/array\/[^/]+\/config\.js$/.test(path)) {
    const token = path.split('/')[2];
    const settings = JSON.stringify({ config: posthogSettings, siteApps: [] });
    return `(window._POSTHOG_REMOTE_CONFIG ??= {})[${JSON.stringify(token)}] = ${settings};`;
  }
  if (/^\/array\/[^/]+\/config$/.test(path)) return JSON.stringify(posthogSettings);
  if (path.startsWith('/flags')) return JSON.stringify({ flags: {}, errorsWhileComputingFlags: false });
  if (/^\/(track|engage|groups)\b/.test(path)) return '{"status":1,"error":null}';
  if (/^\/(e|i|s)\b/.test(path)) return '{"status":"Ok"}';
  return undefined;
}
