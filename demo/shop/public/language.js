// Early and small, so that the page is never shown in the wrong language first.
(() => {
  const root = document.documentElement;
  let chosen = 'en';
  try {
    if (localStorage.getItem('lang') === 'cy') chosen = 'cy';
  } catch {
    // Storage is switched off: English, and the buttons still work until the page is left.
  }
  root.lang = chosen;

  /** @param {string} language */
  function show(language) {
    root.lang = language;
    for (const button of document.querySelectorAll('[data-language]')) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === language));
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    const title = document.querySelector('title');
    const titles = { en: document.title, cy: title?.dataset.cy ?? document.title };
    const apply = (/** @type {string} */ language) => {
      show(language);
      document.title = language === 'cy' ? titles.cy : titles.en;
    };
    apply(chosen);
    document.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('[data-language]') : null;
      const language = button?.getAttribute('data-language');
      if (!language) return;
      apply(language);
      // Kept because the visitor has just asked for it.
      localStorage.setItem('lang', language);
    });
  });
})();
