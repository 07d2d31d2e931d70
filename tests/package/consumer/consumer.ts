import unticked, { type Configuration, type Consent, type Outcome, run } from 'unticked';
import { loadChecker } from 'unticked/checker';

const configuration: Configuration = {
  controller: { name: 'A shop' },
  categories: [{ id: 'analytics', basis: 'consent', purpose: { en: 'Counting visits' } }],
};

export async function useConsent(press: Event): Promise<Outcome> {
  const consent: Consent = await run(configuration, { module: new URL('https://cdn.example/unticked.wasm') });
  const open: boolean = consent.allows({ or: ['analytics', { not: 'video' }] });
  const stop: () => void = consent.on('change', () => {});
  stop();
  return open ? consent.withdraw(['analytics']) : consent.acceptAll(press);
}

export async function useChecker(): Promise<number> {
  const { run, decide } = await loadChecker();
  decide({ activity: 'store-or-read', facts: { 'item.kind': 'cookie' } });
  return run({ name: 'rules', json: true }).exit;
}

export function refused(consent: Consent) {
  // @ts-expect-error: a configuration names who asks.
  unticked.run({ categories: [] });
  // @ts-expect-error: there is no such basis.
  run({ ...configuration, categories: [{ id: 'analytics', basis: 'legitimate', purpose: 'Counting' }] });
  // @ts-expect-error: conditions are made of words, not numbers.
  consent.allows(1);
  // @ts-expect-error: there is no such event.
  consent.on('consent', () => {});
  // @ts-expect-error: a request says which activity it is about.
  loadChecker().then(({ decide }) => decide({}));
}
