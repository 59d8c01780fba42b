import data from '../../../content/rules/duties.json' with { type: 'json' };
import type { Answer, Given, Tool } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { type Card, type Duty, type Load, loads, type Person } from './board.ts';
import { copiesOfBoard } from './copies.ts';
import { PEOPLE, PLACES, type Place, shape } from './saved.ts';

/** What the picture, the board and the copies are drawn from. */
export interface More {
  people: Person[];
  loads: Load[];
  needs: string[];
  days: number;
}

/** The duty splitter, over the duties that the page holds. */
export const splitter = (duties: Duty[]): Tool => ({ ...shape, answer: (given) => answer(duties, given), copies: copiesOfBoard });

function answer(duties: Duty[], { texts, numbers }: Given): Answer {
  const known = (n: number | undefined) => (n === undefined || Number.isNaN(n) || n < 0 ? undefined : n);
  const people = PEOPLE.map(
    (id): Person => ({
      id,
      name: (texts[`name-${id}`] ?? '').trim(),
      role: texts[`role-${id}`] || 'other',
      has: known(numbers[`has-${id}`]),
      hire: texts[`hire-${id}`] === 'on',
    }),
  );
  const cards = duties.map((duty): Card => {
    const to = texts[`to-${duty.id}`] as Place;
    return { ...duty, to: PLACES.includes(to) ? to : 'open', hours: known(numbers[`hours-${duty.id}`]) };
  });
  const all = loads(people, cards);
  const handed = all.filter(({ place }) => place !== 'open' && place !== 'left');
  const of = (list: Load[], part: (load: Load) => number) => ({ value: list.reduce((sum, load) => sum + part(load), 0) });
  return {
    lines: [
      { id: 'handed', unit: 'count', result: of(handed, (load) => load.cards.length) },
      { id: 'hours', unit: 'count', result: of(handed, (load) => load.hours) },
      {
        id: 'open',
        unit: 'count',
        result: of(
          all.filter(({ place }) => place === 'open'),
          (load) => load.cards.length,
        ),
      },
      {
        id: 'left',
        unit: 'count',
        result: of(
          all.filter(({ place }) => place === 'left'),
          (load) => load.cards.length,
        ),
      },
    ],
    more: { people, loads: all, needs: data.needs[texts.goal as 'sales'] ?? [], days: Number(texts.days) } satisfies More,
  };
}

/** What a column is called: the person’s own name, or a number; else what it is for. */
export const nameOf = ({ place, person }: Pick<Load, 'place' | 'person'>, { s }: Pick<Writer, 's'>): string =>
  person ? person.name || s['splitter.person']!.replace('{n}', place.slice(1)) : s[`splitter.place.${place}`]!;
