import type { Graph } from '../skills/load.ts';

/** One domain: its skills counted by where the reader stands. */
export interface Bar {
  domain: string;
  skills: number;
  /** Skills in each part of the bar, in the order of `PARTS` of the picture. */
  counts: number[];
}

/** The parts of a bar without a role: the own level, the highest first. */
export const LEVEL_PARTS = ['direct', 'lead', 'do', 'assist', 'none'] as const;
/** And with one: what of it is reached, and what is missing. */
export const GAP_PARTS = ['reached', 'one', 'more'] as const;

/**
 * The skills of each domain by own level or, with what a role asks for, by gap; domains of which the role asks nothing are
 * left out. `own` and `gap` give steps from 0 to 4.
 */
export function barsOf(
  { domains, skills }: Pick<Graph, 'domains' | 'skills'>,
  own: (skill: string) => number,
  gaps?: ReadonlyMap<string, number>,
): Bar[] {
  return Object.keys(domains).flatMap((domain) => {
    const ids = Object.keys(skills).filter((id) => skills[id]!.domain === domain && (!gaps || gaps.has(id)));
    const parts = gaps ? GAP_PARTS.length : LEVEL_PARTS.length;
    const counts = Array.from({ length: parts }, () => 0);
    for (const id of ids) counts[gaps ? Math.min(2, gaps.get(id)!) : 4 - own(id)]!++;
    return ids.length ? [{ domain, skills: ids.length, counts }] : [];
  });
}
