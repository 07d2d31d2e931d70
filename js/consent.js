/** The face: what a page and its developers hold in their hands. */
import table from 'structure-table';
import { createBanner } from './banner/banner.js';
import { controlOf, isPress, pageNotice, pageSettings, watchControls } from './controls.js';
import { loadCore } from './core.js';
import { emit, report } from './events.js';
import { isLeaving } from './gate/seal.js';
import { createSession } from './session.js';
import { checkStructure } from './structure.js';

/**
 * @typedef {import('./types.js').Configuration} Configuration
 * @typedef {import('./types.js').Setting} Setting
 * @typedef {import('./types.js').Problem} Problem
 * @typedef {import('./types.js').Notice} Notice
 * @typedef {string | { and: Condition[] } | { or: Condition[] } | { not: Condition }} Condition
 * @typedef {{ ok: boolean, error?: Problem }} Outcome
 *
 * Where the parts are that come later.
 * @typedef {object} Places
 * @property {URL | string | BufferSource} module
 * @property {() => Promise<typeof import('./banner/preferences.js')>} loadPreferences
 */

/** The words for a choice that cannot take effect on this page. */
const TROUBLE = 'Your choice can be kept, but this page cannot act on it now. Everything optional stays off.';

/**
 * What can be asked of a configuration whose structure is wrong: who, and about which categories.
 * @param {any} value
 * @returns {Configuration}
 */
function usable(value) {
  const list = Array.isArray(value?.categories) ? value.categories : [];
  return {
    controller: {
      name: typeof value?.controller?.name === 'string' ? value.controller.name : location.hostname,
    },
    categories: list
      .filter((/** @type {any} */ one) => !checkStructure(one?.id, 's').length)
      .map((/** @type {any} */ one) => ({
        ...one,
        purpose: checkStructure(one.purpose, 't').length ? '' : one.purpose,
      })),
  };
}

/**
 * Starts the consent manager. Resolves once the core has come, or has been found not to: the returned
 * object works either way, and everything stays closed without it. Never rejects.
 * @param {unknown} value  the configuration
 * @param {Places} places
 */
