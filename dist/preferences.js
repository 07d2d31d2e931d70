function o(e,t,...i){let r=document.createElement(e);for(let s in t)r.setAttribute(s,t[s]);return r.append(...i),r}function k(e,t){return o("button",{type:"button","data-action":e,part:e},t)}function N(e,t,i){e.addEventListener("click",r=>{let l=r.target.closest("[data-action]")?.dataset.action;!l||r.detail>1||(r.isTrusted?i(l,r):t({code:"untrusted-act",message:`A script pressed "${l}": it counts for nothing.`}))})}function y(e,t){return typeof e!="object"?e??"":e[t]||e[t.split("-")[0]]||e.en||Object.values(e)[0]||""}function E(e,t,i){return r=>{let s=e.banner?.texts?.[r];return y(typeof s=="object"?{en:i[r],...s}:s||i[r],t).replace("{controller}",()=>y(e.controller?.name,t)||location.hostname)}}function $(e,t){return e(`category.${t}`)||t[0].toUpperCase()+t.slice(1).replace(/[-_]/g," ")}function P(e){return(e.categories??[]).filter(({basis:t})=>t!=="exempt")}function R(e){return{lang:e,dir:/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(e)?"rtl":"ltr"}}function T(e,t,i){let r={layer:t,language:i,texts:[],controls:[]},s=l=>{let{hidden:a,dataset:m,textContent:c,children:d}=l;if(a)return;let g=l.getAttribute("aria-label")||c||"";if(m.action)r.controls.push({action:m.action,label:g});else if(!d.length)c&&r.texts.push(c);else for(let h of d)(!l.matches("details:not([open])")||h.matches("summary"))&&s(h)};return s(e),r}var I={s:"second",h:"hour",d:"day",w:"week",y:"year"};function D(e,t,i){let r=`${i("services")} (${L(t).format(e.length)})`;return o("details",null,o("summary",null,r),...e.map(({id:s,name:l,provider:a,items:m=[]})=>{let c=o("caption",null,o("span",null,y(l,t)||s)),d=y(a,t);return d&&c.append(o("small",null,d)),o("table",null,c,...m.length?M(m,t,i):[])}))}function M(e,t,i){let r=["name","what","lasts","kind"],s=r.map(a=>o("th",{scope:"col"},i(a))),l=e.map(a=>{let m=a.party?`, ${i(`party.${a.party}`)||a.party}`:"",c=(i(`kind.${a.kind}`)||a.kind)+m,d=y(a.lasts,t),g=[y(a.what,t),i(`lasts.${d}`)||q(d,t),c],h=o("th",{scope:"row",dir:"ltr"},a.name);return o("tr",null,h,...g.map((w,v)=>o("td",{"data-label":i(r[v+1])},w)))});return[o("thead",null,o("tr",null,...s)),o("tbody",null,...l)]}function q(e,t){let[,i,r]=/^(\d+)([shdwy])$/.exec(e)??[];return r?L(t,{style:"unit",unit:I[r],unitDisplay:"long"}).format(+i):e}function L(e,t){try{return new Intl.NumberFormat(e,t)}catch{return new Intl.NumberFormat("en",t)}}var O={"preferences-title":"Choose what you allow","preferences-intro":"Tick what you agree to. What is not ticked stays off.",granted:"You have agreed to:",withdraw:"Withdraw",save:"Save my choice",close:"Close","basis-exempt":"Always on: strictly necessary for what you asked for","basis-consent":"Needs your consent","basis-objection":"On unless you object",services:"Services and what they store",name:"Name",what:"What for",lasts:"How long","lasts.session":"until you close the tab or the browser","lasts.until erased":"until it is erased",kind:"Kind","kind.cookie":"Cookie","kind.localStorage":"Local storage","kind.sessionStorage":"Session storage","kind.indexedDB":"Database","kind.cache":"Cache","kind.serviceWorker":"Service worker","kind.pixel":"Pixel","kind.fingerprint":"Reading of your device","party.first":"first party","party.third":"third party"};var W=`
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
@media(max-height:26em){dialog[open]{display:block;overflow:auto}}`;var B="--ink:#15181e;--soft:#4b5261;--paper:#fff;--line:#d8dce3;--ring:#1d4ed8;color-scheme:light";var X=`
:host{all:initial!important;position:fixed!important;z-index:2147483647!important}
[hidden],p:empty{display:none!important}
section,dialog{${B};--accent:var(--unticked-accent,var(--ink));--radius:var(--unticked-radius,.5em);box-sizing:border-box;color:var(--ink);background:var(--paper);border:1px solid var(--line);font:1em/1.5 var(--unticked-font,system-ui),sans-serif;overflow-wrap:anywhere;text-align:start}
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
@media print{:host{display:none!important}}`;function Y(e){return` .actions{--fit:${4+1.6*Math.max(...e.map(({length:t})=>t))}em}`}function F(e,t=""){let i=new CSSStyleSheet;return i.replaceSync(t),e.adoptedStyleSheets=[...e.adoptedStyleSheets,i],i}function ae(e,t){let{config:i,language:r,onError:s}=e,l=E(i,r,O),a=n=>l(n)||e.say(n),m=t.shadowRoot,c=P(i),d=c.map(({id:n})=>{let b=`purpose-${n} basis-${n}`;return o("input",{type:"checkbox",id:`box-${n}`,name:n,"aria-describedby":b})}),g={},h={},w,v=o("p",{role:"status"}),S=o("b"),j=o("div",{class:"granted"},o("div",null,o("span",null,a("granted"))," ",S),k("withdraw",a("withdraw"))),A=k("close","");A.setAttribute("aria-label",a("close"));let z=["save","accept-all","reject-all"].map(n=>k(n,a(n))),p=o("dialog",{"aria-labelledby":"title",part:"preferences",...R(r)},o("div",{class:"head"},o("h2",{tabindex:"-1",id:"title"},a("preferences-title")),A),o("div",{class:"body"},v,o("p",null,a("preferences-intro")),j,...(i.categories??[]).map(n=>H(n,d[c.indexOf(n)],i,r,a))),o("div",{class:"foot"},o("div",{class:"actions"},...z)));F(m,`${W}dialog${Y(z.map(({textContent:n})=>n))}`),m.append(p),p.addEventListener("close",()=>w?.focus()),p.addEventListener("click",n=>{let b=d.find(x=>x===n.target);if(b){if(n.isTrusted){h[b.name]=b.checked;return}n.preventDefault(),s({code:"untrusted-act",message:`A script ticked "${b.name}": it counts for nothing.`})}}),N(p,s,(n,b)=>{if(n==="close")return p.close();if(n==="save"&&d.some(f=>f.checked!==h[f.name])){for(let f of d)f.checked=h[f.name];s({code:"untrusted-act",message:"A script changed a box: it was set back, and nothing was saved."});return}let x=c.map(({id:f})=>({category:f,before:g[f],after:n==="accept-all"||n==="save"&&h[f]})).filter(({before:f})=>n!=="withdraw"||f),u=T(p,"preferences",r);p.close(),e.onAct({event:b,control:n,choices:x,notice:u})});function C(n){if(n.current){let{current:b}=n;g=Object.fromEntries(c.map(({id:u})=>[u,b[u]==="granted"])),h={...g};for(let u of d)u.checked=g[u.name];let x=c.filter(({id:u})=>g[u]).map(({id:u})=>$(a,u));S.textContent=x.join(", "),j.hidden=!x.length}"trouble"in n&&(v.textContent=n.trouble??"")}return C(e),{open(n){p.open||(w=n,p.showModal(),p.querySelector("h2")?.focus())},close:()=>p.close(),get visible(){return p.open},update:C}}function H({id:e,basis:t,purpose:i},r,s,l,a){let m=o("span",null,$(a,e)),c=(s.services??[]).filter(({category:d})=>d===e);return o("div",{class:"category"},r?o("label",null,r,m):o("div",{class:"name"},m),o("p",{id:`purpose-${e}`},y(i,l)),o("p",{id:`basis-${e}`,class:"basis"},a(`basis-${t}`)),...c.length?[D(c,l,a)]:[])}export{ae as createPreferences};
