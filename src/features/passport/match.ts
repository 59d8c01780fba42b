import { LEVELS, type Level } from '../skills/levels.ts';
import type { Claim, Passport } from './passport.ts';

/** A skill that a role or a vacancy asks for, and at which level. */
export interface Asked {
  skill: string;
  level: Level;
}

/** How what is said stands to what is asked: as high or higher, lower, or not mentioned. */
export type Standing = 'met' | 'below' | 'absent';

export interface Line extends Asked {
  said?: Claim;
  standing: Standing;
  /** Levels that are missing: from 1 to 4, where nothing is said all that are asked; 0 where it is met. */
  short: number;
}

export interface Match {
  /** In the order in which they are asked, each skill once. */
  lines: Line[];
  met: number;
  /** Of those that are met, the ones that rest on the candidate’s own rating alone. */
  ownWord: number;
  below: number;
  absent: number;
  /** What the passport has beyond what is asked, the highest level first. */
  extra: Claim[];
  /** Skills of the passport that this site does not know. */
  unknown: Claim[];
}

const step = (level: Level): number => LEVELS.indexOf(level) + 1;

/**
 * What is said beside what is asked. A skill that is asked twice counts once, at the higher level. `known` are the ids of the
 * skills of this site. It compares two statements; it says nothing of what the person can do.
 */
export function matchOf(asked: readonly Asked[], { skills }: Pick<Passport, 'skills'>, known: ReadonlySet<string>): Match {
  const wanted = new Map<string, Level>();
  for (const { skill, level } of asked) {
    const before = wanted.get(skill);
    if (!before || step(level) > step(before)) wanted.set(skill, level);
  }
  const lines = [...wanted].map(([skill, level]): Line => {
    const said = skills.find((claim) => claim.skill === skill);
    const short = Math.max(0, step(level) - (said ? step(said.level) : 0));
    return { skill, level, ...(said && { said }), standing: said ? (short ? 'below' : 'met') : 'absent', short };
  });
  const count = (standing: Standing) => lines.filter((line) => line.standing === standing).length;
  return {
    lines,
    met: count('met'),
    ownWord: lines.filter(({ standing, said }) => standing === 'met' && said?.basis === 'self').length,
    below: count('below'),
    absent: count('absent'),
    extra: skills
      .filter(({ skill }) => known.has(skill) && !wanted.has(skill))
      .sort((a, b) => step(b.level) - step(a.level) || (a.skill < b.skill ? -1 : 1)),
    unknown: skills.filter(({ skill }) => !known.has(skill)),
  };
}
