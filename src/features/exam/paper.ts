import type { Bank } from '../quiz/bank.ts';
import { random } from '../quiz/seed.ts';
import { type Seat, sit } from '../quiz/sit.ts';
import type { Sitting } from './saved-exam.ts';
import type { Words } from './words.ts';

/** A question of the exam on the page, in its list item. */
export interface Seated extends Seat {
  id: string;
  root: HTMLElement;
  item: HTMLLIElement;
  sure(): boolean | undefined;
  putSure(sure: boolean | undefined): void;
}

/** How often at most a question turns to other numbers; more than any question has prepared. */
const TURNS = 24;

/**
 * Puts copies of questions into a list, in place of what stands there, each with its number and a place of its own for "sure" and
 * "not sure". The seed decides the numbers of those that draw some: each question's hang on its own id, so that the others may change.
 */
export function seatAll(list: HTMLElement, bank: Bank, ids: readonly string[], seed: string, title: (n: number) => string): Seated[] {
  const items = ids.flatMap((id, i) => {
    const found = bank.get(id);
    if (!found) return [];
    const root = document.importNode(found, true);
    root.dataset.exam = '';
    root.querySelector('.q-head span')!.textContent = title(i + 1);
    const item = document.createElement('li');
    item.append(root);
    return [{ id, root, item }];
  });
  list.replaceChildren(...items.map(({ item }) => item));
  return items.map(({ id, root, item }) => {
    const seat = sit(root);
    for (let turns = Math.floor(random(`${seed}:${id}`)() * TURNS); turns; turns--) seat.turn();
    return { ...seat, id, root, item, ...sureOf(root, id) };
  });
}

/** Seats a sitting's questions with the answers that were given so far. */
export function seatSitting(list: HTMLElement, bank: Bank, sitting: Sitting, w: Words): Seated[] {
  const m = sitting.questions.length;
  const ids = sitting.questions.map(({ id }) => id);
  const seats = seatAll(list, bank, ids, sitting.seed, (n) => w('exam.question', { n, m }));
  for (const seat of seats) {
    const given = sitting.answers[seat.id];
    if (given) seat.put(given);
    seat.putSure(sitting.sure[seat.id]);
  }
  return seats;
}

/** Fills in what another tab answered since `before`; what it did not touch stays as it stands here. */
export function putChanges(seats: readonly Seated[], before: Sitting, now: Sitting): void {
  for (const seat of seats) {
    const given = now.answers[seat.id];
    if (JSON.stringify(given) !== JSON.stringify(before.answers[seat.id])) seat.put(given ?? {});
    seat.putSure(now.sure[seat.id]);
  }
}

/** Takes "sure" and "not sure" out of the form, so that they are no part of the answer. */
function sureOf(root: HTMLElement, id: string): Pick<Seated, 'sure' | 'putSure'> {
  const field = root.querySelector('.q-sure');
  const inputs = [...(field?.querySelectorAll('input') ?? [])];
  for (const input of inputs) input.name = `sure-${id}`;
  if (field) root.querySelector('form')!.after(field);
  return {
    sure: () => {
      const chosen = inputs.find(({ checked }) => checked);
      return chosen && chosen.value === 'yes';
    },
    putSure: (sure) => {
      for (const input of inputs) input.checked = sure !== undefined && (input.value === 'yes') === sure;
    },
  };
}
