import type { Graph } from '../skills/load.ts';
import { EXAM_LENGTH } from './blueprint.ts';
import { drawExam, type ExamCandidate } from './draw-exam.ts';
import type { Mended } from './mend.ts';
import { outcomeOf } from './outcome.ts';
import type { Seated } from './paper.ts';
import type { Attempt } from './saved-attempt.ts';
import type { Sitting } from './saved-exam.ts';
import type { Words } from './words.ts';

/** A new exam from the bank; none where the bank is empty. */
export function newSitting(
  bank: readonly (ExamCandidate & { key: string })[],
  before: readonly (readonly string[])[],
  limit: number | undefined,
): Sitting | undefined {
  const seed = `${Math.random()}`;
  const key = new Map(bank.map((one) => [one.id, one.key]));
  const { questions } = drawExam(bank, seed, before);
  if (!questions.length) return undefined;
  return {
    id: crypto.randomUUID().slice(0, 13),
    at: new Date().toISOString(),
    seed,
    questions: questions.map((id) => ({ id, key: key.get(id)! })),
    answers: {},
    flags: [],
    sure: {},
    place: 0,
    ...(limit && { limit }),
  };
}

/** What a sitting comes to as it is handed in. */
export function attemptOf(
  { questions, answers, sure, flags, limit }: Sitting,
  seats: readonly Seated[],
  graph: Graph,
  seconds: number | undefined,
): Omit<Attempt, 'n' | 'of'> {
  const scored = seats.map((seat, i) => ({
    id: seat.id,
    // What was never touched earns nothing, even where it stands in an order of its own.
    score: answers[seat.id] ? seat.grade(seat.answer()).score : 0,
    ...(sure[seat.id] !== undefined && { sure: sure[seat.id] }),
    key: questions[i]!.key,
  }));
  const { share, passed } = outcomeOf(scored, graph).result;
  return {
    at: new Date().toISOString(),
    share,
    passed,
    ...(limit && seconds !== undefined && { seconds: Math.round(seconds), limit }),
    questions: scored.map((one) => ({ ...one, score: Math.round(one.score * 1e4) / 1e4 })),
    answers: Object.fromEntries(seats.map((seat) => [seat.id, seat.answer()])),
    ...(flags.length && { flags }),
  };
}

/** What has to be said of a sitting that was fitted to the bank of today; `''` where nothing has. */
export function saidOf({ sitting, replaced, changed, lost }: Mended, w: Words): string {
  const list = (places: number[]) => new Intl.ListFormat(document.documentElement.lang).format(places.map(String));
  const { length } = sitting.questions;
  return [
    replaced.length && w('exam.mended.replaced', { n: replaced.length, list: list(replaced) }),
    changed.length && w('exam.mended.changed', { n: changed.length, list: list(changed) }),
    lost && w('exam.mended.lost', { n: lost }),
    length < EXAM_LENGTH && !lost && w('exam.short', { n: length }),
  ]
    .filter(Boolean)
    .join(' ');
}
