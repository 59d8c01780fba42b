/** One answered question, as a belief reads it. */
export interface Evidence {
  /** Right by this share, from 0 to 1. */
  score: number;
  /** 1 easy, 2 usual, 3 hard. */
  difficulty: number;
  /** How likely somebody is right who does not know it. */
  guess: number;
}

export interface Belief {
  /** The share of usual questions of the module that the reader would answer without guessing, from 0 to 1. */
  known: number;
  /** Four times out of five it lies between these two. */
  low: number;
  high: number;
}

const STEEP = 1.7;
/** Of what is believed before the first answer. */
const SPREAD = 1.3;
/** Abilities that are thought of, in steps of a quarter. */
const GRID = Array.from({ length: 33 }, (_, i) => -4 + i / 4);

/** Rightly without guessing: the Rasch curve, at difficulty 2 of 3. */
const usual = (ability: number) => 1 / (1 + Math.exp(-STEEP * ability));

/**
 * How likely somebody of an ability answers rightly: Birnbaum’s model with a floor for guessing.
 * `chance(0, 2, 0.25)` is `0.625`: a quarter by luck, and half of the rest.
 */
export const chance = (ability: number, difficulty: number, guess: number): number =>
  guess + (1 - guess) * usual(ability - (difficulty - 2) * 0.7);

const curves = new Map<string, { right: number[]; wrong: number[] }>();

/** The logarithms of the chances along the grid; there are few kinds of question. */
function curve(difficulty: number, guess: number) {
  const name = `${difficulty} ${guess}`;
  const known = curves.get(name);
  if (known) return known;
  const chances = GRID.map((ability) => chance(ability, difficulty, guess));
  const found = { right: chances.map(Math.log), wrong: chances.map((right) => Math.log(1 - right)) };
  curves.set(name, found);
  return found;
}

/**
 * What is believed of a module: a bell curve around `prior` (an ability: 0 is even odds at a usual question), moved by each answer.
 * A right answer in place of a wrong one never lowers it. `believe(0, []).known` is 0.5.
 */
export function believe(prior: number, evidence: readonly Evidence[]): Belief {
  const logs = GRID.map((ability) => -((ability - prior) ** 2) / (2 * SPREAD ** 2));
  for (const { score, difficulty, guess } of evidence) {
    const { right, wrong } = curve(difficulty, guess);
    for (let i = 0; i < GRID.length; i++) logs[i]! += score * right[i]! + (1 - score) * wrong[i]!;
  }
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const at = (share: number) => {
    let left = share * all;
    return usual(
      GRID.find((_, i) => {
        left -= weights[i]!;
        return left <= 0;
      })!,
    );
  };
  const known = weights.reduce((sum, weight, i) => sum + (weight / all) * usual(GRID[i]!), 0);
  return { known, low: Math.min(known, at(0.1)), high: Math.max(known, at(0.9)) };
}
