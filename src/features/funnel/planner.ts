import { costPerAction, costPerClick, costPerLead } from '../kpi/families/cost.ts';
import { customerAcquisitionCost } from '../kpi/families/customers.ts';
import { returnOnInvestment, roas, romi } from '../kpi/families/returns.ts';
import { fault, finite, type Metric, type Result, type Undefined, type Unit, type Values } from '../kpi/metric.ts';
import type { Answer, Given, Line, Tool } from '../workbench/tool.ts';
import { type Need, needed } from './backward.ts';
import { back, chain } from './chain.ts';
import { type Flow, forward, total } from './forward.ts';
import { type Wanted, wanted } from './given.ts';
import { notesOf } from './notes.ts';
import { type Channel, ENDS, type End, type Plan, paid, type Span, STAGES, type Stage, steps } from './plan.ts';
import { type Returns, returns } from './returns.ts';
import { shape } from './saved.ts';

/**
 * From a budget to sales, revenue and return, or from a target back to the budget that it takes; every rate one number
 * or a range. 300 at 14 a thousand, 1.8 clicks and 7 sales per hundred: 27 sales, between 7.2 and 78.
 */
export const planner: Tool = { ...shape, answer };

/** What the pictures and the futures are drawn from. */
export interface Drawn extends Wanted {
  /** Every end of the ranges, at the budget of the plan or the one that the target takes. */
  flows: Record<End, Flow>;
  /** What the reader calls the channels. */
  names: string[];
}

/** So many futures are drawn. */
export const DRAWS = 100_000;

/** What futures hang on: another text means that those drawn are old. */
export const keyOf = ({ plan, target, shape: how, luck, seed }: Drawn): string => JSON.stringify([plan, target, how, luck, seed]);

function answer(given: Given): Answer {
  const asked = wanted(given);
  const need = asked.mode === 'target' ? ENDS.map((end) => needed(asked.plan, asked.target, asked.rounding, end)) : [];
  const found = need[1];
  const plan = found && !('undefined' in found) ? funded(asked.plan, found) : asked.plan;
  const flows = Object.fromEntries(ENDS.map((end) => [end, total(plan, end, kept)])) as Record<End, Flow>;
  const figures = Object.fromEntries(ENDS.map((end) => [end, returns(flows[end], plan)])) as Record<End, Returns>;
  const lines = [...needLines(asked, need), ...stageLines(asked, plan, flows), ...returnLines(plan, flows.likely, figures, asked.ranges)];
  const front = asked.mode === 'target' ? 'need' : asked.target.stage;
  const names = (given.rows.channels ?? []).map((row) => row.texts.name?.trim() ?? '');
  const more: Drawn = { ...asked, plan, flows, names };
  return {
    lines: [...lines.filter(({ id }) => id === front), ...lines.filter(({ id }) => id !== front)],
    rows: { channels: plan.channels.map((channel) => channelLines(plan, channel)) },
    notes: notesOf({ ...more, figures: figures.likely, asked: asked.plan }),
    more,
  };
}

/** The plan with the money that its target takes. */
const funded = (plan: Plan, need: Need): Plan => ({
  ...plan,
  channels: plan.channels.map((channel, i) => ({ ...channel, budget: need.channels[i]?.budget })),
});

/** What the target takes: the money at every end of the ranges, and each stage on the way with its likely rates. */
function needLines({ plan, target, ranges, rounding }: Wanted, need: ReturnType<typeof needed>[]): Line[] {
  const [poor, likely, good] = need;
  if (!poor || !likely || !good) return [];
  const money = (id: string, found: Need | Undefined): Line => ({
    id,
    unit: 'currency',
    result: 'undefined' in found ? found : { value: found.budget },
  });
  const [only, ...others] = plan.channels;
  const way = only && !others.length && rounding === 'once' ? back(plan, only, target.stage, target.amount) : {};
  const stages = ['sales', 'quotes', 'leads', 'clicks', 'impressions'] as const;
  return [
    { ...money('need', likely), ...way },
    ...(ranges ? [money('need-poor', poor), money('need-good', good)] : []),
    ...stages
      .filter((stage) => onTheWay(plan, stage))
      .map((stage): Line => {
        const parts = 'undefined' in likely ? [] : likely.channels.flatMap((ladder) => ladder?.[stage] ?? []);
        return {
          id: `need-${stage}`,
          unit: 'count',
          result: 'undefined' in likely ? likely : finite(parts.reduce((a, b) => a + b, 0)),
        };
      }),
  ];
}

/** Whether a channel of the plan passes through the stage. */
const onTheWay = ({ route, channels }: Plan, stage: Stage) => channels.some(({ by }) => steps(route, by).some(({ to }) => to === stage));

