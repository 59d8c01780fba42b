import { LEVELS, type Level } from '../skills/schema.ts';

/**
 * What marks 1 to 4 mean for a skill at a level: 3 is what the level asks for, 4 the level above, 2 the one below.
 * `words`: what stands below the lowest and above the highest level, and what a 1 is.
 */
export function anchorsOf(levels: Record<Level, string>, level: Level, words: { none: string; helped: string; proven: string }): string[] {
  const at = LEVELS.indexOf(level);
  const of = (i: number) => LEVELS[i] && levels[LEVELS[i]];
  return [words.none, of(at - 1) ?? words.helped, of(at)!, of(at + 1) ?? words.proven];
}
