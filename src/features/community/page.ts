import { defineSheet } from '../brand/sheet.ts';
import { $chosen } from '../brand/store.ts';
import type { Bench } from '../workbench/bench.ts';
import { live } from '../workbench/live.ts';
import { community } from './community.ts';
import type { Limits } from './limits.ts';
import { paint } from './paint.ts';
import { seed } from './seed.ts';

const bench = document.querySelector<Bench>('smm-community')!;
const limits = JSON.parse(bench.querySelector('[data-at="limits"]')!.textContent!) as Limits;
defineSheet(community(limits));
const drawn = () => paint(bench, limits);
bench.runs.add(() => {
  if (!seed(bench)) drawn();
});
live('community', 'paper', async () => (await import('./Paper.tsx')).Paper);
drawn();

/** Examples beside the fields, for those who write a list of their own. */
const choice = bench.querySelector<HTMLSelectElement>('[data-at="eg"]')!;
const examples = async () => {
  const chosen = $chosen.get();
  bench.querySelector<HTMLElement>('[data-at="with-eg"]')!.hidden = !chosen || chosen.model;
  if (!chosen) return;
  const { show } = await import('./examples.ts');
  show(bench, chosen.model ? '' : choice.value);
};
// Once the bar's other listeners have put the brand's sheet into the fields.
$chosen.listen(() => setTimeout(fresh));
if ($chosen.get()) fresh();
choice.addEventListener('change', examples);

function fresh(): void {
  const { brand } = $chosen.get() ?? {};
  if (brand?.model && [...choice.options].some(({ value }) => value === brand.model)) choice.value = brand.model;
  if (bench.dataset.kept && !seed(bench)) drawn();
  examples();
}
bench.addEventListener('community:rows', examples);

/** A lesson's link opens the step that it is about. */
function opened(): void {
  const name = CSS.escape(location.hash.slice(1));
  const step =
    name &&
    bench.querySelector<HTMLDetailsElement>(`:not([data-off]) > .steps [data-step="${name}"], [data-at="all"] [data-step="${name}"]`);
  if (!step) return;
  if (step.closest('[data-at="all"]')) bench.dataset.page = 'all';
  drawn();
  step.open = true;
  step.scrollIntoView({ block: 'start' });
}
opened();
addEventListener('hashchange', opened);

const acts: Record<string, (button: HTMLElement) => unknown> = {
  page(button) {
    bench.dataset.page = button.dataset.page;
    drawn();
    // Of the page that comes into sight the step stands open that was open on the other.
    const shown = bench.querySelector('.page-card:not([data-off])');
    const open = bench.querySelector<HTMLElement>('.step[open]')?.dataset.step;
    const step = shown?.querySelector<HTMLDetailsElement>(`[data-step="${open}"]`) ?? shown?.querySelector<HTMLDetailsElement>('.step');
    if (step) step.open = true;
  },
  next(button) {
    const next = button.closest('li')!.nextElementSibling!.querySelector<HTMLDetailsElement>('details')!;
    next.open = true;
    next.querySelector('summary')!.focus();
    next.scrollIntoView({ block: 'start' });
  },
  clash({ dataset: { field = '' } }) {
    const [table = '', row, name] = field.split('.');
    const control = bench.control(`${table}.${name}`, bench.rowsOf(table)[Number(row)]);
    if (!control) return;
    bench.dataset.page = control.closest<HTMLElement>('[data-row]')!.dataset.network;
    drawn();
    control.closest('details')!.open = true;
    control.scrollIntoView({ block: 'center' });
    control.focus();
  },
  rules: async () => (await import('./acts.ts')).copyRules(bench),
};
bench.addEventListener('click', ({ target }) => {
  const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
  if (button) acts[button.dataset.do!]?.(button);
});
