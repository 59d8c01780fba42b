import { followerGrowthRate } from '../kpi/families/audience.ts';
import { costPerAction, costPerLead } from '../kpi/families/cost.ts';
import { byReach } from '../kpi/families/engagement.ts';
import { roas, romi } from '../kpi/families/returns.ts';
import { clickThroughRate, conversionRate } from '../kpi/families/traffic.ts';
import type { Metric, Undefined, Values } from '../kpi/metric.ts';
import type { Line } from '../workbench/tool.ts';

/** Rates and costs of the report, by the id of their line. */
export const METRICS = ['conversion', 'ctr', 'engagement', 'growth', 'cost', 'roas', 'romi'] as const;
export type MetricId = (typeof METRICS)[number];

/** What the metrics need beside the figures of their month. */
export interface Terms {
  outcome: string;
  margin: number | undefined;
  hourCost: number | undefined;
  /** Followers when the month began. */
  followersBefore: number | undefined;
}

/**
 * The metrics of a month as lines, computed by the registry; its inputs are called by what the report asks for, so that
 * a reason names the field. Cost is advertising and paid hours; where one of them is not known, neither is the cost.
 * 31 orders, 40 for advertising and 52 hours at 22: cost per order 38.19.
 */
export function metricLines(figures: Values, { outcome, margin, hourCost, followersBefore }: Terms): Line[] {
  const { orders, visits, clicks, impressions, interactions, reach, followers, revenue, adRevenue, ads, hours } = figures;
  const spent = whole({ ads, hours, hourCost }, ({ ads, hours, hourCost }) => ads + hours * hourCost);
  const profit = whole({ revenue, margin }, ({ revenue, margin }) => (revenue * margin) / 100);
  const line = (id: MetricId, metric: Metric, values: Values, asked: Record<string, string> = {}, first?: Undefined): Line => {
    const result = first ?? metric.compute(values);
    const input = 'undefined' in result && result.input;
    const named = input ? { ...result, input: asked[input] ?? input } : result;
    return { id, unit: metric.unit, result: named, formula: metric.formula, values };
  };
  const cost = 'value' in spent ? spent.value : undefined;
  const gained = 'value' in profit ? profit.value : undefined;
  const unspent = 'value' in spent ? undefined : spent;
  return [
    line('conversion', conversionRate, { conversions: orders, visits }, { conversions: outcome }),
    line('ctr', clickThroughRate, { clicks, impressions }),
    line('engagement', byReach, { interactions, reach }),
    line('growth', followerGrowthRate, { followersEnd: followers, followersStart: followersBefore }, { followersEnd: 'followers' }),
    outcome === 'leads'
      ? line('cost', costPerLead, { cost, leads: orders }, {}, unspent)
      : line('cost', costPerAction, { cost, actions: orders }, { actions: 'orders' }, unspent),
    line('roas', roas, { revenue: adRevenue, cost: ads }, { revenue: 'adRevenue', cost: 'ads' }),
    line('romi', romi, { grossProfit: gained, cost }, {}, 'value' in profit ? unspent : profit),
  ];
}

/** What a sum over all of these gives; the first that is not known is the reason why there is none. */
function whole<N extends string>(values: Record<N, number | undefined>, sum: (all: Record<N, number>) => number) {
  for (const [input, value] of Object.entries(values) as [N, number | undefined][]) {
    if (value === undefined) return { undefined: 'missing', input } as Undefined;
    if (!Number.isFinite(value)) return { undefined: 'unreadable', input } as Undefined;
    if (value < 0) return { undefined: 'negative', input } as Undefined;
  }
  return { value: sum(values as Record<N, number>) };
}
