import type { Answered } from './saved.ts';
import type { Answer, Grade } from './types/type.ts';

/**
 * Where a run stands: nothing checked, wrong once (the hint is shown), wrong again (the answer may be
 * shown), or over: right, or shown.
 */
export type Phase = 'open' | 'hinted' | 'offered' | 'over';

/** `phase({ tries: 1, right: false, … })` is `'hinted'`. */
export function phase(run: Answered | undefined): Phase {
  if (!run?.tries) return 'open';
  if (run.right || run.revealed) return 'over';
  return run.tries === 1 ? 'hinted' : 'offered';
}

/** The record after a check on a day; `before` is the same run's last one. */
export function checked(
  before: Answered | undefined,
  answer: Answer,
  { score, right }: Grade,
  key: string,
  day: string,
  sure?: boolean,
): Answered {
  return { answer, tries: (before?.tries ?? 0) + 1, score, right, sure, key, day, first: before?.tries ? before.first : { right, sure } };
}

/** The name and the values of the sentence that says how a run stands; `labels` are the right ones in the page's words, if they have any. */
export function sentence(run: Answered, grade: Grade, labels: string[], language: string): [string, Record<string, string | number>] {
  const count = (is: string) => grade.parts.filter((part) => part.is === is).length;
  const values = {
    n: count('right'),
    m: grade.of,
    k: count('wrong'),
    list: new Intl.ListFormat(language).format(labels),
    p: Math.round(grade.score * 100),
  };
  if (grade.says) return [grade.says, values];
  if (run.right) return [labels.length ? 'rightList' : 'rightAll', values];
  if (run.revealed) return [labels.length ? 'shownList' : 'shownAll', values];
  return [grade.of > 1 ? 'partly' : 'notYet', values];
}
