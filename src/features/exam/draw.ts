import { shuffle } from '../quiz/seed.ts';

/** What a draw looks at. */
export interface Candidate {
  id: string;
  lesson: string;
  /** Where the questions are of several modules. */
  module?: string;
  kind: 'recall' | 'apply' | 'judge';
  type: string;
}

/** How many questions a module's test has. */
export const LENGTH = 12;

/** Recalling is a quarter at most, as in the bank. */
const WEIGHT = { recall: 1, apply: 2, judge: 2 };

/**
 * The questions of a test, in the order in which they are asked: spread evenly over the lessons, then over kinds and
 * types, those in `before` only where the others run out. The same seed gives the same test.
 * `drawTest(bank, 'x').length` is 12, or all of a smaller bank.
 */
export function drawTest(bank: readonly Candidate[], seed: string, before: ReadonlySet<string> = new Set(), length = LENGTH): string[] {
  return shuffle(spread(bank, length, seed, [], before), `${seed}:order`).map(({ id }) => id);
}

/**
 * Chooses so many questions of a pool, or all of a smaller one: evenly over the lessons and their modules, then over
 * kinds and types. What is `taken` already counts along; those in `before` come last within their lesson.
 * `spread(pool, 2, 'x')` gives two questions of two lessons, where there are two.
 */
export function spread<C extends Candidate>(
  pool: readonly C[],
  length: number,
  seed: string,
  taken: readonly C[] = [],
  before: ReadonlySet<string> = new Set(),
): C[] {
  const left = shuffle(pool, seed);
  const lessons = new Map(shuffle([...new Set(pool.map(({ lesson }) => lesson))], `${seed}:lessons`).map((id) => [id, moduleOf(pool, id)]));
  const found: C[] = [];
  const count = (test: (other: C) => boolean) => taken.filter(test).length + found.filter(test).length;
  while (found.length < length && left.length) {
    const fewest = least(
      [...lessons.keys()].filter((id) => left.some(({ lesson }) => lesson === id)),
      (id) => [count(({ lesson }) => lesson === id), count(({ module }) => module === lessons.get(id))],
    );
    const next = least(
      left.filter(({ lesson }) => lesson === fewest),
      ({ id, kind, type }) => [
        before.has(id) ? 1 : 0,
        count((other) => other.kind === kind) / WEIGHT[kind],
        count((other) => other.type === type),
      ],
    );
    found.push(...left.splice(left.indexOf(next!), 1));
  }
  return found;
}

const moduleOf = (pool: readonly Candidate[], lesson: string) => pool.find((one) => one.lesson === lesson)?.module;

/** The first item of which the costs are the least, compared from the left. */
function least<T>(items: readonly T[], cost: (item: T) => number[]): T | undefined {
  let best: { item: T; costs: number[] } | undefined;
  for (const item of items) {
    const costs = cost(item);
    const at = costs.findIndex((value, i) => value !== best?.costs[i]);
    if (!best || (at >= 0 && costs[at]! < best.costs[at]!)) best = { item, costs };
  }
  return best?.item;
}
