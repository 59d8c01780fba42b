import type { Mark, Step } from './vacancy.ts';

/** What several interviewers said of one candidate on one criterion. */
export interface Spread {
  /** The marks that were given, the lowest first. */
  marks: Step[];
  /** Missing where nobody gave a mark. */
  mean?: number;
  low?: Step;
  high?: Step;
  /** Lowest and highest are two steps or more apart: the interviewers should talk about it. */
  apart: boolean;
  /** How many said that they did not ask. */
  notAsked: number;
  /** Ids of those who said nothing. */
  missing: string[];
}

type Said = Pick<Mark, 'interviewer' | 'candidate' | 'criterion' | 'mark'>;

/**
 * What interviewers said of a candidate on a criterion, in points from 1 to 4. A mark that is missing, or a question
 * that was not asked, is no 0: it counts nowhere. `spreadOf([{ interviewer: 'i', candidate: 'a', criterion: 'k', mark: 3 }],
 * 'a', 'k', ['i', 'j'])` has the mean 3 and `missing: ['j']`.
 */
export function spreadOf(said: readonly Said[], candidate: string, criterion: string, interviewers: readonly string[]): Spread {
  const known = new Set(interviewers);
  const own = said.filter((one) => one.candidate === candidate && one.criterion === criterion && known.has(one.interviewer));
  const marks = own.flatMap(({ mark }) => (typeof mark === 'number' ? [mark] : [])).sort();
  const spoke = new Set(own.flatMap(({ interviewer, mark }) => (mark ? [interviewer] : [])));
  const [low, high] = [marks[0], marks.at(-1)];
  return {
    marks,
    ...(low && high && { mean: marks.reduce<number>((sum, mark) => sum + mark, 0) / marks.length, low, high }),
    apart: !!low && !!high && high - low >= 2,
    notAsked: own.filter(({ mark }) => mark === 'not-asked').length,
    missing: interviewers.filter((id) => !spoke.has(id)),
  };
}

/** The mean of each criterion that a candidate has a mark on, by its id. */
export function meansOf(
  said: readonly Said[],
  candidate: string,
  criteria: readonly { id: string }[],
  interviewers: readonly string[],
): Map<string, number> {
  return new Map(
    criteria.flatMap(({ id }) => {
      const { mean } = spreadOf(said, candidate, id, interviewers);
      return mean === undefined ? [] : [[id, mean] as const];
    }),
  );
}
