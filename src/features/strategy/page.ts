import { defineSheet } from '../brand/sheet.ts';
import { $chosen } from '../brand/store.ts';
import type { Bench } from '../workbench/bench.ts';
import { live } from '../workbench/live.ts';
import { clashes, paint } from './paint.ts';
import { strategy } from './strategy.ts';

defineSheet(strategy);
const bench = document.querySelector<Bench>('smm-strategy')!;
bench.runs.add(() => paint(bench));
for (const [place, part] of [
  ['profiles', 'Profiles'],
  ['signs', 'Signs'],
  ['paper', 'Paper'],
] as const)
  live('strategy', place, async () => (await import('./Parts.tsx'))[part]);

/** Examples beside the fields, for those who write a sheet of their own. */
const choice = bench.querySelector<HTMLSelectElement>('[data-at="eg"]')!;
const examples = async () => {
  const now = $chosen.get();
  bench.querySelector<HTMLElement>('[data-at="with-eg"]')!.hidden = !now || now.model;
  if (!now) return;
  const { show } = await import('./examples.ts');
  show(bench, now.model ? '' : choice.value);
};
let beside: string | undefined;
const chosen = (now = $chosen.get()) => {
  // Beside a copy of a case the other case has more to say.
  const other = [...choice.options].find(({ value }) => value && value !== now?.brand.model);
  if (other && choice.value && now?.id !== beside) choice.value = other.value;
  beside = now?.id;
  examples();
};
$chosen.listen(chosen);
chosen();
choice.addEventListener('change', examples);

/** A lesson's link opens the step that it is about. */
const opened = () => {
  const step = bench.querySelector<HTMLDetailsElement>(`[data-step="${CSS.escape(location.hash.slice(1))}"]`);
  if (!step || step.open) return;
  step.open = true;
  // Not every browser follows when a long step above closes.
  step.closest('li')!.scrollIntoView({ block: 'start' });
};
opened();
addEventListener('hashchange', opened);

/** How the networks chosen here stand to those of the brand. */
const networks = () => import('./brand-networks.ts');
const shown = async () => (await networks()).show(bench);
bench.runs.add(shown);
$chosen.listen(shown);
bench.addEventListener('change', async ({ target }) => {
  if (/^places\.(network|role)$/.test((target as HTMLSelectElement).name)) (await networks()).follow(bench);
});

const acts: Record<string, (button: HTMLElement) => unknown> = {
  next: (button) => {
    const next = button.closest('li')!.nextElementSibling!.querySelector<HTMLDetailsElement>('details')!;
    next.open = true;
    next.querySelector('summary')!.focus();
    next.scrollIntoView({ block: 'start' });
  },
  clash: (button) => clashes(bench, button),
  plain: async () => (await import('./acts.ts')).copy(bench, 'plain'),
  markdown: async () => (await import('./acts.ts')).copy(bench, 'markdown'),
  networks: async () => (await networks()).take(bench),
  networksBack: async () => (await networks()).back(bench),
  funnel: async () => (await import('./acts.ts')).toFunnel(bench),
  fromFunnel: async () => (await import('./acts.ts')).fromFunnel(bench),
};
bench.addEventListener('click', ({ target }) => {
  const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
  if (button) acts[button.dataset.do!]?.(button);
});
