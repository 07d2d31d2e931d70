/**
 * The same plain page with each manager, put in as its documentation shows: what it adds to the page, what
 * it is served with, and how its banner is found.
 */
import { versionOf } from './results.js';

/**
 * @typedef {object} Manager
 * @property {string} name
 * @property {string} head   what it adds to the page's head
 * @property {string} foot   what it adds at the end of the body
 * @property {Record<string, string>} files  by path on the server; each a path in the project
 * @property {(address: string) => string} tracker  the markup of a script that needs consent
 * @property {string[]} banner  selectors: each is looked for in the shadow root of the one before
 * @property {string[]} accept  likewise, its button
 */

const packages = 'tests/bench/node_modules';
const purpose = 'Count visits so that we can improve the shop';
/** @param {string} source */
const script = (source) => `<script>${source}</script>`;
/** @param {unknown} value */
const json = (value) => JSON.stringify(value);

/** The page alone, with the tracker as an ordinary script: the floor. @type {Manager} */
export const bare = {
  name: 'bare page',
  head: '',
  foot: '',
  files: {},
  tracker: (address) => `<script src="${address}"></script>`,
  banner: ['h1'],
  accept: [],
};

/** @type {Manager} */
export const unticked = {
  name: 'Unticked',
  head: `<script type="application/json" id="unticked-config">${json({
    controller: { name: 'The Corner Shop Ltd' },
    policy: '/privacy',
    categories: [
      { id: 'necessary', basis: 'exempt', ground: 'requested-service', purpose: 'Keep your basket' },
      { id: 'analytics', basis: 'consent', purpose },
    ],
  })}</script>
<script src="/unticked/unticked.js"></script>`,
  foot: '',
  files: {
    '/unticked/unticked.js': 'dist/unticked.js',
    '/unticked/unticked.wasm': 'dist/unticked.wasm',
    '/unticked/preferences.js': 'dist/preferences.js',
  },
  tracker: (address) => `<script type="text/plain" data-category="analytics" data-src="${address}"></script>`,
  banner: ['unticked-banner', '[part=banner]'],
  accept: ['unticked-banner', '[data-action=accept-all]'],
};

const vccWords = {
  consentModal: {
    title: 'Your choice',
    description: `${purpose}. <a href="/privacy">Privacy</a>`,
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    showPreferencesBtn: 'Choose',
  },
  preferencesModal: {
    title: 'Your choice',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    savePreferencesBtn: 'Save my choice',
    closeIconLabel: 'Close',
    sections: [
      { title: 'Strictly necessary', description: 'Keep your basket', linkedCategory: 'necessary' },
      { title: 'Analytics', description: purpose, linkedCategory: 'analytics' },
    ],
  },
};

/** Its banner hides from `navigator.webdriver` unless told not to. @type {Manager} */
export const vanilla = {
  name: `vanilla-cookieconsent ${versionOf('vanilla-cookieconsent')}`,
  head: '<link rel="stylesheet" href="/vcc/cookieconsent.css">',
  foot: `<script src="/vcc/cookieconsent.umd.js"></script>
${script(
  `CookieConsent.run(${json({
    hideFromBots: false,
    categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
    language: { default: 'en', translations: { en: vccWords } },
  })})`,
)}`,
  files: {
    '/vcc/cookieconsent.css': `${packages}/vanilla-cookieconsent/dist/cookieconsent.css`,
    '/vcc/cookieconsent.umd.js': `${packages}/vanilla-cookieconsent/dist/cookieconsent.umd.js`,
  },
  tracker: (address) => `<script type="text/plain" data-category="analytics" src="${address}"></script>`,
  banner: ['#cc-main .cm'],
  accept: ['#cc-main .cm [data-role=all]'],
};

/** @type {Manager} */
export const orejime = {
  name: `orejime ${versionOf('orejime')}`,
  head: '<link rel="stylesheet" href="/orejime/orejime-standard.css">',
  foot: `${script(
    `window.orejimeConfig = ${json({
      privacyPolicyUrl: '/privacy',
      purposes: [
        { id: 'necessary', title: 'Strictly necessary', description: 'Keep your basket', isMandatory: true },
        { id: 'analytics', title: 'Analytics', description: purpose, cookies: [] },
      ],
    })}`,
  )}
<script src="/orejime/orejime-standard-en.js"></script>`,
  files: {
    '/orejime/orejime-standard.css': `${packages}/orejime/dist/orejime-standard.css`,
    '/orejime/orejime-standard-en.js': `${packages}/orejime/dist/orejime-standard-en.js`,
  },
  tracker: (address) => `<template data-purpose="analytics"><script src="${address}"></script></template>`,
  banner: ['.orejime-Banner'],
  accept: ['.orejime-Banner-saveButton'],
};

/** In the order in which each run goes through them. */
export const managers = [bare, unticked, vanilla, orejime];
