import { type Fraction, fraction, number, over, times } from '../../lib/fraction.ts';
import { fault, finite, type Result, type Undefined } from '../kpi/metric.ts';
import { at, type Channel, type End, type Plan, paid, rateOf, STAGES, type Stage, steps, wrong } from './plan.ts';

/** What each stage comes to; a stage that the plan does not pass through is absent. */
export type Flow = { [stage in Stage | 'budget']?: Result };
/** The same before it becomes a double. */
export type Exact = { [stage in Stage | 'budget']?: Fraction | Undefined };

/**
 * A channel's way from its budget down, nothing rounded at any stage: 7.5 surveys stay 7.5, so that 66 % of them are
 * 4.95 orders. A rate that is missing or wrong makes its stage and all that hang on it undefined, with the rate as the
 * reason; the stages beside it go on.
 *
 * 300 at a price of 14 a thousand, 1.8 clicks per hundred, 7 sales per hundred clicks:
 * 21,428.57 impressions, 385.71 clicks, 27 sales.
 * Source: the definitions of the metrics that are its rates, turned round (`cost-per-mille`, `click-through-rate`, …).
 */
export function exact(plan: Plan, channel: Channel, end: End = 'likely'): Exact {
  const { budget } = channel;
  const flow: Exact = { budget: fault({ budget }, ['budget']) ?? fraction(budget!) };
  for (const step of steps(plan.route, channel.by)) {
    const span = rateOf(plan, channel, step.rate);
    const from = flow[step.from]!;
    flow[step.to] = 'undefined' in from ? from : (wrong(span, step) ?? down(from, step, at(span!, step, end)));
  }
  return flow;
}

/** `exact` in doubles, each the nearest to the true value; `too-large` beyond their range. */
export const forward = (plan: Plan, channel: Channel, end: End = 'likely'): Flow => rounded(exact(plan, channel, end));

/**
 * All channels together. A stage that only some channels have (impressions, where others are bought by the click) is
 * the sum of those; where a channel has it and its number is undefined, the sum is undefined for the same reason.
 * Channels without a budget are not in the plan yet; without any, the budget is `missing`.
 */
export function total(plan: Plan, end: End = 'likely', flowOf: (plan: Plan, channel: Channel, end: End) => Flow = forward): Flow {
  const flows = paid(plan).map((channel) => flowOf(plan, channel, end));
  if (!flows.length) return forward(plan, { by: 'mille', rates: {} });
  const sum: Flow = {};
  for (const stage of ['budget', ...STAGES] as const) {
    const parts = flows.flatMap((flow) => flow[stage] ?? []);
    const fault = parts.find((part) => 'undefined' in part);
    if (parts.length) sum[stage] = fault ?? finite(parts.reduce((all, part) => all + (part as { value: number }).value, 0));
  }
  return sum;
}

/** One step down: `down(15 leads, { per: 100 }, 50)` is 7.5. */
export const down = (from: Fraction, { per, under }: Way, rate: number): Fraction =>
  under ? over(times(from, fraction(per)), fraction(rate)) : over(times(from, fraction(rate)), fraction(per));

/** The same step up again: `up(7 clicks, { per: 100 }, 0.7)` is exactly 1,000, and not 1,000.0000000000001. */
export const up = (to: Fraction, { per, under }: Way, rate: number): Fraction => down(to, { per, under: !under }, rate);

interface Way {
  per: number;
  under?: boolean | undefined;
}

/** Whether a target is reached; a double's last digits do not decide it. */
export const enough = (found: number, target: number): boolean => found >= target * (1 - 1e-12);

const rounded = (flow: Exact): Flow =>
  Object.fromEntries(Object.entries(flow).map(([stage, part]) => [stage, 'undefined' in part ? part : finite(number(part))]));
