import type { Answered } from '../quiz/saved.ts';

/**
 * Whether an answer asks for a card: its first check was wrong, or right without being sure, or the answer was shown.
 * Answers from before the first check was kept are judged by their last one.
 * `isMissed({ first: { right: true, sure: false }, … })` is `true`.
 */
export const isMissed = ({ first, right, sure, revealed }: Pick<Answered, 'first' | 'right' | 'sure' | 'revealed'>): boolean =>
  !!revealed || !(first ?? { right }).right || (first ?? { sure }).sure === false;

/** The questions of a kept exam that ask for a card: not all points, or not sure. Anything else that is kept there gives none. */
export function missedIn(attempt: unknown): string[] {
  const { questions } = (attempt ?? {}) as { questions?: unknown };
  if (!Array.isArray(questions)) return [];
  return questions.flatMap(({ id, score, sure }) => (typeof id === 'string' && (!(score >= 1) || sure === false) ? [id] : []));
}
