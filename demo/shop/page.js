import { art, escaped, say } from './words.js';

/**
 * @typedef {object} Setting What a page has to know about this request.
 * @property {string} tracker The trackers' origin.
 * @property {Record<string, any>} consent The configuration, with that origin in it.
 * @property {Map<string, number>} basket Product id to number.
 * @property {string} path
 * @property {string} instrument The demo's panel, ready to be set in.
 */

/** The style sheets of every page. */
const common = [
  'colours',
  'shop',
  'frame',
  'tiles',
  'art',
  'strokes',
  'instrument/instrument',
  'instrument/lists',
];

/**
 * A whole page of the shop.
 * @param {Setting} setting
 * @param {import('./words.js').Words} title
 * @param {string} main
 * @param {string[]} sheets Style sheets of this page, beside those that every page has.
 */
export function page(setting, title, main, sheets) {
  const count = [...setting.basket.values()].reduce((sum, number) => sum + number, 0);
  return `<!doctype html>
<html lang="en" data-trackers="${setting.tracker}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="application/json" id="unticked-config">
${inline(setting.consent)}
</script>
<script src="/language.js"></script>
<script src="/unticked/unticked.js"></script>
${trackers(setting.tracker)}
<title data-cy="${escaped(`${title.cy} · The Corner Shop`)}">${escaped(`${title.en} · The Corner Shop`)}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg">
${[...common, ...sheets].map((sheet) => `<link rel="stylesheet" href="/${sheet}.css">`).join('\n')}
<script type="module" src="/instrument/instrument.js"></script>
</head>
<body>
<a class="skip" href="#main">${say('Skip to the shop', 'Neidio i’r siop')}</a>
${setting.instrument}
<div class="shop">
<header class="top">
${art('awning')}
<div class="bar">
<a class="name" href="/">The Corner Shop</a>
<nav>
<a href="/"${here(setting, '/')}>${say('Shop', 'Siop')}</a>
<a href="/privacy"${here(setting, '/privacy')}>${say('Privacy', 'Preifatrwydd')}</a>
<a href="/basket"${here(setting, '/basket')} class="basket">${say('Basket', 'Basged')} <span class="count">${count}</span></a>
</nav>
</div>
</header>
<main id="main" tabindex="-1">${main}</main>
<footer class="foot">
<p class="address"><strong>The Corner Shop Ltd</strong><br>1 Market Street, Little Wickham<br>${say('Open every day, 8 to 6', 'Ar agor bob dydd, 8 tan 6')}</p>
<div class="languages" role="group" aria-label="Language / Iaith">
<button type="button" data-language="en" aria-pressed="true" lang="en">English</button>
<button type="button" data-language="cy" aria-pressed="false" lang="cy">Cymraeg</button>
</div>
<div class="consent">
<button type="button" data-unticked="show-preferences">${say('Cookie settings', 'Gosodiadau cwcis')}</button>
<button type="button" data-unticked="withdraw">${say('Withdraw consent', 'Tynnu caniatâd yn ôl')}</button>
</div>
</footer>
</div>
</body>
</html>
`;
}

/**
 * The two tracking libraries, as their makers ship them. Each waits for its category.
 * @param {string} tracker
 */
function trackers(tracker) {
  const tag = (
    /** @type {string} */ category,
    /** @type {string} */ service,
    /** @type {string} */ address,
  ) =>
    `<script type="text/plain" data-category="${category}" data-service="${service}" data-src="${address}"></script>`;
  return [
    tag('analytics', 'posthog', `${tracker}/static/array.js`),
    tag('analytics', 'posthog', '/trackers/posthog.js'),
    tag('marketing', 'mixpanel', '/trackers/mixpanel.js'),
    tag('marketing', 'mixpanel', `${tracker}/libs/mixpanel.min.js`),
  ].join('\n');
}

/** @param {Setting} setting @param {string} path */
const here = (setting, path) => (setting.path === path ? ' aria-current="page"' : '');

/** JSON that cannot end the script element it stands in. @param {unknown} value */
const inline = (value) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
