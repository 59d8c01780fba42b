import type { Result, Undefined } from '../kpi/metric.ts';
import { total } from './forward.ts';
import { type Plan, paid, type Rate, rateOf, type Span, type Step, steps } from './plan.ts';

/** What a plan is judged by. */
export const MEASURES = ['leads', 'sales', 'revenue', 'profit'] as const;
export type Measure = (typeof MEASURES)[number];

/** A range of the plan: a channel's (its place in the plan), or the plan's own. */
export interface Input {
  channel?: number;
  rate: Rate;
  span: Span;
}

/** A plan made ready to be computed very often, in doubles. */
export interface Model {
  /** Those that are ranges; the others are in the sums already. */
  inputs: Input[];
  /** The measures that have a number; why the others have none. */
  measures: Measure[];
  faults: { [measure in Measure]?: Undefined };
  /** Every range at likely. */
  likely: Float64Array;
  /** Expected enquiries and sales with these values of the inputs, in their order. */
  counts(values: Float64Array): { leads: number; sales: number };
  /** Revenue and profit of so many sales. */
  money(sales: number, values: Float64Array): { revenue: number; profit: number };
}

/** One step with its rate: fixed, or the input at that place. */
interface Link {
  factor: number;
  place: number;
  under: boolean;
}

/** The plan as a model; its likely case is `total(plan)` but for the last digit. */
export function model(plan: Plan): Model {
  const inputs: Input[] = [];
  const place = (rate: Rate, span: Span, channel?: number) => {
    if (span.low === span.high) return -1;
    const known = inputs.findIndex((input) => input.rate === rate && input.channel === channel);
    return known < 0 ? inputs.push({ rate, span, ...(channel === undefined ? {} : { channel }) }) - 1 : known;
  };
  const { measures, faults } = available(plan);
  const [leads, sales] = [measures.includes('leads'), measures.includes('sales')];

  const link = ({ per, under }: Pick<Step, 'per' | 'under'>, span: Span, at: number): Link => ({
    factor: under ? (at < 0 ? per / span.likely : per) : (at < 0 ? span.likely : 1) / per,
    place: at,
    under: under === true,
  });
  const chains = paid(plan).map((channel) => {
    const chain: { links: Link[]; leadsAt: number } = { links: [], leadsAt: -1 };
    for (const step of steps(plan.route, channel.by)) {
      if (step.to === 'reach' || step.from === 'sales' || step.from === 'revenue') continue;
      if (!sales && (!leads || chain.leadsAt >= 0)) break;
      const span = rateOf(plan, channel, step.rate)!;
      chain.links.push(link(step, span, place(step.rate, span, plan.channels.indexOf(channel))));
      if (step.to === 'leads') chain.leadsAt = chain.links.length - 1;
    }
    return { ...chain, budget: channel.budget! };
  });

  const spent = chains.reduce((sum, { budget }) => sum + budget, 0) + (plan.otherCosts ?? 0);
  const { orderValue, margin } = plan;
  const price = measures.includes('revenue') ? link({ per: 1 }, orderValue!, place('orderValue', orderValue!)) : undefined;
  const kept = measures.includes('profit') ? link({ per: 100 }, margin!, place('margin', margin!)) : undefined;
  const times = ({ factor, place: at, under }: Link, values: Float64Array) =>
    at < 0 ? factor : under ? factor / values[at]! : factor * values[at]!;

  return {
    inputs,
    measures,
    faults,
    likely: Float64Array.from(inputs, ({ span }) => span.likely),
    counts(values) {
      const sum = { leads: 0, sales: 0 };
      for (const { budget, links, leadsAt } of chains) {
        let n = budget;
        for (let i = 0; i < links.length; i++) {
          n *= times(links[i]!, values);
          if (i === leadsAt) sum.leads += n;
        }
        sum.sales += n;
      }
      return sum;
    },
    money(count, values) {
      const revenue = price ? count * times(price, values) : 0;
      return { revenue, profit: kept ? revenue * times(kept, values) - spent : 0 };
    },
  };
}

/** Which measures have a number at every end of the ranges; where all good luck has one, everything below has. */
function available(plan: Plan): Pick<Model, 'measures' | 'faults'> {
  const { leads, sales, revenue, grossProfit } = total(plan, 'good');
  const costs = plan.otherCosts ?? 0;
  const found: { [measure in Measure]?: Result | undefined } = {
    leads,
    sales,
    revenue,
    profit: costs >= 0 && Number.isFinite(costs) ? grossProfit : { undefined: costs < 0 ? 'negative' : 'unreadable', input: 'otherCosts' },
  };
  const faults: Model['faults'] = {};
  for (const measure of MEASURES) {
    const result = found[measure];
    if (result && 'undefined' in result) faults[measure] = result;
  }
  return { measures: MEASURES.filter((measure) => found[measure] && !faults[measure]), faults };
}
