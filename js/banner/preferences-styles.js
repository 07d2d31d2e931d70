/** The looks of the preferences alone; colours, type and controls are the banner's. */
export const styles = `
dialog{width:44em;max-width:100%;max-height:min(100% - 2em,54em);margin:auto;padding:0;border-radius:calc(2*var(--radius));box-shadow:0 0 3em #0005}
dialog[open]{display:flex;flex-direction:column;overflow:hidden}
dialog::backdrop{background:#0009}
.head,.foot,.body{padding:1.25em 1.5em}
.head{display:flex;gap:1em;align-items:center;justify-content:space-between;padding-bottom:.75em}
.foot{border-top:1px solid var(--line)}
.body{flex:auto;overflow:auto;overscroll-behavior:contain;padding-top:0;border:0}
.body>p{margin:0 0 1em}
h2:focus{outline:0}
.head button{flex:none;min-width:1.6em;min-height:1.6em;margin-inline-end:-.5em;padding:0;font-size:1.75em;font-weight:400;line-height:1;color:var(--ink);background:none;border-color:transparent}
.head button::before{content:'\\d7'}
.granted{display:flex;flex-wrap:wrap;gap:.75em 1.5em;align-items:center;justify-content:space-between;margin-bottom:1em;padding:.75em 1em;border:1px solid var(--line);border-radius:var(--radius)}
.granted button{padding-inline:1.25em}
.category{padding:.75em 0 1em;border-top:1px solid var(--line)}
label,.name{hyphens:auto;display:flex;gap:.75em;align-items:center;min-height:2.75em;font-weight:600}
label{cursor:pointer}
input{flex:none;width:1.5em;height:1.5em;margin:0;accent-color:var(--accent);cursor:inherit}
.category p{margin:0}
.category .basis{margin-top:.25em;font-size:.875em}
details{margin-top:.5em}
summary{min-height:1.75em;padding-block:.25em;cursor:pointer;font-size:.9375em;text-underline-offset:.2em}
summary:hover{text-decoration:underline}
table{position:relative;table-layout:fixed;width:100%;margin:.75em 0;border-collapse:collapse;font-size:.875em}
caption{padding-bottom:.25em;text-align:start;font-weight:600}
caption small{margin-inline-start:.5em;font-size:1em}
th,td{padding:.375em .75em .375em 0;border-top:1px solid var(--line);text-align:start;vertical-align:top}
th{font-weight:600}
th:first-child{width:31%}
th:nth-child(2){width:31%}
tbody th{font:1em/1.5 ui-monospace,monospace}
@media(max-width:36em){
dialog{margin-bottom:0;width:100%;border-width:1px 0 0;border-end-start-radius:0;border-end-end-radius:0}
thead{position:absolute;clip-path:inset(50%)}
tr,tbody th,td{display:block;width:auto!important;padding:0;border:0}
tr{padding:.5em 0;border-top:1px solid var(--line)}
td::before{content:attr(data-label)": ";font-weight:600}
}
@media(max-height:26em){dialog[open]{display:block;overflow:auto}}`;
