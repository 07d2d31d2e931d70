// Runs only when the visitor allowed marketing, just before the library, which finds its orders here.
Object.assign(window, {
  mixpanel: Object.assign([], {
    __SV: 1.2,
    _i: [['shop', { api_host: document.documentElement.dataset.trackers, track_pageview: true }, 'mixpanel']],
  }),
});
