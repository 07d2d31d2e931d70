import { run } from 'unticked';

run({
  controller: { name: 'A shop' },
  categories: [{ id: 'analytics', basis: 'consent', purpose: 'Counting visits' }],
});

const check = document.querySelector('#check');
check.addEventListener('click', async () => {
  const { loadChecker } = await import('unticked/checker');
  const { decide } = await loadChecker();
  check.textContent = decide({ activity: 'store-or-read' }).decision.outcome;
});
