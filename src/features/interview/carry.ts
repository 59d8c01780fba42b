import { scorecardsLink } from '../scorecards/handover.ts';
import type { Criterion } from '../scorecards/vacancy.ts';
import type { Kit } from './kit.ts';
import type { Library } from './library.ts';
import { weightOf } from './pick.ts';
import { STEPS } from './steps.ts';

/**
 * What the kit marks, a criterion for each skill and each question of the reader's own: weight 0 to 10, the signs of the
 * four steps as anchors of marks 1 to 4. Two questions on one skill are one criterion, with the anchors of the first.
 */
export function criteriaOf({ items, asked }: Kit, { questions, skills }: Library): Omit<Criterion, 'id'>[] {
  const seen = new Set<string>();
  return items.flatMap(({ brief, ask = '' }) => {
    if (!brief) return ask.trim() ? [{ name: ask.trim().slice(0, 200), skill: '', level: '', weight: 5, anchors: ['', '', '', ''] }] : [];
    const { id, skill, level } = brief;
    if (seen.has(skill)) return [];
    seen.add(skill);
    const wanted = asked.find((one) => one.skill === skill);
    const { rubric } = questions[id]!;
    return [
      {
        name: skills[skill]!.name,
        skill,
        level: wanted?.level ?? level,
        weight: weightOf(wanted ?? { level }),
        anchors: STEPS.map((step) => rubric[step].sign),
      },
    ];
  });
}

/** The address of the scorecards with the criteria of the kit in it; nothing when it is too much for a link. */
export const scorecards = (kit: Kit, library: Library, title: string, page: string): Promise<string | undefined> =>
  scorecardsLink(title.slice(0, 200), kit.role, criteriaOf(kit, library), page);
