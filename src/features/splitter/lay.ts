import type { Bench } from '../workbench/bench.ts';
import { isPerson, PLACES } from './saved.ts';
import { type More, nameOf } from './splitter.ts';

/** Lays the cards where their lists say, and calls columns and choices by the names of the people. */
export function lay(bench: Bench): void {
  const { people, loads } = bench.answer.more as More;
  const used = new Set<string>(loads.map(({ place }) => place));
  for (const place of PLACES) {
    const name = nameOf({ place, person: people.find(({ id }) => id === place) }, bench.w);
    const column = bench.querySelector<HTMLElement>(`[data-column="${place}"]`)!;
    column.hidden = !used.has(place);
    if (column.ariaLabel !== name) {
      column.ariaLabel = name;
      column.querySelector('h2')!.textContent = name;
      for (const option of bench.querySelectorAll<HTMLOptionElement>(`.card option[value="${place}"]`)) option.textContent = name;
    }
    if (isPerson(place)) {
      const person = bench.querySelector<HTMLElement>(`[data-person="${place}"]`)!;
      if (used.has(place)) person.hidden = false;
      const legend = person.querySelector('legend')!;
      if (legend.textContent !== name) legend.textContent = name;
      // Nobody is handed to a person who is not there.
      for (const option of bench.querySelectorAll<HTMLOptionElement>(`.card option[value="${place}"]`)) option.hidden = person.hidden;
      // A person who was just added has a column before the name is typed.
      if (!person.hidden) column.hidden = false;
    }
  }
  const focused = document.activeElement as HTMLElement | null;
  for (const { place, cards } of loads) {
    const list = bench.querySelector(`[data-column="${place}"] ul`)!;
    cards.forEach(({ id }, i) => {
      const card = bench.querySelector(`[data-duty="${id}"]`)!;
      if (list.children[i] !== card) list.insertBefore(card, list.children[i] ?? null);
    });
  }
  // A card that moved takes the focus along.
  if (focused && document.activeElement !== focused && bench.contains(focused)) focused.focus();
}
