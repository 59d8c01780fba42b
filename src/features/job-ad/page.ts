import { readHanded } from '../roles/handed.ts';
import { ROLES } from '../roles/roles.ts';
import { type Bench, type Control, define } from '../workbench/bench.ts';
import { onceKept } from '../workbench/hand.ts';
import { live } from '../workbench/live.ts';
import { carried } from './carry.ts';
import { jobAd } from './job-ad.ts';
import type { Vocabulary } from './vocabulary.ts';

const bench = document.querySelector<Bench>('smm-job-ad')!;
const vocabulary = JSON.parse(bench.querySelector('[data-at="vocabulary"]')!.textContent!) as Vocabulary;
define(jobAd(vocabulary));
live('job-ad', 'ad', async () => (await import('./Ad.tsx')).Ad);
live('job-ad', 'findings', async () => (await import('./Findings.tsx')).Findings);
live('job-ad', 'engines', async () => (await import('./Engines.tsx')).Engines);
live('job-ad', 'pasted', async () => (await import('./Pasted.tsx')).Pasted);

/** The duties and skills of the role to be ticked, the fields that the choice calls for, and where the links lead. */
function paint(): void {
  const role = vocabulary.roles[bench.textOf('role')];
  for (const part of bench.querySelectorAll<HTMLElement>('[data-when]')) {
    const [name = '', values = ''] = part.dataset.when!.split(':');
    part.hidden = !values.split(' ').includes(bench.textOf(name));
  }
  for (const table of ['duties', 'skills'] as const) {
    const ids = table === 'duties' ? (role?.duties ?? []) : (role?.skills ?? []).map(({ skill }) => skill);
    const taken = new Set(bench.rowsOf(table).map((row) => bench.textOf(`${table}.id`, row)));
    const place = bench.querySelector(`[data-at="${table}"]`)!;
    if ([...place.querySelectorAll('input')].map(({ value }) => value).join() !== ids.join()) place.replaceChildren(...ids.map(tick));
    for (const box of place.querySelectorAll('input')) box.checked = taken.has(box.value);
  }
  for (const link of bench.querySelectorAll<HTMLAnchorElement>('[data-carry]')) link.href = carried(link.href, bench.given());
}
bench.runs.add(paint);

function tick(id: string): HTMLElement {
  const item = document.createElement('li');
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: id });
  label.append(box, ` ${vocabulary.duties[id]?.name ?? vocabulary.skills[id] ?? id}`);
  item.append(label);
  return item;
}

// A box is no field of the form: its row is.
bench.addEventListener(
  'input',
  async (event) => {
    const box = event.target as HTMLInputElement;
    const table = box.closest<HTMLElement>('[data-at="duties"], [data-at="skills"]')?.dataset.at as 'duties' | 'skills' | undefined;
    if (!table) return;
    event.stopPropagation();
    await (await import('./acts.ts')).tickRow(bench, vocabulary, table, box.value, box.checked);
  },
  true,
);
bench.addEventListener('click', async ({ target }) => {
  const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
  const act = button?.dataset.do ?? '';
  if (act === 'field') lead(button!.dataset.field ?? '');
  else if (/^(markdown|word|posting)$/.test(act)) (await import('./acts.ts')).acts[act]!(bench);
});

/** Brings the reader to a field, or where there is none to the list from which it is filled. */
function lead(field: string): void {
  const [table = '', row, name] = field.split('.');
  const control: Control | undefined = name ? bench.control(`${table}.${name}`, bench.rowsOf(table)[Number(row)]) : bench.control(table);
  const list = bench.querySelector<HTMLDetailsElement>(`[data-list="${table}"]`);
  if (!control && list) {
    list.open = true;
    list.querySelector('summary')?.focus();
  }
  (control ?? list)?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

async function opened(): Promise<void> {
  const handed = readHanded(location.hash, ROLES);
  if (handed) (await import('./acts.ts')).open(bench, vocabulary, handed);
}
onceKept(bench, () => {
  paint();
  opened();
  addEventListener('hashchange', opened);
});
