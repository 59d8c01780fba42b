import { h, render } from 'preact';
import { fill } from '../../lib/fill.ts';
import type { Bench } from '../workbench/bench.ts';
import { add } from './acts.ts';
import type { Kit } from './kit.ts';
import type { Index, Library } from './library.ts';
import { Behind } from './Room.tsx';

/** Brings the list of all questions to life: gives what each key and click there does. */
export function start(
  all: HTMLElement,
  bench: Bench,
  index: Index,
  draw: () => Promise<void>,
  load: () => Promise<Library>,
): (event: Event) => Promise<void> {
  const { s } = bench;
  const say = (text: string) => {
    all.querySelector('[role="status"]')!.textContent = text;
  };
  const value = (name: string) => all.querySelector<HTMLInputElement>(`[name="all-${name}"]`)!.value;
  const items = [...all.querySelectorAll<HTMLElement>('[data-question]')];

  const filter = () => {
    const words = value('text').toLocaleLowerCase(bench.language).split(/\s+/).filter(Boolean);
    const fits = (item: HTMLElement) =>
      (['skill', 'level', 'kind'] as const).every((name) => !value(name) || item.dataset[name] === value(name)) &&
      words.every((word) => item.dataset.text!.includes(word));
    const found = items.filter((item) => {
      item.hidden = !fits(item);
      return !item.hidden;
    });
    const all96 = found.length === items.length;
    for (const group of all.querySelectorAll<HTMLDetailsElement>('details[data-domain]')) {
      const own = found.filter((item) => group.contains(item));
      const domain = value('domain');
      group.hidden = !own.length || (!!domain && domain !== group.dataset.domain);
      if (!group.hidden && (!all96 || domain)) group.open = true;
      group.querySelector('.n')!.textContent = `${own.length}`;
    }
    const seen = found.filter((item) => !item.closest<HTMLElement>('details[data-domain]')!.hidden).length;
    say(fill(s['interview.all.found'], { n: seen, all: items.length }));
  };

  return async ({ type, target }) => {
    if (type === 'input') return filter();
    const button = (target as HTMLElement).closest<HTMLElement>('[data-all]');
    if (!button) return;
    const item = button.closest<HTMLElement>('[data-question]')!;
    const id = item.dataset.question!;
    if (button.dataset.all === 'add') {
      if ((bench.answer.more as Kit).items.some(({ brief }) => brief?.id === id)) return say(s['interview.all.inKit']!);
      await add(bench, index, id, draw);
      const { items: now, at } = bench.answer.more as Kit;
      return say(fill(s['interview.all.added'], { n: now.length, minutes: at.end }));
    }
    const place = item.querySelector<HTMLElement>('.behind')!;
    const open = button.ariaExpanded !== 'true';
    try {
      const library = await load();
      render(open ? h(Behind, { question: library.questions[id]!, s }) : null, place);
      button.ariaExpanded = `${open}`;
      const rubric = place.querySelector('details');
      if (rubric) rubric.open = true;
    } catch {
      say(s['interview.told.noLibrary']!);
    }
  };
}
