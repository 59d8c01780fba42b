import type { Attempt } from '../exam/saved-attempt.ts';

/** The best of the attempts that passed, of equal ones the latest; nothing where none did. */
export const bestOf = <A extends Pick<Attempt, 'passed' | 'share' | 'n'>>(attempts: readonly A[]): A | undefined =>
  attempts.filter(({ passed }) => passed).sort((a, b) => b.share - a.share || b.n - a.n)[0];
