import { readHanded } from '../roles/handed.ts';
import { ROLES } from '../roles/roles.ts';
import { type Bench, define } from '../workbench/bench.ts';
import { onceKept } from '../workbench/hand.ts';
import { live } from '../workbench/live.ts';
import { onboarding } from './onboarding.ts';
import type { Task } from './plan.ts';

const bench = document.querySelector<Bench>('smm-onboarding')!;
const tasks = JSON.parse(bench.querySelector('[data-at="known"]')!.textContent!) as Task[];
define(onboarding(tasks, document.documentElement.lang));
live('onboarding', 'checklist', async () => (await import('./Checklist.tsx')).Checklist);

const post = () => ({ role: bench.textOf('role'), level: bench.textOf('level'), format: bench.textOf('format') });
const chosen = /^(role|level|format)$/;
/** The post before a choice is changed: the plan of the one becomes that of the other. */
let before = post();
bench.addEventListener('focusin', ({ target }) => {
  if (chosen.test((target as HTMLInputElement).name)) before = post();
});
bench.addEventListener('change', async ({ target }) => {
  const control = target as HTMLInputElement;
  if (control.dataset.task) return tick(Number(control.dataset.task), control.checked);
  if (!chosen.test(control.name)) return;
  const [old, now] = [before, post()];
  before = now;
  await (await import('./acts.ts')).change(bench, tasks, old, now);
});
bench.addEventListener('click', async ({ target }) => {
  const act = (target as HTMLElement).closest<HTMLElement>('[data-do]')?.dataset.do ?? '';
  if (/^(all|ics)$/.test(act)) (await import('./acts.ts')).acts[act]!(bench, tasks);
});

/** A box of the checklist is that of its row. */
function tick(row: number, on: boolean): void {
  const control = bench.control('tasks.done', bench.rowsOf('tasks')[row]) as HTMLInputElement | undefined;
  if (!control) return;
  control.checked = on;
  bench.changed(control);
}

async function opened(): Promise<void> {
  const handed = readHanded(location.hash, ROLES);
  if (handed) (await import('./acts.ts')).open(bench, tasks, handed);
}
onceKept(bench, () => {
  opened();
  addEventListener('hashchange', opened);
});
