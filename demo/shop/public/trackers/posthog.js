// Runs only when the visitor allowed analytics; the library itself was loaded just before.
/** @type {any} */ (window).posthog.init('phc_shop', {
  api_host: document.documentElement.dataset.trackers,
  defaults: '2026-01-30',
  disable_surveys: true,
  // So that the demo behaves the same in a browser that is driven by a test.
  opt_out_useragent_filter: true,
});
