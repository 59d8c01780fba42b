import { BLUEPRINT, type Part } from './blueprint.ts';
import { type ExamCandidate, rarest } from './draw-exam.ts';
import type { Sitting } from './saved-exam.ts';

/** What became of a sitting whose questions changed since it began; places are counted from 1. */
export interface Mended {
  sitting: Sitting;
  /** Another question stands here now. */
  replaced: number[];
  /** The key is another one, and the answer was taken out. */
  changed: number[];
  /** Questions that are gone without another one in their place. */
  lost: number;
}

/**
 * Fits a sitting to the bank of today. A question that is gone gives its place to another one of the part that lacks it, or to
 * none where the bank has none; one whose right answer or numbers changed is asked anew. What stands is not touched.
 * `mend(sitting, bank, []).replaced` is `[7]` when the seventh question left the bank.
 */
export function mend(
  sitting: Sitting,
  bank: readonly (ExamCandidate & { key: string })[],
  before: readonly (readonly string[])[],
  blueprint: readonly Part[] = BLUEPRINT,
): Mended {
  const known = new Map(bank.map((one) => [one.id, one]));
  const kept = sitting.questions.flatMap(({ id }) => known.get(id) ?? []);
  let gaps = sitting.questions.length - kept.length;
  const spare: (ExamCandidate & { key: string })[] = [];
  for (const [at, { modules, questions }] of blueprint.entries()) {
    const inPart = ({ module }: ExamCandidate) => modules.some((one) => one === module);
    const lacks = Math.min(gaps, questions - kept.filter(inPart).length);
    if (lacks <= 0) continue;
    const pool = bank.filter((one) => inPart(one) && !kept.includes(one));
    const found = rarest(pool, lacks, `${sitting.seed}:mend:${at}`, before, kept);
    spare.push(...found.map(({ id }) => known.get(id)!));
    gaps -= found.length;
  }
  const replaced: number[] = [];
  const changed: number[] = [];
  const questions: Sitting['questions'] = [];
  for (const { id, key } of sitting.questions) {
    const now = known.get(id) ?? spare.shift();
    if (!now) continue;
    questions.push({ id: now.id, key: now.key });
    if (now.id !== id) replaced.push(questions.length);
    else if (now.key !== key) changed.push(questions.length);
  }
  const stays = new Set(sitting.questions.filter(({ id, key }) => known.get(id)?.key === key).map(({ id }) => id));
  const only = <T>(all: Record<string, T>) => Object.fromEntries(Object.entries(all).filter(([id]) => stays.has(id)));
  return {
    sitting: {
      ...sitting,
      questions,
      answers: only(sitting.answers),
      sure: only(sitting.sure),
      flags: sitting.flags.filter((id) => known.has(id)),
      place: Math.max(0, Math.min(sitting.place, questions.length - 1)),
    },
    replaced,
    changed,
    lost: sitting.questions.length - questions.length,
  };
}
