/** A tracker that behaves as badly as it can. */

/** Runs in the page: stores in every scope, never lets go of its database, and goes on sending and storing for as long as it lives. */
export async function hoard() {
  const scopes = [
    '',
    'domain=shop.co.uk;path=/',
    'path=/products',
    'path=/products/',
    'path=/;domain=www.shop.co.uk',
  ];
  scopes.push('path=/;secure;samesite=none;partitioned');
  const store = () => {
    for (const [number, scope] of scopes.entries()) {
      // biome-ignore lint/suspicious/noDocumentCookie: as trackers do
      document.cookie = `hoard_${number}=1;max-age=9999;${scope}`;
    }
    localStorage.hoard_1 = 1;
    sessionStorage.hoard_1 = 1;
  };
  store();
  const opening = indexedDB.open('hoard_db');
  Object.assign(window, { hoarded: opening });
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  await (await caches.open('hoard_cache')).put('/kept', new Response('kept'));
  const goOn = (/** @type {string} */ when) => {
    navigator.sendBeacon(`https://tracker.example/late-beacon?${when}`);
    fetch(`https://tracker.example/late-fetch?${when}`, { method: 'POST', keepalive: true }).catch(() => {});
    new Image().src = `https://tracker.example/late-image?${when}`;
  };
  addEventListener('unticked:withdraw', () => {
    setInterval(() => {
      localStorage.attempts = 1;
      localStorage.hoard_2 = 1;
      goOn('timer');
    });
  });
  for (const name of ['pagehide', 'beforeunload', 'unload', 'visibilitychange'])
    for (const target of [window, document]) {
      target.addEventListener(name, store);
      target.addEventListener(name, () => goOn(name));
    }
  await fetch('https://tracker.example/hoarding', { mode: 'no-cors' });
}

/** What a site says of it. */
export const hoarder = {
  id: 'hoarder',
  provider: 'Hoarders Ltd',
  category: 'analytics',
  items: ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache'].map((kind) => ({
    kind,
    name: 'hoard_*',
  })),
};
