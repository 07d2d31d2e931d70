/**
 * The banner's looks, and what the preferences share with it: colours, type and the one rule for all controls.
 * Sizes are in em of the visitor's own text size, which the page's root font size does not change. A site may
 * set `--unticked-font`, `--unticked-radius` and `--unticked-accent` (the edge, links and ticks); none of them
 * reaches one control without reaching all.
 */

const light = '--ink:#15181e;--soft:#4b5261;--paper:#fff;--line:#d8dce3;--ring:#1d4ed8;color-scheme:light';
const dark = '--ink:#f3f4f6;--soft:#b6bcc8;--paper:#181a1f;--line:#3a3f49;--ring:#8ab4ff;color-scheme:dark';

/** `!important` in a shadow tree wins over whatever the page says of our element. */
const shared = `
:host{all:initial!important;position:fixed!important;z-index:2147483647!important}
[hidden],p:empty{display:none!important}
section,dialog{${light};--accent:var(--unticked-accent,var(--ink));--radius:var(--unticked-radius,.5em);box-sizing:border-box;color:var(--ink);background:var(--paper);border:1px solid var(--line);font:1em/1.5 var(--unticked-font,system-ui),sans-serif;overflow-wrap:anywhere;text-align:start}
h2{font-size:1.25em;line-height:1.3;margin:0;letter-spacing:-.01em}
p,dl{margin:.5em 0 0}
p,dd,small{color:var(--soft)}
small{font-size:.8125em;font-weight:400}
a{color:var(--ink);text-decoration-color:var(--accent);text-underline-offset:.2em}
[role=status]{color:var(--ink);border-inline-start:.25em solid;padding-inline-start:.75em}
.actions{flex:none;display:grid;gap:.5em;grid-auto-rows:1fr;grid-template-columns:repeat(auto-fit,minmax(max(5em,min(100%,(var(--fit) - 100%)*999)),1fr))}
button{box-sizing:border-box;min-width:2.75em;min-height:2.75em;padding:.5em;font:inherit;font-weight:600;line-height:1.25;color:var(--paper);background:var(--ink);border:2px solid var(--ink);border-radius:var(--radius);cursor:pointer;overflow-wrap:anywhere}
button:hover{background:var(--soft);border-color:var(--soft)}
:focus-visible{outline:3px solid var(--ring);outline-offset:2px}
@media print{:host{display:none!important}}`;

const banner = `
section{position:fixed;inset:auto 0 0;display:flex;flex-direction:column;max-height:max(75vh,min(100vh,22em));padding:1.25em max(1.25em,50% - 36em) 0;border-width:1px 0 0;border-top:3px solid var(--accent);box-shadow:0 0 2.5em #0003}
.text{overflow:auto;margin:-3px;padding:3px 3px 1.25em;mask:linear-gradient(#000 calc(100% - 1.25em),#0000)}
section .actions{margin-bottom:1.25em}
@media(max-height:24em){section .actions{--fit:0em!important}}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13em),1fr));gap:.5em 2em;margin-top:.75em}
dt{font-weight:600;hyphens:auto}
dd{margin:0}
small{margin-inline-start:.5em}`;

const bar =
  '@media(min-width:56em){section{flex-direction:row;gap:3em}.text{flex:1}section .actions{width:12em;align-self:center}}';
const box =
  '@media(min-width:32em){section{inset:auto;bottom:1.5em;inset-inline-end:1.5em;width:27em;padding:1.5em 1.5em 0;border:1px solid var(--line);border-radius:calc(2*var(--radius))}}';

/**
 * The style sheet of the shadow root.
 * @param {{ layout?: string, theme?: string }} looks
 * @param {string[]} labels  the labels of one group: the longest decides when the group stands in one column
 */
export function styles({ layout, theme }, labels) {
  const darkly = `section,dialog{${dark}}`;
  const themed =
    theme === 'dark' ? darkly : theme === 'light' ? '' : `@media(prefers-color-scheme:dark){${darkly}}`;
  return `${shared}${banner}${layout === 'box' ? box : bar}${themed}section${fit(labels)}`;
}

/**
 * Where a group of controls goes from one row to one column: all of them at once, so that they stay equal.
 * @param {string[]} labels
 */
export function fit(labels) {
  return ` .actions{--fit:${4 + 1.6 * Math.max(...labels.map(({ length }) => length))}em}`;
}

/**
 * Puts a style sheet beside those that a document or shadow root has. Constructed sheets need no permission
 * from the page's policy, unlike style elements and attributes.
 * @param {DocumentOrShadowRoot} where
 * @param {string} [css]
 */
export function adopt(where, css = '') {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  where.adoptedStyleSheets = [...where.adoptedStyleSheets, sheet];
  return sheet;
}
