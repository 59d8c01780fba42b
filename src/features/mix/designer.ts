import { defineSheet } from '../brand/sheet.ts';
import { $chosen } from '../brand/store.ts';
import { CATEGORIES, type Category } from '../plan/post.ts';
import type { Bench } from '../workbench/bench.ts';
import { live } from '../workbench/live.ts';
import { mix } from './mix.ts';
import { ticked } from './ticks.ts';

defineSheet(mix);
// On a phone the questions are opened one group at a time.
if (matchMedia('(width < 44rem)').matches)
  for (const group of document.querySelectorAll<HTMLDetailsElement>('.mix-group:not(:first-of-type)')) group.open = false;
live('mix', 'picture', async () => (await import('./Picture.tsx')).Picture);
live('mix', 'topics', async () => (await import('./Topics.tsx')).Topics);

const bench = document.querySelector<Bench>('smm-mix')!;
/** The share that was typed last keeps its number when the others are brought to 100. */
let last: Category | undefined;
bench.addEventListener('input', ({ target }) => {
  const { name } = target as HTMLInputElement;
  if ((CATEGORIES as readonly string[]).includes(name)) last = name as Category;
});

const ticks = () => bench.querySelectorAll<HTMLInputElement>('.topics input');
for (const tick of ticks()) {
  tick.disabled = false;
  // Some browsers bring ticks back after a reload.
  if (tick.checked) ticked.add(tick.value);
}
bench.addEventListener('change', ({ target }) => {
  const tick = target as HTMLInputElement;
  if (tick.closest('.topics')) ticked[tick.checked ? 'add' : 'delete'](tick.value);
});
/** Ticks belong to the brand whose topics they stand at. */
let of = $chosen.get()?.id;
$chosen.listen((now) => {
  if (now?.id === of) return;
  of = now?.id;
  ticked.clear();
  for (const tick of ticks()) tick.checked = false;
});
bench.addEventListener('click', async ({ target }) => {
  const button = (target as HTMLElement).closest<HTMLButtonElement>('[data-do]');
  const name = button?.dataset.do ?? '';
  if (/^(repair|propose|topics|topics-csv)$/.test(name)) await (await import('./take.ts')).takes[name]?.(bench, last);
  else if (name === 'plan') await (await import('./to-plan.ts')).toPlan(bench, button!.value);
  else if (name === 'plan-undo') await (await import('./to-plan.ts')).outOfPlan(bench);
});
