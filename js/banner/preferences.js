import { control, element, onPress } from './element.js';
import { servicesTable } from './items.js';
import { preferences as texts } from './locales/en.js';
import { categoryName, optional, pick, readNotice, speaker, written } from './notice.js';
import { styles } from './preferences-styles.js';
import { adopt, fit } from './styles.js';

/** @typedef {import('./banner.js').ActControl} ActControl */

/**
 * The preferences: every category with a box that is unticked until the visitor ticks it, and the services
 * behind it. A modal dialog in the banner's shadow root. Closing it, in whatever way, decides nothing and
 * keeps what was ticked for as long as the page lives.
 * @param {import('./banner.js').Ask & { say: (key: string) => string }} ask  with the banner's own words
 * @param {HTMLElement} host
 */
export function createPreferences(ask, host) {
  const { config, language, onError } = ask;
  const own = speaker(config, language, texts);
  /** @param {string} key */
  const say = (key) => own(key) || ask.say(key);
  const root = /** @type {ShadowRoot} */ (host.shadowRoot);
  const ours = optional(config);
  const boxes = ours.map(({ id }) => {
    const describedby = `purpose-${id} basis-${id}`;
    return element('input', { type: 'checkbox', id: `box-${id}`, name: id, 'aria-describedby': describedby });
  });
  /** @type {Record<string, boolean>} what each box was set to by us, and what a person has made of it since */
  let before = {};
  /** @type {Record<string, boolean>} */
  let ticked = {};
  /** @type {HTMLElement | null | undefined} */
  let back;

  const trouble = element('p', { role: 'status' });
  const agreed = element('b');
  const granted = element(
    'div',
    { class: 'granted' },
    element('div', null, element('span', null, say('granted')), ' ', agreed),
    control('withdraw', say('withdraw')),
  );
  const close = control('close', '');
  close.setAttribute('aria-label', say('close'));
  const actions = ['save', 'accept-all', 'reject-all'].map((action) => control(action, say(action)));
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'title', part: 'preferences', ...written(language) },
    element(
      'div',
      { class: 'head' },
      element('h2', { tabindex: '-1', id: 'title' }, say('preferences-title')),
      close,
    ),
    element(
      'div',
      { class: 'body' },
      trouble,
      element('p', null, say('preferences-intro')),
      granted,
      ...(config.categories ?? []).map((category) =>
        categoryRow(category, boxes[ours.indexOf(category)], config, language, say),
      ),
    ),
    element('div', { class: 'foot' }, element('div', { class: 'actions' }, ...actions)),
  );
  adopt(root, `${styles}dialog${fit(actions.map(({ textContent }) => textContent))}`);
  root.append(dialog);
  dialog.addEventListener('close', () => back?.focus());

  dialog.addEventListener('click', (event) => {
    const box = boxes.find((box) => box === event.target);
    if (!box) return;
    if (event.isTrusted) {
      ticked[box.name] = box.checked;
      return;
    }
    event.preventDefault();
    onError({ code: 'untrusted-act', message: `A script ticked "${box.name}": it counts for nothing.` });
  });

  onPress(dialog, onError, (action, event) => {
    if (action === 'close') return dialog.close();
    if (action === 'save' && boxes.some((box) => box.checked !== ticked[box.name])) {
      for (const box of boxes) box.checked = ticked[box.name];
      onError({
        code: 'untrusted-act',
        message: 'A script changed a box: it was set back, and nothing was saved.',
      });
      return;
    }
    const choices = ours
      .map(({ id }) => ({
        category: id,
        before: before[id],
        after: action === 'accept-all' || (action === 'save' && ticked[id]),
      }))
      .filter(({ before }) => action !== 'withdraw' || before);
    const notice = readNotice(dialog, 'preferences', language);
    dialog.close();
    ask.onAct({ event, control: /** @type {ActControl} */ (action), choices, notice });
  });

  /** @param {import('./banner.js').Parts} parts */
  function update(parts) {
    if (parts.current) {
      const { current } = parts;
      before = Object.fromEntries(ours.map(({ id }) => [id, current[id] === 'granted']));
      ticked = { ...before };
      for (const box of boxes) box.checked = before[box.name];
      const names = ours.filter(({ id }) => before[id]).map(({ id }) => categoryName(say, id));
      agreed.textContent = names.join(', ');
      granted.hidden = !names.length;
    }
    if ('trouble' in parts) trouble.textContent = parts.trouble ?? '';
  }

  update(ask);
  return {
    /** @param {HTMLElement | null} [returnFocusTo] */
    open(returnFocusTo) {
      if (dialog.open) return;
      back = returnFocusTo;
      dialog.showModal();
      dialog.querySelector('h2')?.focus();
    },
    close: () => dialog.close(),
    get visible() {
      return dialog.open;
    },
    update,
  };
}

/**
 * One category: its name, with a box if it is the visitor's to choose, what for, why it may run, what it uses.
 * @param {import('./notice.js').Category} category
 * @param {HTMLInputElement | undefined} box
 * @param {import('./notice.js').Shown} config
 * @param {string} language
 * @param {(key: string) => string} say
 */
function categoryRow({ id, basis, purpose }, box, config, language, say) {
  const name = element('span', null, categoryName(say, id));
  const services = (config.services ?? []).filter(({ category }) => category === id);
  return element(
    'div',
    { class: 'category' },
    box ? element('label', null, box, name) : element('div', { class: 'name' }, name),
    element('p', { id: `purpose-${id}` }, pick(purpose, language)),
    element('p', { id: `basis-${id}`, class: 'basis' }, say(`basis-${basis}`)),
    ...(services.length ? [servicesTable(services, language, say)] : []),
  );
}
