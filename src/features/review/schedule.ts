import { FSRSAlgorithm } from 'ts-fsrs';
import { LONGEST, type Memory, RETENTION, type Schedule } from './kept-schedule.ts';

// When a card is asked again. The memory model is FSRS-6, without chance.

/** Again, hard, good, easy. */
export const RATINGS = [1, 2, 3, 4] as const;
export type Rating = (typeof RATINGS)[number];

const models = new Map<number, FSRSAlgorithm>();
function model(retention: number): FSRSAlgorithm {
  const wanted = Math.min(RETENTION.most, Math.max(RETENTION.least, retention || RETENTION.usual));
  const known = models.get(wanted) ?? new FSRSAlgorithm({ request_retention: wanted, maximum_interval: LONGEST, enable_fuzz: false });
  models.set(wanted, known);
  return known;
}

/** Whole days since the last rating: none when the clock went back, and at most two years. */
const passed = ({ last }: Schedule, today: number): number => Math.min(2 * LONGEST, Math.max(0, today - (last ?? today)));

const rounded = (n: number): number => Math.round(n * 1e4) / 1e4;

/** Keeps the memory where the model can go on from it, whatever was kept. */
const sound = ({ stability, difficulty }: Memory): Memory => ({
  stability: Math.min(36_500, Math.max(0.001, rounded(stability))),
  difficulty: Math.min(10, Math.max(1, rounded(difficulty))),
});

/**
 * The schedule after each rating, by the rating. “Again” is asked once more on the same day; the others come back after at
 * least a day and at most `LONGEST`, an easier one never before a harder one.
 * `outcomes(begun(20780), 20780, 0.9)[3].due` is `20782`.
 */
export function outcomes(card: Schedule, today: number, retention: number): Record<Rating, Schedule> {
  const fsrs = model(retention);
  const days = passed(card, today);
  let least = 1;
  const after = (rating: Rating): Schedule => {
    const old = card.memory && sound(card.memory);
    const memory = sound(fsrs.next_state(old ?? null, days, rating));
    const interval = rating === 1 ? 0 : Math.min(LONGEST, Math.max(least, fsrs.next_interval(memory.stability, days)));
    if (rating > 1) least = interval;
    return {
      due: today + interval,
      memory,
      first: card.first ?? today,
      last: today,
      count: card.count + 1,
      lapses: card.lapses + (rating === 1 ? 1 : 0),
    };
  };
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}

/** The chance that the card is remembered today, from 0 to 1; undefined before its first rating. */
export function recall(card: Schedule, today: number): number | undefined {
  return card.memory && model(RETENTION.usual).forgetting_curve(passed(card, today), sound(card.memory).stability);
}

/** What a card that was never rated is taken for in an estimate: a week and a half. */
const USUAL_STABILITY = 10;

/**
 * About how many ratings a day the cards cost in the long run at a wanted retention, as well as they are known today; a
 * forgotten card is rated twice on its day. `load([], 0.9)` is `0`.
 */
export function load(cards: readonly Schedule[], retention: number): number {
  const fsrs = model(retention);
  const once = cards.reduce((sum, { memory }) => sum + 1 / fsrs.next_interval(memory ? sound(memory).stability : USUAL_STABILITY, 0), 0);
  return once * (2 - retention);
}
