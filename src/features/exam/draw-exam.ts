import { shuffle } from '../quiz/seed.ts';
import { BLUEPRINT, type Part } from './blueprint.ts';
import { type Candidate, spread } from './draw.ts';

/** A question that the exam may ask. */
export type ExamCandidate = Candidate & { module: string };

export interface Draw {
  /** Ids, in the order in which they are asked. */
  questions: string[];
  /** The parts of the blueprint, by place, that the bank could not fill, and how many questions they lack. */
  short: { part: number; missing: number }[];
}

type Sized = Pick<Part, 'questions'> & { modules: readonly string[] };

/**
 * Draws an exam: of each part of the blueprint so many questions as it says, or all that there are. Of a part those come first
 * that the fewest of the attempts `before` asked; among them it is spread over modules, lessons, kinds and types. The same seed
 * gives the same exam.
 * `drawExam(bank, 'x').questions.length` is 40 with the course's bank.
 */
export function drawExam(
  bank: readonly ExamCandidate[],
  seed: string,
  before: readonly (readonly string[])[] = [],
  blueprint: readonly Sized[] = BLUEPRINT,
): Draw {
  const taken: ExamCandidate[] = [];
  const short: Draw['short'] = [];
  for (const [at, { modules, questions }] of blueprint.entries()) {
    const own = bank.filter(({ module }) => modules.includes(module));
    const some = rarest(own, questions, `${seed}:${at}`, before, taken);
    taken.push(...some);
    if (some.length < questions) short.push({ part: at, missing: questions - some.length });
  }
  return { questions: shuffle(taken, `${seed}:order`).map(({ id }) => id), short };
}

/** So many of the pool, those first that the fewest attempts asked. `rarest(pool, 1, 'x', [['a']])` is never `a` while there is another. */
export function rarest(
  pool: readonly ExamCandidate[],
  length: number,
  seed: string,
  before: readonly (readonly string[])[],
  taken: readonly ExamCandidate[],
): ExamCandidate[] {
  const times = timesAsked(before);
  const found: ExamCandidate[] = [];
  const tiers = Map.groupBy(pool, ({ id }) => times.get(id) ?? 0);
  for (const n of [...tiers.keys()].sort((a, b) => a - b))
    found.push(...spread(tiers.get(n)!, length - found.length, `${seed}:${n}`, [...taken, ...found]));
  return found;
}

function timesAsked(before: readonly (readonly string[])[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const id of before.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
