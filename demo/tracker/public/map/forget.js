// The demo's "start again": only this origin can clear what it stored.
// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
document.cookie = 'map_visitor=; Path=/; Max-Age=0; SameSite=None; Secure';
try {
  localStorage.clear();
} catch {
  // The browser gives frames no storage: there is nothing to clear.
}
parent.postMessage('forgotten', '*');
