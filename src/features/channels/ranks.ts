import type { Undefined } from '../kpi/metric.ts';
import { against, type Chance, type Difference, type Limits, limitsOf } from './noise.ts';
import { type Channel, type Ranked, ranked, type Step } from './prices.ts';

/** One channel in the ranking. */
export interface Rank extends Ranked {
  /** Its row in the table, from 1. */
  row: number;
  /** `#3` where the reader gave none. */
  name: string;
  /** Where chance plays a part: between which prices the true one lies. */
  limits?: Limits | Undefined;
  /** Against the channel of comparison; nothing for itself. */
  difference?: Difference | Undefined;
}

/** The ranking, in the order of the rows. */
export interface Ranking {
  step: Step;
  ranks: Rank[];
  /** The row of the channel that the others are compared with. */
  own?: number;
}

/** A channel with its name. */
export interface Named extends Channel {
  name: string;
}

/**
 * Ranks channels by one step and compares each with the channel called `wanted`; with the cheapest that cost something
 * where there is none of that name. Contacts are ranked and not compared: they are counted out, not won by chance.
 */
export function rankingOf(channels: readonly Named[], step: Step, wanted = ''): Ranking {
  const ranks = ranked(channels, step).map((place, i): Rank => ({ ...place, row: i + 1, name: channels[i]!.name.trim() || `#${i + 1}` }));
  if (step === 'contacts') return { step, ranks };
  for (const rank of ranks) rank.limits = limitsOf(channels[rank.row - 1]!, step);
  const own = referenceOf(ranks, wanted);
  if (own) compare(ranks, channels, own, step);
  return { step, ranks, ...(own && { own: own.row }) };
}

/** The cheapest first; those without a price last. */
export const byPlace = (a: Rank, b: Rank) => (a.place ?? Number.MAX_VALUE) - (b.place ?? Number.MAX_VALUE) || a.row - b.row;

function referenceOf(ranks: Rank[], wanted: string): Rank | undefined {
  const fit = ranks.filter(({ limits }) => limits && 'low' in limits);
  return fit.find(({ name }) => name === wanted) ?? fit.filter(({ place }) => place).sort(byPlace)[0];
}

function compare(ranks: Rank[], channels: readonly Named[], own: Rank, step: Chance): void {
  against(channels, own.row - 1, step).forEach((difference, i) => {
    if (difference) ranks[i]!.difference = difference;
  });
}
