import { defineSheet } from '../brand/sheet.ts';
import { $chosen } from '../brand/store.ts';
import type { Bench } from '../workbench/bench.ts';
import { live } from '../workbench/live.ts';
import { report } from './report.ts';

defineSheet(report);
live('report', 'paper', async () => {
  const [{ h }, { Paper }] = await Promise.all([import('preact'), import('./Paper.tsx')]);
  return ({ answer, w }) => h(Paper, { answer, w, name: $chosen.get()?.brand.name ?? '' });
});

const bench = document.querySelector<Bench>('smm-report')!;
const acts = () => import('./acts.ts');
bench.addEventListener('click', async ({ target }) => {
  const name = (target as HTMLElement).closest<HTMLElement>('[data-do]')?.dataset.do ?? '';
  if (/^(take-goals|take-plan|next-month|markdown)$/.test(name)) await (await acts()).acts[name]?.(bench);
});

/** The months of the brand that have a report, once there is a brand to keep them under. */
const months = async () => {
  const chosen = $chosen.get();
  bench.querySelector<HTMLElement>('[data-at="months"]')!.hidden = !chosen || chosen.model;
  if (chosen && !chosen.model) (await acts()).listMonths(bench);
};
$chosen.listen(months);
bench.runs.add(months);
bench.querySelector('[data-at="month"]')!.addEventListener('change', async ({ target }) => {
  // Read at once: what draws the list anew chooses the month of the page.
  const { value } = target as HTMLSelectElement;
  await (await acts()).openMonth(bench, value);
});
months();
