import { costPerAction, costPerClick, costPerLead, costPerMille } from '../kpi/families/cost.ts';
import { customerAcquisitionCost } from '../kpi/families/customers.ts';
import { returnOnInvestment, roas, romi } from '../kpi/families/returns.ts';
import { fault, finite, type Metric, type Result, type Values } from '../kpi/metric.ts';
import { minus } from '../kpi/money.ts';
import type { Flow } from './forward.ts';
import type { Plan } from './plan.ts';

/** What a flow costs and brings back, by the ids of the metrics; `profit` is in money. */
export interface Returns {
  'cost-per-mille': Result;
  'cost-per-click': Result;
  'cost-per-lead': Result;
  /** The channels' money for one sale. */
  'cost-per-action': Result;
  /** All marketing cost for one sale, the other costs included. */
  'customer-acquisition-cost': Result;
  /** Revenue ÷ the channels' money. */
  roas: Result;
  /** Gross profit against all marketing cost, the other costs included. */
  romi: Result;
  /** Revenue against all costs: marketing and the goods sold. */
  'return-on-investment': Result;
  profit: Result;
}

/**
 * The figures of a flow from one set of numbers, so that ROI, ROMI and ROAS never contradict one another unseen. Other
 * costs count as 0 when none are given. With 300 spent, 27 sales of 27.40 and a margin of 38 %: 11.11 a sale, ROAS
 * 2.47, ROMI −6.29 %, ROI −2.49 %, profit −18.88.
 * Profit = gross profit − budget − other costs. The other formulas are the registry's.
 */
export function returns(flow: Flow, { otherCosts = 0 }: Plan): Returns {
  const known: Values = {};
  for (const [stage, part] of Object.entries(flow)) if ('value' in part) known[stage] = part.value;
  const { budget, impressions, clicks, leads, sales, revenue, grossProfit } = known;
  const sum = (...parts: (number | undefined)[]) => (parts.includes(undefined) ? undefined : parts.reduce((a, b) => a! + b!, 0));
  const marketing = sum(budget, otherCosts);
  const goods = sum(revenue, grossProfit === undefined ? undefined : -grossProfit);

  /** A metric of the registry; where a stage of the flow has no number, that stage's reason is the answer. */
  const from = (metric: Metric, values: Values, ...stages: (keyof Flow)[]): Result =>
    none(stages) ?? fault({ otherCosts }, ['otherCosts']) ?? metric.compute(values);
  const none = (stages: (keyof Flow)[]) => stages.map((stage) => flow[stage]!).find((part) => part && 'undefined' in part);

  return {
    'cost-per-mille': from(costPerMille, { cost: budget, impressions }, 'impressions'),
    'cost-per-click': from(costPerClick, { cost: budget, clicks }, 'clicks'),
    'cost-per-lead': from(costPerLead, { cost: budget, leads }, 'leads'),
    'cost-per-action': from(costPerAction, { cost: budget, actions: sales }, 'sales'),
    'customer-acquisition-cost': from(customerAcquisitionCost, { cost: marketing, newCustomers: sales }, 'sales'),
    roas: from(roas, { revenue, cost: budget }, 'revenue'),
    romi: from(romi, { grossProfit, cost: marketing }, 'grossProfit'),
    'return-on-investment': from(returnOnInvestment, { revenue, cost: sum(marketing, goods) }, 'grossProfit'),
    profit: none(['grossProfit']) ?? fault({ otherCosts }, ['otherCosts']) ?? finite(minus(grossProfit!, marketing!)),
  };
}
