/**
 * Runs in the page: where to point at the first element that the selector finds, or why not there.
 * `>>>` goes on in the open shadow root of what was found so far.
 * @param {string} selector
 * @returns {{ x: number, y: number } | { problem: string }}
 */
export function locate(selector) {
  /** @type {Document | ShadowRoot | null} */
  let root = document;
  /** @type {Element | null} */
  let element = null;
  for (const part of selector.split('>>>')) {
    if (!root) return { problem: `no open shadow root before "${part.trim()}"` };
    element = root.querySelector(part.trim());
    if (!element) return { problem: `nothing matches "${part.trim()}"` };
    root = element.shadowRoot;
  }
  const target = /** @type {Element} */ (element);
  if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    return { problem: 'it is not visible' };
  }

  const middle = () => {
    const box = [...target.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  };

  /** What a pointer would meet there, down through open shadow roots. @param {{ x: number, y: number }} point */
  const meets = ({ x, y }) => {
    let top = document.elementFromPoint(x, y);
    for (;;) {
      const inner = top?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === top) return top;
      top = inner;
    }
  };

  /** @param {Node | null} node */
  const isInTarget = (node) => {
    for (let at = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
      if (at === target) return true;
    }
    return false;
  };

  let point = middle();
  if (!point) return { problem: 'it has no size' };
  if (!isInTarget(meets(point))) {
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    point = middle();
    if (!point) return { problem: 'it has no size' };
    const top = meets(point);
    if (!isInTarget(top))
      return { problem: `it is covered by ${top ? `<${top.localName}>` : 'nothing in view'}` };
  }
  return point;
}
