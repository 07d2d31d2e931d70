// An embedded map as one finds them everywhere: it marks the browser and reports the view.
const visitor = `v-${Math.random().toString(36).slice(2, 12)}`;
if (!document.cookie.includes('map_visitor=')) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
  document.cookie = `map_visitor=${visitor}; Path=/; Max-Age=31536000; SameSite=None; Secure`;
}
try {
  localStorage.map_visitor ??= visitor;
} catch {
  // The browser gives frames no storage.
}

/** Which of its marks the browser let it keep. */
const kept = {
  cookies: document.cookie.includes('map_visitor=') ? ['map_visitor'] : [],
  localStorage: (() => {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  })(),
};
fetch('/map/view', {
  method: 'POST',
  body: JSON.stringify({ event: 'map viewed', page: document.referrer, kept }),
});
