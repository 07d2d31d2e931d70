import { page } from '../page.js';
import { pounds, products } from '../products.js';
import { art, say } from '../words.js';

/** The shop window. @param {import('../page.js').Setting} setting */
export function home(setting) {
  return page(
    setting,
    { en: 'Good things, close by', cy: 'Pethau da, gerllaw' },
    `<section class="hero">
<div>
<h1>${say('Good things, close by.', 'Pethau da, gerllaw.')}</h1>
<p class="lead">${say(
      'Tea, marmalade and an honest umbrella. Six things we would buy ourselves, from people we know by name.',
      'Te, marmalêd ac ymbarél gonest. Chwe pheth y byddem yn eu prynu ein hunain, gan bobl rydym yn eu hadnabod.',
    )}</p>
<a class="button" href="#shelf">${say('See the shelf', 'Gweld y silff')}</a>
</div>
<div class="front">${art('shopfront')}</div>
</section>
<section id="shelf" aria-labelledby="shelf-title">
<h2 id="shelf-title">${say('On the shelf today', 'Ar y silff heddiw')}</h2>
<ul class="shelf">
${products.map(card).join('\n')}
</ul>
</section>
<section class="notes">
<div><h3>${say('Posted by hand', 'Wedi’i bostio â llaw')}</h3><p>${say('Wrapped at the counter and sent the same day. Free over £20.', 'Wedi’i lapio wrth y cownter a’i anfon yr un diwrnod. Am ddim dros £20.')}</p></div>
<div><h3>${say('Or come in', 'Neu dewch i mewn')}</h3><p>${say('The kettle is usually on. We are on the corner, opposite the bandstand.', 'Mae’r tegell ymlaen fel arfer. Rydym ar y gornel, gyferbyn â’r safle seindorf.')}</p></div>
<div><h3>${say('We do not watch you', 'Nid ydym yn eich gwylio')}</h3><p>${say('Nothing that counts or follows you runs here until you say yes.', 'Nid oes dim sy’n eich cyfrif na’ch dilyn yn rhedeg yma nes i chi gytuno.')}</p></div>
</section>`,
    ['home'],
  );
}

/** @param {import('../products.js').Product} product */
function card(product) {
  return `<li><a class="card" href="/product/${product.id}">
<span class="tile ${product.tile}">${art(product.id)}</span>
<span class="what"><strong>${say(product.name)}</strong><span class="soft">${say(product.line)}</span></span>
<span class="price">${pounds(product.pence)}</span>
</a></li>`;
}