/** The money, and each stage at every end of the ranges. */
function stageLines({ ranges }: Wanted, plan: Plan, flows: Record<End, Flow>): Line[] {
  const [only, ...others] = paid(plan);
  const formulas = only && !others.length ? chain(plan, only, flows.likely) : {};
  const sum = (stage: Stage) => {
    const parts = paid(plan).map((channel) => kept(plan, channel, 'likely')[stage]);
    // What is known of the others is not the sum.
    if (parts.some((part) => part && 'undefined' in part)) return {};
    const values = Object.fromEntries(parts.flatMap((part, i) => (part && 'value' in part ? [[`c${i + 1}`, part.value]] : [])));
    const names = Object.keys(values);
    return names.length > 1 && names.length < 9 ? { formula: names.join(' + '), values } : {};
  };
  return [
    { id: 'budget', unit: 'currency', result: flows.likely.budget! },
    ...STAGES.filter((stage) => flows.likely[stage]).flatMap((stage) =>
      atEnds(stage, unitOf(stage), (end) => flows[end][stage]!, ranges, formulas[stage] ?? (others.length ? sum(stage) : {})),
    ),
  ];
}

const unitOf = (stage: Stage): Unit => (stage === 'revenue' || stage === 'grossProfit' ? 'currency' : 'count');

function returnLines(plan: Plan, flow: Flow, figures: Record<End, Returns>, ranges: boolean): Line[] {
  const known = Object.fromEntries(Object.entries(flow).flatMap(([name, part]) => (part && 'value' in part ? [[name, part.value]] : [])));
  const { budget, clicks, leads, sales, revenue, grossProfit } = known as Record<string, number | undefined>;
  const { otherCosts } = plan;
  const cost = budget === undefined ? undefined : budget + (otherCosts ?? 0);
  const allCosts = cost === undefined || revenue === undefined || grossProfit === undefined ? undefined : cost + revenue - grossProfit;
  const { likely } = figures;
  const line = (id: string, { unit, formula }: Metric, result: Result, values: Values): Line => ({ id, unit, result, formula, values });
  return [
    ...atEnds('profit', 'currency', (end) => figures[end].profit, ranges, { formula: 'grossProfit - cost', values: { grossProfit, cost } }),
    ...atEnds('cost-per-action', 'currency', (end) => figures[end]['cost-per-action'], ranges, {
      formula: costPerAction.formula,
      values: { cost: budget, actions: sales },
    }),
    ...atEnds('romi', 'percent', (end) => figures[end].romi, ranges, { formula: romi.formula, values: { grossProfit, cost } }),
    line('roi', returnOnInvestment, likely['return-on-investment'], { revenue, cost: allCosts }),
    line('roas', roas, likely.roas, { revenue, cost: budget }),
    line('cac', customerAcquisitionCost, likely['customer-acquisition-cost'], { cost, newCustomers: sales }),
    ...(flow.leads ? [line('cost-per-lead', costPerLead, likely['cost-per-lead'], { cost: budget, leads })] : []),
    line('cost-per-click', costPerClick, likely['cost-per-click'], { cost: budget, clicks }),
    {
      id: 'cost',
      unit: 'currency',
      result: 'undefined' in flow.budget! ? flow.budget : (fault({ otherCosts: otherCosts ?? 0 }, ['otherCosts']) ?? finite(cost!)),
      ...(otherCosts === undefined ? {} : { formula: 'budget + otherCosts', values: { budget, otherCosts } }),
    },
  ];
}

/** A line for the likely value, and one for either end of the ranges where they count. */
const atEnds = (id: string, unit: Unit, result: (end: End) => Result, ranges: boolean, how: Pick<Line, 'formula' | 'values'>): Line[] => [
  { id, unit, result: result('likely'), ...how },
  ...(ranges
    ? [
        { id: `${id}-poor`, unit, result: result('poor') },
        { id: `${id}-good`, unit, result: result('good') },
      ]
    : []),
];

function channelLines(plan: Plan, channel: Channel): Line[] {
  const flow = kept(plan, channel, 'likely');
  const before = rowLines.get(flow);
  if (before) return before;
  const [budget, sales] = [flow.budget!, flow.sales!];
  const fault = [budget, sales].find((part) => 'undefined' in part);
  const values = { cost: 'value' in budget ? budget.value : undefined, actions: 'value' in sales ? sales.value : undefined };
  const lines: Line[] = [
    { id: 'sales', unit: 'count', result: sales },
    { id: 'cost-per-action', unit: 'currency', result: fault ?? costPerAction.compute(values) },
  ];
  rowLines.set(flow, lines);
  return lines;
}
const rowLines = new WeakMap<Flow, Line[]>();

/** `forward`, not computed again for a channel that did not change since. */
function kept(plan: Plan, channel: Channel, end: End): Flow {
  const key = `${plan.route} ${end} ${spanKey(plan.orderValue)} ${spanKey(plan.margin)}`;
  const known = flows.get(channel) ?? new Map<string, Flow>();
  const flow = known.get(key) ?? forward(plan, channel, end);
  if (known.size > 12) known.clear();
  flows.set(channel, known.set(key, flow));
  return flow;
}
const flows = new WeakMap<Channel, Map<string, Flow>>();
const spanKey = (span?: Span) => span && `${span.low} ${span.likely} ${span.high}`;

/** What the page shows and hides, as attributes: what was chosen, and the line in front. */
export function attributes({ mode, target, ranges, plan }: Drawn): Record<string, string> {
  return {
    mode,
    route: plan.route,
    ranges: ranges ? 'on' : 'off',
    front: mode === 'target' ? 'need' : target.stage,
    bought: plan.channels.some(({ by }) => by === 'mille') ? 'mille' : 'click',
  };
}
