import { page } from '../page.js';
import { pounds } from '../products.js';
import { art, say } from '../words.js';

/**
 * One product, and a map from another company that waits for consent.
 * @param {import('../page.js').Setting} setting
 * @param {import('../products.js').Product} product
 */
export function productPage(setting, product) {
  return page(
    setting,
    product.name,
    `<p class="back"><a href="/">${say('Back to the shelf', 'Yn ôl i’r silff')}</a></p>
<article class="product">
<div class="tile large ${product.tile}">${art(product.id)}</div>
<div class="about">
<h1>${say(product.name)}</h1>
<p class="soft">${say(product.line)}</p>
<p class="lead">${say(product.story)}</p>
<form method="post" action="/basket">
<input type="hidden" name="product" value="${product.id}">
<span class="price">${pounds(product.pence)}</span>
<button class="button" name="by" value="1">${say('Add to basket', 'Ychwanegu at y fasged')}</button>
</form>
</div>
</article>
<section class="find" aria-labelledby="find-title">
<div>
<h2 id="find-title">${say('Or buy it over the counter', 'Neu prynwch dros y cownter')}</h2>
<p>1 Market Street, Little Wickham</p>
</div>
<div class="map">
<iframe title="Map: The Corner Shop, 1 Market Street" data-category="marketing" data-service="map" data-src="${setting.tracker}/map/"></iframe>
<div class="placeholder">
${art('pin')}
<h3>${say('A map from Mapwright would be here', 'Byddai map gan Mapwright yma')}</h3>
<p>${say(
      'It comes from another company, which would recognise your browser and learn that you looked at this page. It loads only if you allow marketing.',
      'Daw gan gwmni arall, a fyddai’n adnabod eich porwr ac yn gwybod i chi edrych ar y dudalen hon. Dim ond os caniatewch farchnata y bydd yn llwytho.',
    )}</p>
<button type="button" class="button quiet" data-unticked="show-preferences">${say('Cookie settings', 'Gosodiadau cwcis')}</button>
</div>
</div>
</section>`,
    ['product'],
  );
}
