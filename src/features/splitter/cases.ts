import data from '../../../content/rules/duties.json' with { type: 'json' };
import type { Example } from '../workbench/bench.ts';
import { DUTIES, PEOPLE } from './saved.ts';

/** What is taken from a running case. */
interface Case {
  id: string;
  name: string;
  people: { id: string; name: string }[];
}
interface Board {
  goal: string;
  days: string;
  people: { of?: string; role: string; has: number }[];
  hours?: Record<string, number>;
  to: Record<string, string[]>;
}

/** The boards of the running cases; what is on none of their columns is left out on purpose. Whoever is still to be found has no name. */
export const boards = (cases: Case[], words: { hired: string; title: string }): Example[] =>
  cases.map(({ id, name, people }) => {
    const board = (data.boards as Record<string, Board>)[id]!;
    const place = Object.fromEntries(Object.entries(board.to).flatMap(([to, list]) => list.map((duty) => [duty, to])));
    const hours: Record<string, number> = board.hours ?? data.hours;
    const named = board.people.map(({ of, role, has }, i) => ({
      [`name-${PEOPLE[i]}`]: people.find((one) => one.id === of)?.name ?? words.hired,
      [`role-${PEOPLE[i]}`]: role,
      [`has-${PEOPLE[i]}`]: has,
      [`hire-${PEOPLE[i]}`]: of ? '' : 'on',
    }));
    return {
      id,
      name,
      title: words.title,
      sheet: {
        fields: {
          title: `${name}: ${words.title}`,
          goal: board.goal,
          days: board.days,
          ...Object.assign({}, ...named),
          ...Object.fromEntries(DUTIES.map((duty) => [`to-${duty}`, place[duty] ?? 'left'])),
          ...Object.fromEntries(DUTIES.filter((duty) => place[duty]).map((duty) => [`hours-${duty}`, hours[duty] ?? ''])),
        },
        rows: {},
      },
    };
  });
