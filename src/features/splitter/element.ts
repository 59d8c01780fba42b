import { type Bench, define } from '../workbench/bench.ts';
import { live } from '../workbench/live.ts';
import type { Duty } from './board.ts';
import { lay } from './lay.ts';
import { splitter } from './splitter.ts';

const duties = JSON.parse(document.getElementById('splitter-duties')!.textContent!) as Duty[];
define(splitter(duties));
live('splitter', 'loads', async () => (await import('./Loads.tsx')).Loads);

const bench = document.querySelector<Bench>('smm-splitter')!;
bench.runs.add(() => lay(bench));
bench.addEventListener('click', async ({ target }) => {
  const name = (target as HTMLElement).closest<HTMLElement>('[data-do]')?.dataset.do ?? '';
  if (/^(person|suggest|split|back|markdown)$/.test(name)) await (await import('./takes.ts')).takes[name]!(bench);
});

/** A card is dragged by its name, and dropped onto a column. */
let inHand: HTMLElement | undefined;
bench.addEventListener('dragstart', (event) => {
  inHand = (event.target as HTMLElement).closest<HTMLElement>('[data-duty]') ?? undefined;
  if (!inHand) return;
  event.dataTransfer?.setData('text/plain', inHand.dataset.duty!);
  event.dataTransfer?.setDragImage(inHand, 10, 10);
});
const column = (event: DragEvent) => (inHand ? (event.target as HTMLElement).closest<HTMLElement>('[data-column]') : null);
const mark = (over?: HTMLElement | null) => {
  for (const one of bench.querySelectorAll<HTMLElement>('[data-column]')) one.toggleAttribute('data-over', one === over);
};
bench.addEventListener('dragover', (event) => {
  const over = column(event);
  mark(over);
  if (over) event.preventDefault();
});
bench.addEventListener('drop', (event) => {
  const over = column(event);
  if (!over || !inHand) return;
  event.preventDefault();
  const select = inHand.querySelector('select')!;
  select.value = over.dataset.column!;
  bench.changed(select);
});
bench.addEventListener('dragend', () => {
  mark();
  inHand = undefined;
});
