import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { basketPage } from '../shop/pages/basket.js';
import { home } from '../shop/pages/home.js';
import { missing } from '../shop/pages/missing.js';
import { privacy } from '../shop/pages/privacy.js';
import { productPage } from '../shop/pages/product.js';
import { productNamed } from '../shop/products.js';
import { instrumentMarkup, instrumentServer } from './instrument.js';
import { readBody, reply } from './reply.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** The tracker's address as it is written in `shop/consent.json`. */
const writtenTracker = 'http://localhost:8081';

/**
 * The shop: five pages, its own files, the consent manager from `dist/`, and the demo's panel.
 * @param {string} tracker The trackers' origin.
 * @param {ReturnType<typeof import('./receiver.js').createReceiver>} receiver
 * @returns {import('node:http').RequestListener}
 */
export function shopServer(tracker, receiver) {
  const files = sirv(here('../shop/public'), { dev: true });
  const unticked = sirv(here('../../dist'), { dev: true });
  const instrument = instrumentServer(tracker, receiver);
  const written = readFileSync(here('../shop/consent.json'), 'utf8');
  const consent = JSON.parse(written.replaceAll(writtenTracker, tracker));

  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://shop');
    response.setHeader('content-security-policy', policy(tracker));
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
    if (pathname.startsWith('/instrument/')) return instrument.answer(request, response);
    if (pathname.startsWith('/unticked/')) {
      request.url = pathname.slice('/unticked'.length);
      return unticked(request, response);
    }
    const basket = readBasket(request.headers.cookie);
    if (request.method === 'POST' && pathname === '/basket') {
      const form = new URLSearchParams((await readBody(request)).toString('utf8'));
      return changeBasket(response, basket, form);
    }
    const setting = {
      tracker,
      consent,
      basket,
      path: pathname,
      instrument: instrumentMarkup(instrument.open()),
    };
    const page = pageFor(setting);
    if (page) return reply(response, 200, 'text/html; charset=utf-8', page);
    files(request, response, () => reply(response, 404, 'text/html; charset=utf-8', missing(setting)));
  };
}

/** @param {import('../shop/page.js').Setting} setting */
function pageFor(setting) {
  if (setting.path === '/') return home(setting);
  if (setting.path === '/basket') return basketPage(setting);
  if (setting.path === '/privacy') return privacy(setting);
  const product =
    setting.path.startsWith('/product/') && productNamed(setting.path.slice('/product/'.length));
  return product ? productPage(setting, product) : undefined;
}

/**
 * Strict, and it names the trackers' origin: what holds the trackers back is consent, not this header.
 * @param {string} tracker
 */
const policy = (tracker) =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${tracker}`,
    `connect-src 'self' ${tracker}`,
    `img-src 'self' ${tracker}`,
    "style-src 'self'",
    `frame-src ${tracker}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * @param {string | undefined} header
 * @returns {Map<string, number>}
 */
function readBasket(header) {
  const value = /(?:^|;\s*)basket=([^;]*)/.exec(header ?? '')?.[1] ?? '';
  const lines = value.split('.').map((line) => line.split('*'));
  return new Map(
    lines.flatMap(([id, number]) =>
      productNamed(id) && Number(number) > 0 ? [[id, Math.min(Number(number), 99)]] : [],
    ),
  );
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Map<string, number>} basket
 * @param {URLSearchParams} form
 */
function changeBasket(response, basket, form) {
  const id = form.get('product') ?? '';
  const number = (basket.get(id) ?? 0) + (form.get('by') === '-1' ? -1 : 1);
  basket.set(id, number);
  const value = [...basket].filter(([, count]) => count > 0).map(([name, count]) => `${name}*${count}`);
  const age = value.length ? 7 * 86400 : 0;
  reply(response, 303, 'text/plain', '', {
    location: '/basket',
    'set-cookie': `basket=${value.join('.')}; Path=/; Max-Age=${age}; SameSite=Lax`,
  });
}
