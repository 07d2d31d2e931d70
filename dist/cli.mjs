#!/usr/bin/env node
import{createReadStream as re}from"node:fs";import{readFile as ne}from"node:fs/promises";import{createInterface as oe}from"node:readline";import{text as ae}from"node:stream/consumers";import{parseArgs as ie}from"node:util";import{readFile as te}from"node:fs/promises";var ee=function(t){t=t||{};var n=t,o,c;n.ready=new Promise((e,r)=>{o=e,c=r});function l(){o(n)}function a(e){throw e}var T,$,M,u,O,g,J,S,h,j,k;function P(e){j=e,T=new Int8Array(e),$=new Int16Array(e),M=new Int32Array(e),u=new Uint8Array(e),O=new Uint16Array(e),g=new Uint32Array(e),J=new Float32Array(e),S=new Float64Array(e)}function B(e){for(var r=e;u[r];)r++;return new TextDecoder().decode(u.subarray(e,r))}function D(e,r,A,N,m,p){var _=k.get(m);n[B(e)]=function(E){var d=new TextEncoder().encode(E),s=I(d.length+4);g[s>>2]=d.length,u.set(d,s+4);var w=_(p,s);v(s);var q=g[w>>2],z=new TextDecoder().decode(u.slice(w+4,w+4+q));return v(w),z}}function V(){}function G(){a("")}function W(){return 2147483648}function Y(e){try{return h.grow(e-j.byteLength+65535>>>16),P(h.buffer),1}catch{}}function K(e){var r=u.length;e=e>>>0;var A=W();if(e>A)return!1;let N=(d,s)=>d+(s-d%s)%s;for(var m=1;m<=4;m*=2){var p=r*(1+.2/m);p=Math.min(p,e+100663296);var _=Math.min(A,N(Math.max(e,p),65536)),E=Y(_);if(E)return!0}return!1}var Q={c:D,d:V,a:G,b:K};function X(e){e.f()}var Z={a:Q},I,v;return WebAssembly.instantiate(n.wasm,Z).then(function(e){var r=e.instance.exports;I=r.g,v=r.i,k=r.h,h=r.e,P(h.buffer),X(r),l()}).catch(c),t.ready},F=ee;async function U(t){let n=t??await(await fetch(new URL("./checker.wasm",import.meta.url))).arrayBuffer(),o=await F({wasm:n}),c=a=>JSON.parse(o.run(JSON.stringify(a))),l=a=>JSON.parse(c({...a,json:!0}).out);return{run:c,decide:a=>l({name:"decide",input:JSON.stringify(a)}),rules:a=>l({name:"rules",edition:a}),lint:a=>l({name:"lint",input:JSON.stringify(a)})}}var C=async t=>U(t??await te(new URL("./checker.wasm",import.meta.url)));var b=`Unticked checks what PECR says about cookies and similar technologies.

  unticked decide FILE [--ndjson] [--json]   Decide one request, or a stream of them
  unticked rules [--edition NAME] [--json]   Print the rulebook of one edition
  unticked lint FILE [--json]                Check a configuration

FILE is a path, or - for standard input. Editions: guide-2021-12 (default), 2025-08-20, 2026-02-05.
Exit codes: 0 clean; 1 a must or must-not is not met; 2 something could not be judged; 3 bad input.

Examples:
  unticked decide request.json
  unticked decide --ndjson requests.ndjson > answers.ndjson
  unticked rules --edition 2026-02-05
  unticked lint consent.json --json
`;function x(t){process.stderr.write(`${t}
`),process.exit(3)}function se(){let t={type:"boolean"},n={json:t,ndjson:t,help:{...t,short:"h"},edition:{type:"string"}};try{return ie({options:n,allowPositionals:!0})}catch(o){return x(`${o.message}

${b}`)}}var R=t=>x(`${t}: This file cannot be read.
    Give a file that is there, or - for standard input.`);async function ce(t){try{return t==="-"?await ae(process.stdin):await ne(t,"utf8")}catch{return R(t)}}var{values:y,positionals:ue}=se(),[f,i,...de]=ue;(y.help||!f)&&(process.stdout.write(b),process.exit(y.help?0:3));(de.length||(f==="rules"?i:!i))&&x(`Give ${f} ${f==="rules"?"no file":"one file"}.

${b}`);var fe=await C();function H(t){let{out:n,err:o,exit:c}=fe.run(t);return process.stdout.write(n),process.stderr.write(o),c}var{json:L,edition:le}=y;if(y.ndjson){let t=i==="-"?process.stdin:re(i).on("error",()=>R(i)),n=new Set;for await(let o of oe({input:t,crlfDelay:Number.POSITIVE_INFINITY}))o&&n.add(H({name:f,inputName:i,json:L,input:o,line:!0}));process.exitCode=[3,1,2].find(o=>n.has(o))??0}else{let t=i?await ce(i):void 0;process.exitCode=H({name:f,inputName:i,edition:le,json:L,input:t})}
