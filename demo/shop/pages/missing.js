import { page } from '../page.js';
import { say } from '../words.js';

/** What stands where there is nothing. @param {import('../page.js').Setting} setting */
export function missing(setting) {
  const title = { en: 'We do not stock that', cy: 'Nid ydym yn gwerthu hwnnw' };
  return page(
    setting,
    title,
    `<section class="narrow empty"><h1>${say(title)}</h1>
<p class="lead">${say('There is no page at this address.', 'Does dim tudalen yn y cyfeiriad hwn.')}</p>
<a class="button" href="/">${say('See the shelf', 'Gweld y silff')}</a></section>`,
    ['basket'],
  );
}
