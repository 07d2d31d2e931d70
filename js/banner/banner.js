import { control, element, onPress } from './element.js';
import { banner as texts } from './locales/en.js';
import { categoryName, optional, pick, readNotice, speaker, written } from './notice.js';
import { adopt, styles } from './styles.js';

/**
 * @typedef {import('./notice.js').Notice} Notice
 * @typedef {{ category: string, before: boolean, after: boolean }} Setting  what a control was set to, and is
 * @typedef {'accept-all' | 'reject-all' | 'save' | 'withdraw'} ActControl
 * @typedef {{ event: Event, control: ActControl, choices: Setting[], notice: Notice }} Act
 * @typedef {Record<string, 'granted' | 'refused'>} Current
 * @typedef {{ current?: Current, trouble?: string }} Parts
 *
 * @typedef {object} Ask
 * @property {import('./notice.js').Shown} config
 * @property {string} language
 * @property {Current} current
 * @property {string} [trouble]  a line that says why choices cannot take effect now
 * @property {(act: Act) => void} onAct
 * @property {() => Promise<typeof import('./preferences.js')>} loadPreferences
 * @property {(error: { code: string, message: string }) => void} onError
 */

/**
 * The banner: who asks, what for, and three equal controls. It never takes the focus, and the page keeps
 * enough room below to be scrolled past it.
 * @param {Ask} ask
 */
export function createBanner(ask) {
  const { config, language, onError } = ask;
  const say = speaker(config, language, texts);
  const host = document.createElement('unticked-banner');
  const root = host.attachShadow({ mode: 'open' });
  const trouble = element('p', { role: 'status' });
  const controls = ['accept-all', 'reject-all', 'choose'].map((action) => control(action, say(action)));
  const text = element(
    'div',
    { class: 'text' },
    element('h2', null, say('title')),
    trouble,
    ...reasons(config, language, say),
  );
  const attributes = {
    role: 'region',
    'aria-label': say('title'),
    part: 'banner',
    hidden: '',
    ...written(language),
  };
  const panel = element('section', attributes, text, element('div', { class: 'actions' }, ...controls));
  const labels = controls.map((button) => button.textContent);
  adopt(root, styles(config.banner ?? {}, labels));
  root.append(panel);
  const page = adopt(document);

  /** @type {Promise<ReturnType<typeof import('./preferences.js').createPreferences>> | undefined} */
  let preferences;
  /** @type {HTMLElement | null} where the focus was before it came into the banner */
  let origin = null;

  // What the room is made of is hidden, or browsers count its moving, while the page is still coming, as a shift.
  new ResizeObserver(() => {
    const room = panel.hidden ? 0 : innerHeight - panel.getBoundingClientRect().top;
    page.replaceSync(
      room
        ? `html{scroll-padding-bottom:${room + 8}px}html::after{content:"";display:block;visibility:hidden;height:${room}px}`
        : '',
    );
    text.tabIndex = text.scrollHeight > text.clientHeight ? 0 : -1;
  }).observe(panel);

  document.addEventListener('focusin', ({ target }) => {
    if (panel.hidden || target === host || !(target instanceof Element)) return;
    const { bottom, right, left } = target.getBoundingClientRect();
    const over = panel.getBoundingClientRect();
    if (bottom > over.top && right > over.left && left < over.right)
      target.scrollIntoView({ block: 'nearest' });
  });
  panel.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && relatedTarget.getRootNode() !== root) origin = relatedTarget;
  });

  onPress(panel, onError, (action, event) => {
    if (action === 'choose') return openPreferences();
    const choices = optional(config).map(({ id }) => ({
      category: id,
      before: false,
      after: action === 'accept-all',
    }));
    const notice = readNotice(panel, 'banner', language);
    settle({ event, control: /** @type {ActControl} */ (action), choices, notice });
  });

  /** @param {Act} act */
  function settle(act) {
    hide();
    const after = act.choices.map(({ category, after }) => [category, after ? 'granted' : 'refused']);
    update({ current: { ...ask.current, ...Object.fromEntries(after) } });
    ask.onAct(act);
  }

  function mount() {
    if (host.isConnected) return;
    if (document.body) document.body.append(host);
    else
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        mount();
      }).observe(document.documentElement, { childList: true });
  }

  function show() {
    panel.hidden = false;
    mount();
  }

  function hide() {
    const inside = root.activeElement;
    panel.hidden = true;
    if (inside) origin?.focus();
    origin = null;
  }

  async function openPreferences() {
    const back = /** @type {HTMLElement | null} */ (root.activeElement ?? document.activeElement);
    mount();
    try {
      preferences ??= ask
        .loadPreferences()
        .then((part) => part.createPreferences({ ...ask, say, onAct: settle }, host));
      (await preferences).open(back);
      update({});
    } catch (error) {
      preferences = undefined;
      onError({ code: 'preferences-not-loaded', message: String(error) });
      trouble.textContent = say('unavailable');
      show();
    }
  }

  /** @param {Parts} parts */
  function update(parts) {
    ask = { ...ask, ...parts };
    trouble.textContent = ask.trouble ?? '';
    // That they could not be loaded is said by openPreferences.
    preferences?.then((panel) => panel.update(parts)).catch(() => {});
  }

  update({});
  return {
    element: host,
    show,
    hide,
    get visible() {
      return host.isConnected && !panel.hidden;
    },
    openPreferences,
    update,
  };
}

/**
 * Why the choice is asked for: an introduction, what each category is for, and where to read more.
 * @param {import('./notice.js').Shown} config
 * @param {string} language
 * @param {(key: string) => string} say
 */
function reasons(config, language, say) {
  const purposes = (config.categories ?? []).map(({ id, basis, purpose }) =>
    element(
      'div',
      null,
      element(
        'dt',
        null,
        element('span', null, categoryName(say, id)),
        ...(basis === 'exempt' ? [element('small', null, say('always-on'))] : []),
      ),
      element('dd', null, pick(purpose, language)),
    ),
  );
  const link = element('a', { href: config.policy ?? '' }, say('policy'));
  // The policy is a page or an address to write to, never a script.
  const leads =
    config.policy && (/^(https?|mailto):$/.test(link.protocol) || link.protocol === location.protocol);
  return [
    element('p', null, say('intro')),
    element('dl', null, ...purposes),
    ...(leads ? [element('p', null, link)] : []),
  ];
}
