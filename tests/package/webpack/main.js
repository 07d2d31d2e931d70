import { run } from 'unticked';

run({
  controller: { name: 'A shop' },
  categories: [{ id: 'analytics', basis: 'consent', purpose: 'Counting visits' }],
});