export async function start(value, places) {
  // Nothing at all: whoever looked for a configuration has said already that there is none.
  const problems = value === undefined ? [] : checkStructure(value, table);
  const isUsable = value !== undefined && !problems.length;
  const configuration = isUsable ? /** @type {Configuration} */ (value) : usable(value);
  const language = configuration.language ?? 'en';
  const optional = configuration.categories.filter(({ basis }) => basis !== 'exempt').map(({ id }) => id);
  const session = createSession(configuration, report, () => consent, isUsable);
  /** @type {WeakMap<Event, Outcome>} what each event came to: one press is one act, whoever hands it in */
  const settled = new WeakMap();

  /** The state that controls are set to: granted as long as nothing new is asked. @returns {Record<string, 'granted' | 'refused'>} */
  function current() {
    const { granted = [], refused = [], ask = [] } = session.plan ?? {};
    return Object.fromEntries([
      ...granted.filter((id) => !ask.includes(id)).map((id) => [id, 'granted']),
      ...refused.map((id) => [id, 'refused']),
    ]);
  }

  /** What is shown follows the plan: the banner stands for as long as something is to be asked. */
  function follow() {
    if (session.plan?.ask.length) banner.show();
    else if (session.plan || session.isPending()) banner.hide();
    banner.update({ current: current() });
  }

  /**
   * @param {string} control
   * @param {Setting[]} choices
   * @param {Notice} notice
   * @param {Event} [event]
   * @param {'user' | 'subscriber'} [party]
   * @returns {Outcome}
   */
  function act(control, choices, notice, event, party = 'user') {
    const trusted = isPress(event);
    const before = trusted && event && settled.get(event);
    if (before) return before;
    const instant = new Date().toISOString();
    /** @type {Outcome} */
    let outcome;
    try {
      outcome = session.take({ party, control, trusted, instant, notice, choices });
      follow();
    } catch (error) {
      outcome = { ok: false, error: broken(error) };
    }
    if (trusted && event) settled.set(event, outcome);
    return outcome;
  }

  /** @param {any} error  The core failed: say so, close, and let choices be kept. @returns {Problem} */
  function broken(error) {
    const all = error.errors ?? [
      { code: error.code ?? 'core-failed', path: error.path, message: error.message, help: error.help },
    ];
    if (!isLeaving()) for (const problem of all) report(problem);
    session.fail();
    banner.update({ trouble: TROUBLE });
    return all[0];
  }

  const banner = createBanner({
    config: configuration,
    language,
    current: current(),
    onAct: ({ event, control, choices, notice }) => act(control, choices, notice, event),
    loadPreferences: places.loadPreferences,
    onError: report,
  });

  /** @param {boolean} after @returns {Setting[]} */
  const everything = (after) => optional.map((category) => ({ category, before: false, after }));
  /** @param {string} action @param {Event} [event] */
  const noticeOf = (action, event) => pageNotice(action, controlOf(action, event), language);

  const consent = {
    /**
     * Whether a category or service is open: an id, or a condition of ids.
     * @param {Condition} condition
     * @returns {boolean}
     */
    allows(condition) {
      if (typeof condition === 'string') {
        const { categories = [], services = [] } = session.plan ?? {};
        return categories.includes(condition) || services.includes(condition);
      }
      if ('and' in condition) return condition.and.every(consent.allows);
      if ('or' in condition) return condition.or.some(consent.allows);
      return 'not' in condition && !consent.allows(condition.not);
    },

    /** What is open, granted, refused and still asked, by id; and until when. */
    state() {
      const {
        categories = [],
        services = [],
        granted = [],
        refused = [],
        ask = optional,
      } = session.plan ?? {};
      const validUntil = session.plan?.validUntil ?? null;
      return structuredClone({ categories, services, granted, refused, ask, validUntil });
    },

    /**
     * Records a choice. Granting needs the event of a person's own press on a control marked
     * `data-unticked`; refusing needs nothing.
     * @param {Record<string, boolean>} choices
     * @param {Event} [event]
     * @returns {Promise<Outcome>}
     */
    async choose(choices, event) {
      const settings = Object.entries(choices ?? {}).map(([category, after]) => ({
        category,
        before: false,
        after,
      }));
      return act('save', settings, noticeOf('save', event), event);
    },

    /** @param {Event} [event] @returns {Promise<Outcome>} */
    acceptAll: async (event) => act('accept-all', everything(true), noticeOf('accept-all', event), event),

    /** @param {Event} [event] @returns {Promise<Outcome>} */
    rejectAll: async (event) => act('reject-all', everything(false), noticeOf('reject-all', event), event),

    /**
     * Withdraws consent, for all categories or some: as easy as giving it, and needing no event.
     * @param {string[]} [categories]
     * @param {Event} [event]
     * @returns {Promise<Outcome>}
     */
    async withdraw(categories = optional, event) {
      const { granted = [] } = session.plan ?? {};
      const settings = [categories].flat().map((category) => ({
        category,
        before: granted.includes(category),
        after: false,
      }));
      return act('withdraw', settings, noticeOf('withdraw', event), event);
    },

    /**
     * Sets what the subscriber (an employer, a library, a parent) wants by default. Any choice of the user's
     * beats it, whenever either was made.
     * @param {Record<string, boolean>} choices
     * @param {Event} [event]
     * @returns {Promise<Outcome>}
     */
    async setSubscriberDefault(choices, event) {
      const settings = Object.entries(choices ?? {}).map(([category, after]) => ({
        category,
        before: false,
        after,
      }));
      return act('save', settings, noticeOf('save', event), event, 'subscriber');
    },

    showBanner: async () => banner.show(),
    showPreferences: async () => banner.openPreferences(),

    /** Every act in the ledger, oldest first. */
    records: () => session.kept().entries,

    /**
     * The ledger with the notices that its entries refer to.
     * @param {'json'} format
     * @returns {Promise<string>}
     */
    async export(format) {
      if (format !== 'json') throw new TypeError(`There is no export as ${format}: use json.`);
      const { version, store, subject, entries, notices } = session.kept();
      return JSON.stringify({ version, store, subject, entries, notices }, null, 2);
    },

    /**
     * What the rulebook says of one service as things stand, with findings and citations.
     * @param {string} service
     */
    decide: (service) => session.decide(service),

    /**
     * Listens to `ready`, `choice`, `change`, `withdraw`, `held` or `error`. Returns a function that stops it.
     * @param {import('./events.js').EventName} name
     * @param {(detail: any) => void} listener
     */
    on(name, listener) {
      /** @param {Event} event */
      const hear = (event) => listener(/** @type {CustomEvent} */ (event).detail);
      addEventListener(`unticked:${name}`, hear);
      return () => removeEventListener(`unticked:${name}`, hear);
    },
  };

  watchControls((action, event, control) => {
    const notice = pageNotice(action, control, language);
    if (action === 'accept-all') act(action, everything(true), notice, event);
    else if (action === 'reject-all') act(action, everything(false), notice, event);
    else if (action === 'save') act(action, pageSettings(), notice, event);
    else if (action === 'withdraw') consent.withdraw(undefined, event);
    else if (action === 'show-preferences') banner.openPreferences();
    else
      report({
        code: 'unknown-control',
        path: `[data-unticked="${action}"]`,
        message: 'There is no such control.',
        help: 'Use accept-all, reject-all, save, withdraw or show-preferences.',
      });
  });

  session.onChange(() => {
    try {
      session.renew();
      follow();
    } catch (error) {
      broken(error);
    }
  });

  if (session.isNew() && optional.length) banner.show();
  try {
    if (!isUsable) throw Object.assign(new Error(), { errors: problems });
    session.begin(await loadCore(places.module));
    follow();
  } catch (error) {
    broken(error);
    if (!session.isPending() && optional.length) banner.show();
  }
  emit('ready', { consent });
  return consent;
}

/** @typedef {Awaited<ReturnType<typeof start>>} Consent */
