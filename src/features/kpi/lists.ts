import { finite, type Input, type Lists, type Metric, type Result, type Undefined, type Unit } from './metric.ts';

export const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** The average: sum ÷ how many. `mean([4, 9, 23])` is 12; of nothing NaN. */
export const mean = (list: readonly number[]): number => sum(list) / list.length;

/** The middle value; between two middles their mean. `median([9, 4, 23])` is 9. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : mean(sorted.slice(half - 1, half + 1));
}

/**
 * A metric of one list. `formula` names the way and the list: `median(minutes)`.
 * `ofList('response-time-median', 'minutes', 'minutes', 'median(minutes)', median).compute({}, { minutes: [9, 4, 23] })`
 * is `{ value: 9 }`.
 */
export function ofList(id: string, unit: Unit, list: string, formula: string, way: (list: readonly number[]) => number): Metric {
  const inputs: Input[] = [{ id: list, unit, list: true }];
  return {
    id,
    unit,
    inputs,
    formula,
    compute: (_, lists = {}) => rows(inputs, lists, ([table]) => way(table!)),
  };
}

/**
 * A rate over posts, from two lists of which each pair is a post. What is unknown of a post leaves the post out.
 * `ofPosts('x', 'sum(interactions) / sum(audience) * 100', (tops, bottoms) => (sum(tops) * 100) / sum(bottoms))`
 */
export function ofPosts(id: string, formula: string, way: (tops: readonly number[], bottoms: readonly number[]) => number): Metric {
  const inputs: Input[] = [
    { id: 'interactions', unit: 'actions', list: true },
    { id: 'audience', unit: 'people', list: true, divides: true },
  ];
  return {
    id,
    unit: 'percent',
    inputs,
    formula,
    compute: (_, lists = {}) => rows(inputs, lists, ([tops, bottoms]) => way(tops!, bottoms!)),
  };
}

/** What the known rows of the lists give; one number that cannot be makes it undefined. */
function rows(inputs: Input[], lists: Lists, way: (columns: number[][]) => number): Result {
  const columns = inputs.map(({ id }) => lists[id] ?? []);
  const length = Math.max(...columns.map((column) => column.length));
  const known = Array.from({ length }, (_, i) => i).filter((i) => columns.every((column) => column[i] !== undefined));
  for (const [i, { id, divides }] of inputs.entries()) {
    const wrong = unfit(columns[i]!, id, divides);
    if (wrong) return wrong;
  }
  if (!known.length)
    return { undefined: 'missing', input: inputs.find((_, i) => !columns[i]!.some((n) => n !== undefined))?.id ?? inputs.at(-1)!.id };
  return finite(way(columns.map((column) => known.map((i) => column[i]!))));
}

function unfit(list: readonly (number | undefined)[], input: string, divides?: boolean): Undefined | undefined {
  for (const value of list) {
    if (value === undefined) continue;
    if (!Number.isFinite(value)) return { undefined: 'unreadable', input };
    if (value < 0) return { undefined: 'negative', input };
    if (!value && divides) return { undefined: 'zero', input };
  }
  return;
}
