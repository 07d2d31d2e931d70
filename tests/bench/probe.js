/** What is measured inside the page. Each function is sent to the browser, so it stands on its own. */

/**
 * @typedef {{ visible?: number, shift: number, clicked?: number }} Found
 * `visible` and `clicked` in milliseconds, the first since navigation started, the second since 1970
 */

/**
 * Looks at every frame until the element at the end of the selectors can be seen: it has a box in the window,
 * is not hidden, and is not wholly transparent. Notes layout shifts and the first click as well.
 * @param {string[]} selectors
 */
export function watch(selectors) {
  /** @type {Found} */
  const found = { shift: 0 };
  /** @type {any} */ (window).bench = found;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) found.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });

  addEventListener(
    'click',
    ({ timeStamp }) => {
      // By the clock that the server has too.
      found.clicked ??= Date.now() - (performance.now() - timeStamp);
    },
    true,
  );

  function look() {
    /** @type {Element | undefined} */
    let element;
    for (const selector of selectors) {
      const inside = element?.shadowRoot ?? element ?? document;
      element = inside.querySelector(selector) ?? undefined;
      if (!element) break;
    }
    const box = element?.getBoundingClientRect();
    if (box?.width && box.height && box.top < innerHeight && box.bottom > 0 && box.right > 0)
      if (element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        found.visible = performance.now();
    if (found.visible === undefined) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}

/** The middle of the element at the end of the selectors. @param {string[]} selectors */
export function middle(selectors) {
  /** @type {any} */
  let element = document;
  for (const selector of selectors) element = (element.shadowRoot ?? element).querySelector(selector);
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
