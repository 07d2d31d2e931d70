/** @typedef {{ en: string, cy: string }} Words The same thing in English and in Welsh. */

/**
 * @typedef {object} Product
 * @property {string} id Also the name of its drawing in `art/`.
 * @property {number} pence
 * @property {string} tile The colour behind the drawing.
 * @property {Words} name
 * @property {Words} line A few words under the name.
 * @property {Words} story
 */

/** What the shop sells. @type {Product[]} */
export const products = [
  {
    id: 'tea',
    pence: 420,
    tile: 'sage',
    name: { en: 'Breakfast tea', cy: 'Te brecwast' },
    line: { en: 'A tin of 80, strong and malty', cy: 'Tun o 80, cryf a bragaidd' },
    story: {
      en: 'Assam for body, Kenyan for colour, and a little Ceylon for brightness. It takes milk well and forgives a forgotten pot.',
      cy: 'Assam am gorff, Cenia am liw, ac ychydig o Ceylon am ddisgleirdeb. Mae’n dda gyda llaeth, ac yn maddau tebot a anghofiwyd.',
    },
  },
  {
    id: 'marmalade',
    pence: 380,
    tile: 'apricot',
    name: { en: 'Seville marmalade', cy: 'Marmalêd Seville' },
    line: { en: 'Thick cut, 340 g', cy: 'Toriad trwchus, 340 g' },
    story: {
      en: 'Boiled in copper in January, when the bitter oranges come in. Thick shreds, a proper set, and nothing in it but fruit, sugar and lemon.',
      cy: 'Wedi’i ferwi mewn copr ym mis Ionawr, pan ddaw’r orenau chwerw. Darnau trwchus, a dim byd ynddo ond ffrwythau, siwgr a lemwn.',
    },
  },
  {
    id: 'shortbread',
    pence: 320,
    tile: 'sand',
    name: { en: 'All-butter shortbread', cy: 'Bisgedi brau menyn' },
    line: { en: 'Twelve fingers, baked on Tuesdays', cy: 'Deuddeg bys, wedi’u pobi ar ddydd Mawrth' },
    story: {
      en: 'Butter, sugar, flour and a pinch of salt, baked slowly until only just golden. They snap, and then they melt.',
      cy: 'Menyn, siwgr, blawd a phinsiad o halen, wedi’u pobi’n araf nes eu bod yn euraidd. Maen nhw’n torri’n lân, ac yna’n toddi.',
    },
  },
  {
    id: 'umbrella',
    pence: 1800,
    tile: 'mist',
    name: { en: 'Storm umbrella', cy: 'Ymbarél storm' },
    line: { en: 'Eight ribs, ash handle', cy: 'Wyth asen, dolen onnen' },
    story: {
      en: 'It has been tried on the pier at Aberystwyth in November and came back the right way round. Room for two who like each other.',
      cy: 'Cafodd ei brofi ar bier Aberystwyth ym mis Tachwedd, a daeth yn ôl heb droi tu chwith allan. Lle i ddau sy’n ffrindiau.',
    },
  },
  {
    id: 'teapot',
    pence: 2400,
    tile: 'rose',
    name: { en: 'Brown teapot', cy: 'Tebot brown' },
    line: { en: 'Red clay, four cups', cy: 'Clai coch, pedwar cwpan' },
    story: {
      en: 'Thrown from red clay with a treacle glaze. It pours without a drip, which is rarer than it should be.',
      cy: 'O glai coch gyda gwydredd triog. Mae’n arllwys heb ddiferu, sy’n brinnach nag y dylai fod.',
    },
  },
  {
    id: 'socks',
    pence: 950,
    tile: 'oat',
    name: { en: 'Walking socks', cy: 'Sanau cerdded' },
    line: { en: 'Wool, knitted in Pembrokeshire', cy: 'Gwlân, wedi’u gwau yn Sir Benfro' },
    story: {
      en: 'Soft inside, sturdy at heel and toe, and warm even when wet, which on the coast path they will be.',
      cy: 'Meddal y tu mewn, cryf wrth y sawdl a’r bysedd, ac yn gynnes hyd yn oed yn wlyb, fel y byddan nhw ar lwybr yr arfordir.',
    },
  },
];

/**
 * @param {string} id
 * @returns {Product | undefined}
 */
export const productNamed = (id) => products.find((product) => product.id === id);

/** @param {number} pence */
export const pounds = (pence) => `£${(pence / 100).toFixed(2)}`;
