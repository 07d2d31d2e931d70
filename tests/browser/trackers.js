/** The real trackers of the demo, as tags that wait for a choice, and what a site says about them. */
import { createReceiver } from '../../demo/server/receiver.js';
import { trackerServer } from '../../demo/server/tracker.js';

export const TRACKER = 'https://tracker.example';

/** Serves both libraries and takes what they send. */
export const trackers = () => /** @type {import('./world.js').Handler} */ (trackerServer(createReceiver()));

/** @param {string} names kind and name, with a space between @returns {object} */
const item = (names) => {
  const [kind, name] = names.split(' ');
  return { kind, name, party: 'first', lasts: '365d', what: 'Recognises this browser' };
};

/** What the two libraries keep. */
export const services = [
  {
    id: 'posthog',
    name: 'PostHog',
    provider: 'PostHog Inc',
    category: 'analytics',
    origins: [TRACKER],
    items: [
      'cookie ph_*_posthog',
      'localStorage ph_*',
      'localStorage __mplssupport__',
      'sessionStorage ph_*',
    ].map(item),
  },
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    provider: 'Mixpanel, Inc.',
    category: 'marketing',
    origins: [TRACKER],
    items: [
      'cookie mp_*_mixpanel',
      'localStorage __mp*',
      'sessionStorage mp_*',
      'sessionStorage __mplss_*',
      'indexedDB mixpanel*Db',
    ].map(item),
  },
];

/** The same settings as the demo's, for the test's own host. */
const startPosthog = `posthog.init('phc_test', { api_host: '${TRACKER}', defaults: '2026-01-30',
  disable_surveys: true, opt_out_useragent_filter: true });`;
const startMixpanel = `window.mixpanel = Object.assign([], { __SV: 1.2,
  _i: [['test', { api_host: '${TRACKER}', track_pageview: true, batch_requests: false }, 'mixpanel']] });`;

/** The files that the tags start the libraries with, by path. @type {Record<string, string>} */
export const starters = { '/start-posthog.js': startPosthog, '/start-mixpanel.js': startMixpanel };

/** @param {string} category @param {string} service @param {string} src */
const tag = (category, service, src) =>
  `<script type="text/plain" data-category="${category}" data-service="${service}" data-src="${src}"></script>`;

/** The tags of both. */
export const tags = [
  tag('analytics', 'posthog', `${TRACKER}/static/array.js`),
  tag('analytics', 'posthog', '/start-posthog.js'),
  tag('marketing', 'mixpanel', '/start-mixpanel.js'),
  tag('marketing', 'mixpanel', `${TRACKER}/libs/mixpanel.min.js`),
].join('\n');

/**
 * True once both libraries have sent something of the visitor's.
 * @param {import('./world.js').Seen[]} requests
 */
export const bothSent = (requests) =>
  [/^\/(e|i)\b/, /^\/track\b/].every((path) => requests.some((one) => path.test(one.path)));
