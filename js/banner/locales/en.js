/** English. Every string can be replaced by `banner.texts` in the configuration, by the same key. */

/** What the banner says: it comes with the first bytes. @type {Record<string, string>} */
export const banner = {
  title: 'Your choice at {controller}',
  intro:
    'Nothing optional is stored or read on your device unless you say yes. You can change your mind at any time.',
  'always-on': 'Always on',
  policy: 'Privacy and cookies policy',
  'accept-all': 'Accept all',
  'reject-all': 'Reject all',
  choose: 'Choose',
  unavailable: 'The detailed choices could not be loaded. Please try again; Accept all and Reject all work.',
  'category.necessary': 'Strictly necessary',
};

/** What the preferences say beside that: it comes when they are asked for. @type {Record<string, string>} */
export const preferences = {
  'preferences-title': 'Choose what you allow',
  'preferences-intro': 'Tick what you agree to. What is not ticked stays off.',
  granted: 'You have agreed to:',
  withdraw: 'Withdraw',
  save: 'Save my choice',
  close: 'Close',
  'basis-exempt': 'Always on: strictly necessary for what you asked for',
  'basis-consent': 'Needs your consent',
  'basis-objection': 'On unless you object',
  services: 'Services and what they store',
  name: 'Name',
  what: 'What for',
  lasts: 'How long',
  'lasts.session': 'until you close the tab or the browser',
  'lasts.until erased': 'until it is erased',
  kind: 'Kind',
  'kind.cookie': 'Cookie',
  'kind.localStorage': 'Local storage',
  'kind.sessionStorage': 'Session storage',
  'kind.indexedDB': 'Database',
  'kind.cache': 'Cache',
  'kind.serviceWorker': 'Service worker',
  'kind.pixel': 'Pixel',
  'kind.fingerprint': 'Reading of your device',
  'party.first': 'first party',
  'party.third': 'third party',
};
