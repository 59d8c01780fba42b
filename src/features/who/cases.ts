import type { Example } from '../workbench/bench.ts';

/** What is taken from a running case. */
interface Case {
  id: string;
  name: string;
  currency: string;
  facts: Record<string, { value: number }>;
  tables: Record<string, { title: string; rows: { id: string; label: string; values: Record<string, number> }[] }>;
}

/** Which kind of work a row of the case's list is. */
const KIND: Record<string, string> = { plan: 'plan', posts: 'pieces', film: 'pieces', answers: 'answers', ads: 'advertising' };

/** The café that looks for somebody, and the maker of beams that lacks only film. */
export const cases = (cafe: Case, beams: Case): Example[] => [
  example(cafe, { goal: 'sales', paid: cafe.facts['post-hours']!.value, days: '7', there: 'tasks', lasting: 'lasting' }),
  example(beams, { goal: 'enquiries', paid: hoursOf(beams, 'film'), days: '5', there: 'leads', lasting: 'project' }),
];

const hoursOf = ({ tables }: Case, row: string) => tables['work-wanted']!.rows.find(({ id }) => id === row)!.values.hours!;

function example({ id, name, currency, facts, tables }: Case, fields: Record<string, string | number>): Example {
  const { title, rows } = tables['work-wanted']!;
  return {
    id,
    name,
    title,
    sheet: {
      fields: {
        title: `${name}: ${title}`,
        number: 'on',
        date: 'on',
        hourCost: facts['hour-cost']!.value,
        // The budget of a quarter, a month.
        adMoney: facts['quarter-budget']!.value / 3,
        currency,
        ...fields,
      },
      rows: {
        work: rows.map(({ id, label, values: { hours = '', inside = '', covered = '' } }) => ({
          what: label,
          kind: KIND[id]!,
          hours,
          inside,
          covered,
        })),
      },
    },
  };
}
