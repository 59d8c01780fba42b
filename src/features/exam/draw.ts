import { shuffle } from '../quiz/seed.ts';

/** What a draw looks at. */
export interface Candidate {
  id: string;
  lesson: string;
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
  const left = shuffle(bank, seed);
  const lessons = shuffle([...new Set(bank.map(({ lesson }) => lesson))], `${seed}:lessons`);
  const taken: Candidate[] = [];
  const count = (test: (other: Candidate) => boolean) => taken.filter(test).length;
  while (taken.length < length && left.length) {
    const fewest = least(
      lessons.filter((id) => left.some(({ lesson }) => lesson === id)),
      (id) => [count(({ lesson }) => lesson === id)],
    );
    const next = least(
      left.filter(({ lesson }) => lesson === fewest),
      ({ id, kind, type }) => [
        before.has(id) ? 1 : 0,
        count((other) => other.kind === kind) / WEIGHT[kind],
        count((other) => other.type === type),
      ],
    );
    taken.push(...left.splice(left.indexOf(next!), 1));
  }
  return shuffle(taken, `${seed}:order`).map(({ id }) => id);
}

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
