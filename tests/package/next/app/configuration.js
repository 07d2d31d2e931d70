export const configuration = {
  controller: { name: 'A shop' },
  categories: [{ id: 'analytics', basis: 'consent', purpose: 'Counting visits' }],
};
