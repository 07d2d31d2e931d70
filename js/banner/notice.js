/**
 * What a visitor was shown when they acted: exactly the texts and the labels of the controls, in order.
 * @typedef {{ action: string, label: string }} Control
 * @typedef {{ layer: 'banner' | 'preferences', language: string, texts: string[], controls: Control[] }} Notice
 *
 * The parts of the configuration that the banner shows.
 * @typedef {string | Record<string, string>} Text  a text, or one for each language
 * @typedef {{ id: string, basis?: string, purpose?: Text }} Category
 * @typedef {{ kind: string, name: string, party?: string, lasts?: Text, what?: Text }} Item
 * @typedef {{ id: string, name?: Text, provider?: Text, category: string, items?: Item[] }} Service
 * @typedef {object} Shown
 * @property {{ name?: Text }} [controller]
 * @property {string} [policy]
 * @property {Category[]} [categories]
 * @property {Service[]} [services]
 * @property {{ layout?: string, theme?: string, texts?: Record<string, Text> }} [banner]
 */

/**
 * The text in a language, else in its main language, else in English, else in whichever comes first.
 * @param {Text | undefined} text
 * @param {string} language
 * @returns {string}
 */
export function pick(text, language) {
  if (typeof text !== 'object') return text ?? '';
  return text[language] || text[language.split('-')[0]] || text.en || Object.values(text)[0] || '';
}

/**
 * Says a string of ours by its key: the site's own words from `banner.texts`, else ours. Where the site has
 * them in other languages alone, ours are nearer than those.
 * @param {Shown} config
 * @param {string} language
 * @param {Record<string, string>} texts
 * @returns {(key: string) => string}
 */
export function speaker(config, language, texts) {
  return (key) => {
    const own = config.banner?.texts?.[key];
    return pick(typeof own === 'object' ? { en: texts[key], ...own } : own || texts[key], language).replace(
      '{controller}',
      () => pick(config.controller?.name, language) || location.hostname,
    );
  };
}

/**
 * The name of a category: what the language or the site calls it, else its own id.
 * @param {(key: string) => string} say
 * @param {string} id
 */
export function categoryName(say, id) {
  return say(`category.${id}`) || id[0].toUpperCase() + id.slice(1).replace(/[-_]/g, ' ');
}

/**
 * The categories that are the visitor's to choose.
 * @param {Shown} config
 */
export function optional(config) {
  return (config.categories ?? []).filter(({ basis }) => basis !== 'exempt');
}

/**
 * The language of a panel and the direction that it is read in.
 * @param {string} language
 */
export function written(language) {
  return { lang: language, dir: /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr' };
}

/**
 * Reads the notice off the panel itself, so that the record cannot say anything else than the screen did.
 * What is hidden, or folded away in closed details, was not shown.
 * @param {HTMLElement} panel
 * @param {Notice['layer']} layer
 * @param {string} language
 * @returns {Notice}
 */
export function readNotice(panel, layer, language) {
  /** @type {Notice} */
  const notice = { layer, language, texts: [], controls: [] };
  /** @param {Element} at */
  const read = (at) => {
    const { hidden, dataset, textContent, children } = /** @type {HTMLElement} */ (at);
    if (hidden) return;
    const label = at.getAttribute('aria-label') || textContent || '';
    if (dataset.action) notice.controls.push({ action: dataset.action, label });
    else if (!children.length) textContent && notice.texts.push(textContent);
    else
      for (const child of children)
        if (!at.matches('details:not([open])') || child.matches('summary')) read(child);
  };
  read(panel);
  return notice;
}
