#!/usr/bin/env node
import{createReadStream as oe}from"node:fs";import{buffer as ie}from"node:stream/consumers";import{parseArgs as se}from"node:util";import{readFile as re}from"node:fs/promises";var te=function(e){e=e||{};var t=e,s,o;t.ready=new Promise((n,r)=>{s=n,o=r});function m(){s(t)}function i(n){throw n}var T,I,B,f,J,A,S,D,g,E,P;function $(n){E=n,T=new Int8Array(n),I=new Int16Array(n),B=new Int32Array(n),f=new Uint8Array(n),J=new Uint16Array(n),A=new Uint32Array(n),S=new Float32Array(n),D=new Float64Array(n)}function G(n){for(var r=n;f[r];)r++;return new TextDecoder().decode(f.subarray(n,r))}function V(n,r,j,U,p,h){var k=P.get(p);t[G(n)]=function(x){var l=new TextEncoder().encode(x),c=O(l.length+4);A[c>>2]=l.length,f.set(l,c+4);var v=k(h,c);b(c);var ee=A[v>>2],ne=new TextDecoder().decode(f.slice(v+4,v+4+ee));return b(v),ne}}function W(){}function q(){i("")}function K(){return 2147483648}function Q(n){try{return g.grow(n-E.byteLength+65535>>>16),$(g.buffer),1}catch{}}function X(n){var r=f.length;n=n>>>0;var j=K();if(n>j)return!1;let U=(l,c)=>l+(c-l%c)%c;for(var p=1;p<=4;p*=2){var h=r*(1+.2/p);h=Math.min(h,n+100663296);var k=Math.min(j,U(Math.max(n,h),65536)),x=Q(k);if(x)return!0}return!1}var Y={c:V,d:W,a:q,b:X};function Z(n){n.f()}var z={a:Y},O,b;return WebAssembly.instantiate(t.wasm,z).then(function(n){var r=n.instance.exports;O=r.g,b=r.i,P=r.h,g=r.e,$(g.buffer),Z(r),m()}).catch(o),e.ready},C=te;async function M(e){let t=e??await(await fetch(new URL("./checker.wasm",import.meta.url))).arrayBuffer(),s=await C({wasm:t}),o=i=>JSON.parse(s.run(JSON.stringify(i))),m=i=>JSON.parse(o({...i,json:!0}).out);return{run:o,decide:i=>m({name:"decide",input:JSON.stringify(i)}),rules:i=>m({name:"rules",edition:i}),lint:i=>m({name:"lint",input:JSON.stringify(i)})}}var _=async e=>M(e??await re(new URL("./checker.wasm",import.meta.url)));var w=`Unticked checks what PECR says about cookies and similar technologies.

  unticked decide FILE [--ndjson] [--json]   Decide one request, or a stream of them
  unticked rules [--edition NAME] [--json]   Print the rulebook of one edition
  unticked lint FILE [--json]                Check a configuration
  unticked --version                         Print the version of the rulebook

FILE is a path, or - for standard input. A request names its edition itself: "edition", or "asOf" a day. Editions: guide-2021-12 (default), 2025-08-20, 2026-02-05.
Exit codes: 0 clean; 1 a must or must-not is not met; 2 something could not be judged; 3 bad input.

Examples:
  unticked decide request.json
  unticked decide --ndjson requests.ndjson > answers.ndjson
  unticked rules --edition 2026-02-05
  unticked lint consent.json --json
`;function y(e){process.stderr.write(`${e}
`),process.exit(3)}function ae(){let e={type:"boolean"},t={json:e,ndjson:e,help:{...e,short:"h"},version:e,edition:{type:"string"}};try{return se({options:t,allowPositionals:!0})}catch(s){return y(`${s.message}

${w}`)}}var ce=e=>y(`${e}: This file cannot be read.
    Give a file that is there, or - for standard input.`),N=e=>e==="-"?process.stdin:oe(e).on("error",()=>ce(e));function F(e){try{return{input:new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e),utf8:!0}}catch{return{input:"",utf8:!1}}}async function*ue(e){let t=Buffer.alloc(0);for await(let s of e){t=Buffer.concat([t,s]);for(let o=t.indexOf(10);o>=0;o=t.indexOf(10))yield t.subarray(0,o),t=t.subarray(o+1)}t.length&&(yield t)}var R={decide:["json","ndjson"],rules:["json","edition"],lint:["json"]},{values:d,positionals:de}=ae(),[a,u,...fe]=de;(d.help||!a&&!d.version)&&(process.stdout.write(w),process.exit(d.help?0:3));d.version&&(process.stdout.write(`${(await _()).run({name:"version"}).out}`),process.exit(0));R[a]||y(`There is no command "${a}".

${w}`);for(let e of Object.keys(d))R[a].includes(e)||y(`${a} takes no --${e}.

${w}`);(fe.length||(a==="rules"?u:!u))&&y(`Give ${a} ${a==="rules"?"no file":"one file"}.

${w}`);var le=await _();function H(e){let{out:t,err:s,exit:o}=le.run(e);return process.stdout.write(t),process.stderr.write(s),o}var{json:L,edition:me}=d;if(d.ndjson){let e=new Set;for await(let t of ue(N(u)))["","\r"].includes(t.toString("latin1"))||e.add(H({name:a,inputName:u,json:L,...F(t),line:!0}));process.exitCode=[3,1,2].find(t=>e.has(t))??0}else{let e=u?F(await ie(N(u))):void 0;process.exitCode=H({name:a,inputName:u,edition:me,json:L,...e})}
