// Early and small, so that the page is never shown in the wrong language first; before the consent manager,
// so that it asks in the visitor's language.
(() => {
  const root = document.documentElement;
  let language = 'en';
  try {
    if (localStorage.getItem('lang') === 'cy') language = 'cy';
  } catch {
    // Storage is switched off: English at first, and the buttons work until the page is left.
  }
  root.lang = language;

  const asked = document.getElementById('unticked-config');
  if (asked) asked.textContent = JSON.stringify({ ...JSON.parse(asked.textContent), language });

  document.addEventListener('DOMContentLoaded', () => {
    const title = document.querySelector('title');
    const titles = { en: document.title, cy: title?.dataset.cy ?? document.title };
    const show = (/** @type {string} */ language) => {
      root.lang = language;
      document.title = language === 'cy' ? titles.cy : titles.en;
      for (const button of document.querySelectorAll('[data-language]'))
        button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === language));
    };
    show(language);
    document.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('[data-language]') : null;
      const wanted = button?.getAttribute('data-language');
      if (!wanted || wanted === root.lang) return;
      try {
        // Kept because the visitor has just asked for it.
        localStorage.setItem('lang', wanted);
        location.reload();
      } catch {
        show(wanted);
      }
    });
  });
})();
