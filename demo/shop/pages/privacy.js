import { page } from '../page.js';
import { escaped, say } from '../words.js';

/** @type {Record<string, [string, string]>} */
const kinds = {
  cookie: ['Cookie', 'Cwci'],
  localStorage: ['Local storage', 'Storfa leol'],
  sessionStorage: ['Session storage', 'Storfa sesiwn'],
  indexedDB: ['Database', 'Cronfa ddata'],
};

/** @type {Record<string, [string, string]>} */
const lasting = {
  '7d': ['7 days', '7 diwrnod'],
  '365d': ['365 days', '365 diwrnod'],
  session: ['Until the tab closes', 'Nes cau’r tab'],
  'until erased': ['Until erased', 'Nes ei ddileu'],
  'a moment': ['A moment', 'Ennyd'],
};

/** The policy, with every item of the configuration in it. @param {import('../page.js').Setting} setting */
export function privacy(setting) {
  const { categories, services, controller } = setting.consent;
  const title = { en: 'Privacy and cookies', cy: 'Preifatrwydd a chwcis' };
  return page(
    setting,
    title,
    `<section class="narrow policy"><h1>${say(title)}</h1>
<p class="lead">${say(
      'What this shop keeps on your device, why, and who else would see it. Nothing in the two optional lists runs until you say yes, and you can change your mind at any time.',
      'Yr hyn y mae’r siop hon yn ei gadw ar eich dyfais, pam, a phwy arall fyddai’n ei weld. Nid oes dim yn y ddwy restr ddewisol yn rhedeg nes i chi gytuno, a gallwch newid eich meddwl unrhyw bryd.',
    )}</p>
<p class="choices"><button type="button" class="button" data-unticked="show-preferences">${say('Cookie settings', 'Gosodiadau cwcis')}</button>
<button type="button" class="button quiet" data-unticked="withdraw">${say('Withdraw consent', 'Tynnu caniatâd yn ôl')}</button></p>
${categories.map((/** @type {any} */ category) => section(category, services)).join('\n')}
<h2>${say('Your choice itself', 'Eich dewis ei hun')}</h2>
<p>${say(
      'So that we do not ask again on every page, your choice is kept in this browser for 180 days: two records in local storage, “unticked” and “unticked.plan”, and a cookie, “unticked”. The cookie says what is allowed and nothing else; the records are sent to nobody.',
      'Er mwyn peidio â gofyn eto ar bob tudalen, cedwir eich dewis yn y porwr hwn am 180 diwrnod: dau gofnod mewn storfa leol, “unticked” ac “unticked.plan”, a chwci, “unticked”. Mae’r cwci’n dweud beth a ganiateir a dim byd arall; nid anfonir y cofnodion at neb.',
    )}</p>
<h2>${say('Who we are', 'Pwy ydym ni')}</h2>
<p>${escaped(controller.name)}, 1 Market Street, Little Wickham. <a href="mailto:${escaped(controller.contact)}">${escaped(controller.contact)}</a></p>
</section>`,
    ['basket', 'privacy'],
  );
}

/** @param {any} category @param {any[]} services */
function section(category, services) {
  const status =
    category.basis === 'exempt'
      ? say('Always on', 'Bob amser ymlaen')
      : say('Only if you agree', 'Dim ond os cytunwch');
  return `<h2>${say(category.purpose)} <span class="tag ${category.basis}">${status}</span></h2>
${services
  .filter((service) => service.category === category.id)
  .map((service) => table(service))
  .join('\n')}`;
}

/** @param {any} service */
function table(service) {
  return `<div class="sheet"><table role="table">
<caption><strong>${escaped(service.name)}</strong> ${escaped(service.provider)}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${say('Name', 'Enw')}</th><th role="columnheader" scope="col">${say('Kind', 'Math')}</th><th role="columnheader" scope="col">${say('Lasts', 'Yn para')}</th><th role="columnheader" scope="col">${say('What for', 'At ba ddiben')}</th></tr></thead>
<tbody role="rowgroup">
${service.items.map(row).join('\n')}
</tbody></table></div>`;
}

/** @param {any} item */
function row(item) {
  const party = item.party === 'third' ? say(', in the map’s own frame', ', yn ffrâm y map ei hun') : '';
  return `<tr role="row"><th role="rowheader" scope="row"><code>${escaped(item.name)}</code></th><td role="cell">${say(...kinds[item.kind])}${party}</td><td role="cell">${say(...lasting[item.lasts])}</td><td role="cell">${say(item.what)}</td></tr>`;
}
