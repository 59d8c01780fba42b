import { LEVELS, type Level } from '../skills/levels.ts';
import type { Graph } from '../skills/load.ts';
import { cover } from './cover.ts';
import { type Evidence, stepOf } from './evidence.ts';

/** What counts as the own level: what the reader says, what evidence carries, or the higher of both. */
export const BASES = ['higher', 'self', 'shown'] as const;
export type Basis = (typeof BASES)[number];

/** The own level as a step from 0 to 4; `undefined` where the reader has said nothing and nothing is shown. */
export function ownStep({ self, level }: Pick<Evidence, 'self' | 'level'>, basis: Basis): number | undefined {
  const said = self && stepOf(self);
  const shown = level && stepOf(level);
  if (basis === 'self') return said;
  if (basis === 'shown') return shown;
  return said === undefined && shown === undefined ? undefined : Math.max(said ?? 0, shown ?? 0);
}

/** One skill that a role asks for. */
export interface Asked {
  skill: string;
  asked: number;
  /** Undefined: nothing is known; the gap is reckoned from none. */
  own: number | undefined;
  /** Steps that are missing, from 0 to 4. */
  gap: number;
}

/** Every skill of a role in its order: `gapTo([{ skill: 'reporting', level: 'lead' }], () => 2)` has a gap of 1. */
export const gapTo = (skills: Graph['roles'][string]['skills'], own: (skill: string) => number | undefined): Asked[] =>
  skills.map(({ skill, level }) => {
    const asked = stepOf(level);
    const step = own(skill);
    return { skill, asked, own: step, gap: Math.max(0, asked - (step ?? 0)) };
  });

/** What closes a gap. */
export interface Plan {
  /** Lessons to read, in the order of the course, and for which of the missing skills at which level. */
  lessons: { id: string; minutes: number; skills: { skill: string; level: Level }[] }[];
  minutes: number;
  /** Skills that a lesson taught that is done: what is missing is to show them. */
  read: { skill: string; level: Level; lessons: string[] }[];
  /** Skills that no lesson teaches up to the level asked; `taught` is how far lessons go, if that is above the own level. */
  beyond: { skill: string; asked: Level; taught?: Level }[];
}

/**
 * The shortest list of lessons that teaches every missing skill at the level that is missing, or, where no lesson goes so
 * far, at the highest that one teaches. Fewest lessons first, then fewest minutes. A lesson that is done is not listed again;
 * what it taught counts as read, not as shown.
 */
export function lessonsFor(
  missing: readonly Asked[],
  lessons: Graph['lessons'],
  order: readonly string[],
  done: ReadonlySet<string>,
): Plan {
  const teaches = (id: string, skill: string) => stepOf(lessons[id]!.skills.find((one) => one.skill === skill)?.level);
  const highest = (skill: string, ids: readonly string[]) => Math.max(0, ...ids.map((id) => teaches(id, skill)));
  const read: Plan['read'] = [];
  const beyond: Plan['beyond'] = [];
  const targets = new Map<string, number>();
  for (const { skill, asked, own = 0, gap } of missing) {
    if (!gap) continue;
    const taught = highest(skill, order);
    const target = Math.min(asked, taught);
    if (target < asked) beyond.push({ skill, asked: nameOf(asked), ...(target > own && { taught: nameOf(target) }) });
    if (target <= own) continue;
    const known = order.filter((id) => done.has(id) && teaches(id, skill) >= target);
    if (known.length) read.push({ skill, level: nameOf(target), lessons: known });
    else targets.set(skill, target);
  }
  const reached = (id: string) => [...targets].flatMap(([skill, target]) => (teaches(id, skill) >= target ? [skill] : []));
  const choices = order.flatMap((id) => (done.has(id) ? [] : [{ id, minutes: lessons[id]!.minutes, covers: reached(id) }]));
  const chosen = cover([...targets.keys()], choices).map((id) => ({
    id,
    minutes: lessons[id]!.minutes,
    skills: reached(id).map((skill) => ({ skill, level: nameOf(targets.get(skill)!) })),
  }));
  return { lessons: chosen, minutes: chosen.reduce((sum, { minutes }) => sum + minutes, 0), read, beyond };
}

/** `nameOf(2)` is `'do'`; steps from 1 to 4. */
export const nameOf = (step: number): Level => LEVELS[step - 1]!;
