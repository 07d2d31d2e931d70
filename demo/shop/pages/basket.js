import { page } from '../page.js';
import { pounds, productNamed } from '../products.js';
import { art, say } from '../words.js';

/** What the visitor has chosen to buy. @param {import('../page.js').Setting} setting */
export function basketPage(setting) {
  const title = { en: 'Your basket', cy: 'Eich basged' };
  const lines = [...setting.basket].flatMap(([id, number]) => {
    const product = productNamed(id);
    return product ? [{ product, number }] : [];
  });
  const total = lines.reduce((sum, { product, number }) => sum + product.pence * number, 0);
  const note = `<p class="soft note">${say(
    'Your basket is kept in one cookie for seven days. It is needed for what you asked for, so it works whatever you choose about the others.',
    'Cedwir eich basged mewn un cwci am saith diwrnod. Mae ei angen ar gyfer yr hyn y gofynnoch amdano, felly mae’n gweithio beth bynnag a ddewiswch am y lleill.',
  )}</p>`;
  if (lines.length === 0) {
    return page(
      setting,
      title,
      `<section class="narrow empty"><h1>${say(title)}</h1>
<p class="lead">${say('There is nothing in it yet.', 'Does dim ynddi eto.')}</p>
<a class="button" href="/">${say('See the shelf', 'Gweld y silff')}</a>${note}</section>`,
      ['basket'],
    );
  }
  return page(
    setting,
    title,
    `<section class="narrow"><h1>${say(title)}</h1>
<ul class="lines">
${lines.map(line).join('\n')}
</ul>
<p class="total"><span>${say('Total', 'Cyfanswm')}</span><strong>${pounds(total)}</strong></p>
<p class="soft">${say('This is a demo: the till is not connected.', 'Arddangosiad yw hwn: nid yw’r til wedi’i gysylltu.')}</p>
${note}</section>`,
    ['basket'],
  );
}

/** @param {{ product: import('../products.js').Product, number: number }} line */
function line({ product, number }) {
  const change = (/** @type {number} */ by, /** @type {string} */ sign, /** @type {string} */ words) =>
    `<button name="by" value="${by}" class="step"><span aria-hidden="true">${sign}</span><span class="unseen">${words}</span></button>`;
  return `<li>
<a class="tile small ${product.tile}" href="/product/${product.id}" tabindex="-1" aria-hidden="true">${art(product.id)}</a>
<div><a href="/product/${product.id}">${say(product.name)}</a><span class="soft">${pounds(product.pence)}</span></div>
<form method="post" action="/basket">
<input type="hidden" name="product" value="${product.id}">
${change(-1, '−', `${say('One fewer', 'Un yn llai')} `)}
<span class="number">${number}</span>
${change(1, '+', `${say('One more', 'Un yn fwy')} `)}
</form>
<strong class="price">${pounds(product.pence * number)}</strong>
</li>`;
}
