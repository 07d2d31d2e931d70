/**
 * One page's dealings with the ledger: it opens on the stored plan, has the core derive it anew, hands it
 * each act, and sees to what follows from a plan that changed.
 */
import { emit } from './events.js';
import { removeCookie, writeCookie } from './gate/cookie.js';
import { erase } from './gate/erase.js';
import { createGate } from './gate/gate.js';
import { isLeaving, prepareSeal, seal } from './gate/seal.js';
import { forgetStoredPlan, readStoredPlan, storePlan } from './head/stored-plan.js';
import { openPending } from './records/pending.js';
import { openStore } from './records/store.js';
import { configurationRows } from './rows.js';

/**
 * @typedef {import('./types.js').Configuration} Configuration
 * @typedef {import('./types.js').Plan} Plan
 * @typedef {import('./types.js').Act} Act
 * @typedef {import('./types.js').Problem} Problem
 * @typedef {Awaited<ReturnType<typeof import('./core.js').loadCore>>} Core
 */

const now = () => new Date().toISOString();

/**
 * @param {Configuration} configuration  whose structure was checked
 * @param {(problem: Problem) => void} report
 * @param {() => object} consent  what events carry: the running instance
 * @param {boolean} isUsable  whether the configuration is sound: if not, tags are not held against it
 */
