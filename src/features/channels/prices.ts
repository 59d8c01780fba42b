import type { Metric, Result } from '../kpi/metric.ts';
import { metrics } from '../kpi/metrics.ts';

/** What one channel cost and brought in the same time as the others. */
export interface Channel {
  cost?: number;
  contacts?: number;
  actions?: number;
  sales?: number;
  revenue?: number;
}

/** How far down the way to the till a channel is judged. */
export const STEPS = ['contacts', 'actions', 'sales'] as const;
export type Step = (typeof STEPS)[number];

/** The metric of each step: cost ÷ what was counted there. */
export const PRICES: Record<Step, Metric> = {
  contacts: metrics['cost-per-contact']!,
  actions: metrics['cost-per-action']!,
  sales: metrics['cost-per-sale']!,
};

/** Cost per contact, action or sale of one channel. 180 for 9 sales: 20. A free channel: 0; nothing counted: undefined. */
export const priceOf = (channel: Channel, step: Step): Result => PRICES[step].compute({ ...channel });

/** Revenue ÷ cost of one channel, a ratio. 180 that brought 246.60: 1.37. */
export const returnOf = (channel: Channel): Result => metrics.roas!.compute({ ...channel });

/** All channels as one, and how many of them could not be added because a number is missing or wrong. */
export interface Total {
  sums: Channel;
  price: Result;
  left: number;
}

/**
 * The price over all channels: the sum of their costs ÷ the sum of their counts, never the mean of their prices. A
 * channel with cost and nothing counted belongs to it, its money is spent; one whose numbers are not known does not.
 * 180 for 9 and 420 for 11: 600 ÷ 20 = 30.
 */
export function totalOf(channels: readonly Channel[], step: Step): Total {
  const known = channels.filter((channel) => isCount(channel.cost) && isCount(channel[step]));
  const sum = (name: keyof Channel) => known.reduce((all, channel) => all + channel[name]!, 0);
  const sums: Channel = { cost: sum('cost'), [step]: sum(step) };
  const price: Result = known.length ? priceOf(sums, step) : { undefined: 'missing', input: 'cost' };
  return { sums, price, left: channels.length - known.length };
}

/** A channel's place: the cheapest has 1, equal prices share a place, and one without a price has none. */
export interface Ranked {
  price: Result;
  place?: number;
}

/**
 * Prices and places in the order of the channels. A free channel comes first with 0; one without contacts is not ranked.
 * Costs 180, 0 and 15 for 9, 12 and 0 sales: 20 in place 2, 0 in place 1, and no price.
 */
export function ranked(channels: readonly Channel[], step: Step): Ranked[] {
  const prices = channels.map((channel) => priceOf(channel, step));
  return prices.map((price) =>
    'value' in price ? { price, place: 1 + prices.filter((other) => 'value' in other && other.value < price.value).length } : { price },
  );
}

const isCount = (value?: number) => value !== undefined && Number.isFinite(value) && value >= 0;
