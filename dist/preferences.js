function o(e,t,...r){let i=document.createElement(e);for(let s in t)i.setAttribute(s,t[s]);return i.append(...r),i}function v(e,t){return o("button",{type:"button","data-action":e,part:e},t)}function N(e,t,r){e.addEventListener("click",i=>{let c=i.target.closest("[data-action]")?.dataset.action;!c||i.detail>1||(i.isTrusted?r(c,i):t({code:"untrusted-act",message:`A script pressed "${c}": it counts for nothing.`}))})}function x(e,t){return typeof e!="object"?e??"":e[t]||e[t.split("-")[0]]||e.en||Object.values(e)[0]||""}function E(e,t,r){return i=>(x(e.banner?.texts?.[i],t)||r[i]||"").replace("{controller}",()=>x(e.controller?.name,t)||location.hostname)}function k(e,t){return e(`category.${t}`)||t[0].toUpperCase()+t.slice(1).replace(/[-_]/g," ")}function P(e){return(e.categories??[]).filter(({basis:t})=>t!=="exempt")}function R(e){return{lang:e,dir:/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(e)?"rtl":"ltr"}}function T(e,t,r){let i={layer:t,language:r,texts:[],controls:[]},s=c=>{let{hidden:a,dataset:d,textContent:l,children:m}=c;if(a)return;let b=c.getAttribute("aria-label")||l||"";if(d.action)i.controls.push({action:d.action,label:b});else if(!m.length)l&&i.texts.push(l);else for(let h of m)(!c.matches("details:not([open])")||h.matches("summary"))&&s(h)};return s(e),i}var F={s:"second",h:"hour",d:"day",w:"week",y:"year"};function D(e,t,r){let i=`${r("services")} (${new Intl.NumberFormat(t).format(e.length)})`;return o("details",null,o("summary",null,i),...e.map(({id:s,name:c,provider:a,items:d=[]})=>{let l=o("caption",null,o("span",null,x(c,t)||s)),m=x(a,t);return m&&l.append(o("small",null,m)),o("table",null,l,...d.length?I(d,t,r):[])}))}function I(e,t,r){let i=["name","what","lasts","kind"],s=i.map(a=>o("th",{scope:"col"},r(a))),c=e.map(a=>{let d=a.party?`, ${r(`party.${a.party}`)||a.party}`:"",l=(r(`kind.${a.kind}`)||a.kind)+d,m=[x(a.what,t),M(x(a.lasts,t),t),l],b=o("th",{scope:"row",dir:"ltr"},a.name);return o("tr",null,b,...m.map((h,w)=>o("td",{"data-label":r(i[w+1])},h)))});return[o("thead",null,o("tr",null,...s)),o("tbody",null,...c)]}function M(e,t){let[,r,i]=/^(\d+)([shdwy])$/.exec(e)??[];return i?new Intl.NumberFormat(t,{style:"unit",unit:F[i],unitDisplay:"long"}).format(+r):e}var L={"preferences-title":"Choose what you allow","preferences-intro":"Tick what you agree to. What is not ticked stays off.",granted:"You have agreed to:",withdraw:"Withdraw",save:"Save my choice",close:"Close","basis-exempt":"Always on: strictly necessary for what you asked for","basis-consent":"Needs your consent",services:"Services and what they store",name:"Name",what:"What for",lasts:"How long",kind:"Kind","kind.cookie":"Cookie","kind.localStorage":"Local storage","kind.sessionStorage":"Session storage","kind.indexedDB":"Database","kind.cache":"Cache","kind.serviceWorker":"Service worker","kind.pixel":"Pixel","kind.fingerprint":"Reading of your device","party.first":"first party","party.third":"third party"};var W=`
dialog{width:44em;max-width:100%;max-height:min(100% - 2em,54em);margin:auto;padding:0;border-radius:calc(2*var(--radius));box-shadow:0 0 3em #0005}
dialog[open]{display:flex;flex-direction:column;overflow:hidden}
dialog::backdrop{background:#0009}
.head,.foot,.body{padding:1.25em 1.5em}
.head{display:flex;gap:1em;align-items:center;justify-content:space-between;padding-bottom:.75em}
.foot{border-top:1px solid var(--line)}
.body{flex:1;overflow:auto;overscroll-behavior:contain;padding-top:0;border:0}
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
@media(max-height:26em){dialog[open]{display:block;overflow:auto}}`;var q="--ink:#15181e;--soft:#4b5261;--paper:#fff;--line:#d8dce3;--ring:#1d4ed8;color-scheme:light";var V=`
:host{all:initial!important;position:fixed!important;z-index:2147483647!important}
[hidden],p:empty{display:none!important}
section,dialog{${q};--accent:var(--unticked-accent,var(--ink));--radius:var(--unticked-radius,.5em);box-sizing:border-box;color:var(--ink);background:var(--paper);border:1px solid var(--line);font:1em/1.5 var(--unticked-font,system-ui),sans-serif;overflow-wrap:anywhere;text-align:start}
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
@media print{:host{display:none!important}}`;function O(e){return` .actions{--fit:${4+1.6*Math.max(...e.map(({length:t})=>t))}em}`}function Y(e,t=""){let r=new CSSStyleSheet;return r.replaceSync(t),e.adoptedStyleSheets=[...e.adoptedStyleSheets,r],r}function ie(e,t){let{config:r,language:i,onError:s}=e,c=E(r,i,L),a=n=>c(n)||e.say(n),d=t.shadowRoot,l=P(r),m=l.map(({id:n})=>{let g=`purpose-${n} basis-${n}`;return o("input",{type:"checkbox",id:`box-${n}`,name:n,"aria-describedby":g})}),b={},h={},w,$=o("p",{role:"status"}),S=o("b"),A=o("div",{class:"granted"},o("div",null,o("span",null,a("granted"))," ",S),v("withdraw",a("withdraw"))),j=v("close","");j.setAttribute("aria-label",a("close"));let z=["save","accept-all","reject-all"].map(n=>v(n,a(n))),p=o("dialog",{"aria-labelledby":"title",part:"preferences",...R(i)},o("div",{class:"head"},o("h2",{tabindex:"-1",id:"title"},a("preferences-title")),j),o("div",{class:"body"},$,o("p",null,a("preferences-intro")),A,...(r.categories??[]).map(n=>B(n,m[l.indexOf(n)],r,i,a))),o("div",{class:"foot"},o("div",{class:"actions"},...z)));Y(d,`${W}dialog${O(z.map(({textContent:n})=>n))}`),d.append(p),p.addEventListener("close",()=>w?.focus()),p.addEventListener("click",n=>{let g=m.find(y=>y===n.target);if(g){if(n.isTrusted){h[g.name]=g.checked;return}n.preventDefault(),s({code:"untrusted-act",message:`A script ticked "${g.name}": it counts for nothing.`})}}),N(p,s,(n,g)=>{if(n==="close")return p.close();if(n==="save"&&m.some(f=>f.checked!==h[f.name])){for(let f of m)f.checked=h[f.name];s({code:"untrusted-act",message:"A script changed a box: it was set back, and nothing was saved."});return}let y=l.map(({id:f})=>({category:f,before:b[f],after:n==="accept-all"||n==="save"&&h[f]})).filter(({before:f})=>n!=="withdraw"||f),u=T(p,"preferences",i);p.close(),e.onAct({event:g,control:n,choices:y,notice:u})});function C(n){if(n.current){let{current:g}=n;b=Object.fromEntries(l.map(({id:u})=>[u,g[u]==="granted"])),h={...b};for(let u of m)u.checked=b[u.name];let y=l.filter(({id:u})=>b[u]).map(({id:u})=>k(a,u));S.textContent=y.join(", "),A.hidden=!y.length}"trouble"in n&&($.textContent=n.trouble??"")}return C(e),{open(n){p.open||(w=n,p.showModal(),p.querySelector("h2")?.focus())},close:()=>p.close(),get visible(){return p.open},update:C}}function B({id:e,purpose:t},r,i,s,c){let a=o("span",null,k(c,e)),d=(i.services??[]).filter(({category:l})=>l===e);return o("div",{class:"category"},r?o("label",null,r,a):o("div",{class:"name"},a),o("p",{id:`purpose-${e}`},x(t,s)),o("p",{id:`basis-${e}`,class:"basis"},c(r?"basis-consent":"basis-exempt")),...d.length?[D(d,s,c)]:[])}export{ie as createPreferences};