export function createSession(configuration, report, consent, isUsable) {
  prepareSeal();
  const store = openStore(report);
  const rows = configurationRows(configuration);
  const pending = openPending(store, rows);
  const gate = createGate(configuration, isUsable ? report : () => {});
  /** @type {Core | undefined} */
  let core;
  /** @type {Plan | undefined} */
  let plan = pending.any() ? undefined : readStoredPlan(store, rows, store.kept().entries);
  /** The plan that was opened on before the core could say. */
  const early = plan;
  let isClosing = false;

  if (plan) {
    erase(plan.erase, plan.keys);
    gate.set(plan);
  }

  /** @param {Plan} plan */
  const opened = ({ categories, services }) => JSON.stringify([categories, services]);

  /** @param {Plan | undefined} before @param {Plan} after  what was open and is not any more */
  const closed = (before, after) =>
    before?.services.some((id) => !after.services.includes(id)) ||
    before?.categories.some((id) => !after.categories.includes(id));

  /**
   * Takes up a plan of the core: opens, closes, tells, erases.
   * @param {Plan} next
   * @param {import('./types.js').Entry[]} [acts]  the acts that led to it
   */
  function apply(next, acts = []) {
    const before = plan;
    plan = next;
    const { entries } = store.kept();
    const reloads = closed(before, next) && configuration.afterWithdraw !== 'keep';
    storePlan(store, rows, entries, next);
    writeCookie(next, configuration.share?.subdomains ?? false);
    if (reloads) isClosing = true;
    gate.set(next);
    for (const entry of acts)
      emit(entry.act.control === 'withdraw' ? 'withdraw' : 'choice', { consent: consent(), entry });
    if (before && opened(before) !== opened(next)) emit('change', { consent: consent(), plan: next });
    if (reloads) seal();
    const left = entries.length ? erase(next.erase, next.keys) : Promise.resolve([]);
    if (reloads) location.reload();
    else
      left.then((items) => {
        for (const [kind, name, service] of items)
          report({
            code: 'not-erased',
            path: service,
            message: `The ${kind} "${name}" could not be erased.`,
            help: 'A cookie of another path or an HttpOnly one can be erased by the server alone.',
          });
      });
  }

  /** Asks the core anew; whatever goes wrong closes. */
  function derive() {
    const { entries, subject } = store.kept();
    const answer = /** @type {Core} */ (core).plan(configuration, entries, subject, now());
    if (!answer.plan)
      throw Object.assign(new Error(answer.error?.message), answer.error, { errors: answer.errors });
    return answer.plan;
  }

  /** Has the core judge one act and appends what it wrote. @param {Act} act */
  function record(act) {
    const kept = store.kept();
    const answer = /** @type {Core} */ (core).record(
      configuration,
      kept.entries,
      kept.subject,
      kept.store,
      act,
    );
    if (answer.entry) {
      kept.entries.push(answer.entry);
      kept.notices[answer.entry.notice] = answer.notice;
      store.keep(kept);
    }
    if (answer.error) report(answer.error);
    return answer;
  }

  /** Has the core judge every act that waits, another tab's among them, in the order in which they were made. */
  function judgeWaiting() {
    const answers = pending.acts().map(record);
    pending.clear();
    return answers;
  }

  /**
   * What was opened on the stored plan and is refused before the core could record it goes at once: while
   * an act waits, no stored plan is used.
   * @param {Act} act
   */
  function refuseEarly({ choices }) {
    const refused = choices.filter(({ after }) => !after).map(({ category }) => category);
    if (!early?.categories.some((id) => refused.includes(id))) return;
    plan = undefined;
    gate.set(undefined);
    removeCookie();
    const services = (configuration.services ?? []).filter(({ category }) => refused.includes(category));
    const items = services.flatMap(({ id, items = [] }) =>
      items.map(({ kind, name }) => /** @type {[string, string, string]} */ ([kind, name, id])),
    );
    if (configuration.afterWithdraw !== 'keep') seal();
    erase(items);
    if (configuration.afterWithdraw !== 'keep') location.reload();
  }

  /** Shuts what the stored plan had opened, for the rest of this page's life and for the next. */
  function closeEarly() {
    isClosing = true;
    plan = undefined;
    gate.set(undefined);
    forgetStoredPlan(store);
    removeCookie();
    seal();
  }

  return {
    get plan() {
      return plan;
    },
    /** The ledger as it stands. */
    kept: () => store.kept(),
    /** Whether the visitor is to be asked before the core has come: nothing is known of a choice. */
    isNew: () => !plan && !store.kept().entries.length && !pending.any(),
    isPending: () => pending.any(),

    /**
     * The core has come: the plan is derived anew, and acts that waited are judged. A stored plan that it
     * does not confirm closes, and the page is loaded anew without it.
     * @param {Core} arrived
     */
    begin(arrived) {
      core = arrived;
      const fresh = derive();
      if (early && JSON.stringify(early) !== JSON.stringify(fresh)) {
        report({
          code: 'stored-plan-differs',
          path: 'unticked.plan',
          message: 'The stored plan is not the one that follows from the ledger. Everything is closed.',
          help: 'The page is loaded anew without it.',
        });
        closeEarly();
        erase(fresh.erase, fresh.keys);
        location.reload();
        return;
      }
      const recorded = judgeWaiting().flatMap(({ entry }) => entry ?? []);
      apply(recorded.length ? derive() : fresh, recorded);
    },

    /** Calls back when another tab wrote the ledger. @param {() => void} changed */
    onChange: (changed) => store.onChange(changed),

    /** Derives the plan anew from the ledger as it stands now, if the core is there. */
    renew() {
      if (!core || isClosing) return;
      const recorded = judgeWaiting().flatMap(({ entry }) => entry ?? []);
      apply(derive(), recorded);
    },

    /**
     * Nothing opens any more: the core failed. What was opened on a stored plan that nobody can confirm now is
     * closed too, by loading the page anew without it.
     */
    fail() {
      core = undefined;
      if (!isClosing && !isLeaving() && plan && plan === early && early.granted.length) {
        closeEarly();
        location.reload();
      }
      plan = undefined;
      gate.set(undefined);
    },

    /**
     * Takes an act: noted first, then judged if the core is there.
     * @param {Act} act
     */
    take(act) {
      pending.add(act);
      if (!core) {
        refuseEarly(act);
        return { ok: false, error: { code: 'pending', message: 'The act is kept until the core has come.' } };
      }
      const answers = judgeWaiting();
      const answer = answers[answers.length - 1];
      apply(
        derive(),
        answers.flatMap(({ entry }) => entry ?? []),
      );
      return { ok: answer.ok, ...(answer.error && { error: answer.error }) };
    },

    /** What the rulebook says of one service now. @param {string} service */
    decide(service) {
      const { entries, subject } = store.kept();
      return core?.decide(configuration, entries, subject, now(), service);
    },
  };
}
