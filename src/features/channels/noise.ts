import { poissonLimits, ratesP } from '../../lib/poisson.ts';
import { fault, type Undefined } from '../kpi/metric.ts';
import type { Channel, Step } from './prices.ts';

/** The steps whose counts chance moves. Contacts are counted out or estimated, and chance says nothing about that. */
export type Chance = Exclude<Step, 'contacts'>;

/** Between which prices the true one lies; no `high` where nothing was counted, for then it has no bound. */
export interface Limits {
  low: number;
  high?: number;
}

/**
 * The interval of a price that the count alone allows: cost ÷ Garwood's limits of the count, at 95 %. A free channel has
 * none: `free`. 40 for 4 sales: 3.91 to 36.70; 2,400 for none: from 650.60 up.
 */
export function limitsOf(channel: Channel, step: Chance): Limits | Undefined {
  const wrong = countFault(channel, step);
  if (wrong) return wrong;
  const [low, high] = countLimits(channel[step]!);
  const least = channel.cost! / high;
  const most = channel.cost! / low;
  // No upper end: nothing was sold, or it has no place among the numbers.
  return Number.isFinite(most) ? { low: least, high: most } : { low: least };
}

/** Garwood's limits of a count; those of a table's counts are asked for again at every key. */
function countLimits(count: number): readonly [number, number] {
  const limits = known.get(count) ?? poissonLimits(count, CONFIDENCE);
  if (known.size > 200) known.clear();
  known.set(count, limits);
  return limits;
}
const known = new Map<number, readonly [number, number]>();

/** Two channels set side by side. */
export interface Difference {
  /** Price of A ÷ price of B; undefined where either brought nothing. */
  ratio?: number;
  /** How often equally good channels differ by as much or more, as a share. */
  p: number;
  /** Whether chance makes such a difference often enough: p of 5 % or more. */
  noise: boolean;
}

/**
 * Whether the difference between two prices is more than chance: the exact conditional test of two Poisson counts, with
 * the costs as what each was given. Nothing counted in either: `too-few`; a free channel: `free`.
 * 180 for 9 sales and 420 for 11: p 0.15, noise; 15 for 18 and 40 for 4: p 0.00000015, no noise.
 */
export function differenceOf(a: Channel, b: Channel, step: Chance): Difference | Undefined {
  const wrong = countFault(a, step) ?? countFault(b, step);
  if (wrong) return wrong;
  const [x, y] = [a[step]!, b[step]!];
  if (!(x + y)) return { undefined: 'too-few', input: step };
  const p = ratesP({ count: x, exposure: a.cost! }, { count: y, exposure: b.cost! });
  return { p, noise: p >= SIGNIFICANCE, ...(x && y && { ratio: a.cost! / x / (b.cost! / y) }) };
}

/**
 * One channel against each of the others, with Bonferroni's correction for all pairs: the channel of comparison is
 * mostly the cheapest, and among many some channel is far ahead by chance alone. So each p-value is taken as many times
 * as there are pairs, and of all tables at most 5 in 100 call a chance a difference. The channel's own place holds nothing.
 */
export function against(channels: readonly Channel[], own: number, step: Chance): (Difference | Undefined | undefined)[] {
  const single = channels.map((channel, i) => (i === own ? undefined : differenceOf(channel, channels[own]!, step)));
  const others = single.filter((result) => result && 'p' in result).length;
  const pairs = (others * (others + 1)) / 2;
  return single.map((result) => {
    if (!result || !('p' in result)) return result;
    const p = Math.min(1, result.p * pairs);
    return { ...result, p, noise: p >= SIGNIFICANCE };
  });
}

const CONFIDENCE = 0.95;
const SIGNIFICANCE = 0.05;

function countFault(channel: Channel, step: Chance): Undefined | undefined {
  const wrong = fault({ ...channel }, ['cost', step]);
  if (wrong) return wrong;
  if (!Number.isInteger(channel[step])) return { undefined: 'not-whole', input: step };
  if (channel[step]! > Number.MAX_SAFE_INTEGER) return { undefined: 'too-large', input: step };
  return channel.cost ? undefined : { undefined: 'free', input: 'cost' };
}
