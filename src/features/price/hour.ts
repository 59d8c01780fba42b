import { evaluate } from '../../lib/expression.ts';
import { fault, finite, type Metric, type Undefined, type Values } from '../kpi/metric.ts';

/** Hours worked in a year, and those of them that clients pay. */
const TIME = '(52 - weeksOff) * hours';
export const SOLD = `${TIME} * billable / 100`;
/** What a year has to bring: the income before taxes and contributions, and the costs. */
export const TURNOVER = 'income / (1 - tax / 100) + costs';
const inputs = (first: string) => [
  { id: first, unit: 'money' },
  { id: 'costs', unit: 'money' },
  { id: 'tax', unit: 'percent' },
  { id: 'weeksOff', unit: 'weeks' },
  { id: 'hours', unit: 'hours' },
  { id: 'billable', unit: 'percent' },
];

/**
 * What an hour that clients pay has to cost = (income ÷ (1 − tax) + costs) ÷ (weeks worked × hours a week × billable
 * share), in money, before sales tax. Income is what is to be left in a year after `tax`, the share in percent that
 * taxes and contributions take of the profit; with 0 it is income before them. No hour sold: undefined.
 *
 * 30,000 and costs of 4,200, tax 0, 8 weeks off, 38 hours, 60 % paid: 34.09.
 * Sources: the lesson on pay; calculatorlib.com/freelance-hourly-rate-calculator (the same without tax, 68,000 ÷ 1,150)
 */
export const hourPrice: Metric = {
  id: 'hour-price',
  unit: 'currency',
  inputs: inputs('income'),
  formula: `(${TURNOVER}) / (${SOLD})`,
  compute: (values) => wrong(values, 'income') ?? finite(evaluate(hourPrice.formula, given(values))),
};

/**
 * The way back: what a price of an hour leaves in a year = (price × hours sold − costs) × (1 − tax), in money. Costs
 * above what is earned leave a loss, on which no share is taken; contributions that are due all the same belong to the
 * costs. 22 with the figures above: 17,871. 0 hours sold: the costs are left over.
 */
export const yearLeft: Metric = {
  id: 'year-left',
  unit: 'currency',
  signed: true,
  inputs: inputs('price'),
  formula: `(price * ${SOLD} - costs) * (1 - tax / 100)`,
  compute(values) {
    const all = year(values);
    return 'undefined' in all ? all : { value: all.left };
  },
};

/** A year at a price: hours worked and sold, turnover, profit, what taxes and contributions take, what is left. */
export interface Year {
  worked: number;
  sold: number;
  turnover: number;
  profit: number;
  taken: number;
  left: number;
}

/** `year({ price: 22, costs: 4200, tax: 0, weeksOff: 8, hours: 38, billable: 60 })` has 1,003.2 hours sold and 17,870.4 left. */
export function year(values: Values): Year | Undefined {
  const reason = wrong(values, 'price');
  if (reason) return reason;
  const all = given(values);
  const worked = evaluate(TIME, all);
  const sold = evaluate(SOLD, all);
  // A share so small that it is written as 0 sells no hour.
  if (sold < 1e-9) return { undefined: 'zero', input: 'billable' };
  const turnover = all.price! * sold;
  const profit = turnover - all.costs!;
  const taken = (Math.max(profit, 0) * all.tax!) / 100;
  const left = profit - taken;
  return Number.isFinite(left) ? { worked, sold, turnover, profit, taken, left } : { undefined: 'too-large' };
}

function wrong(values: Values, first: string): Undefined | undefined {
  const reason = fault(given(values), [first, 'costs', 'tax', 'weeksOff', 'hours', 'billable'], ['hours', 'billable']);
  if (reason) return reason;
  const { tax = 0, weeksOff = 0, hours = 0, billable = 0 } = values;
  if (tax >= 100) return { undefined: 'more-than-whole', input: 'tax' };
  if (weeksOff > 52) return { undefined: 'more-than-whole', input: 'weeksOff' };
  if (weeksOff === 52) return { undefined: 'zero', input: 'weeks' };
  if (hours > 168) return { undefined: 'more-than-whole', input: 'hours' };
  return billable > 100 ? { undefined: 'more-than-whole', input: 'billable' } : undefined;
}

/** Costs, tax and weeks off that nobody gave are 0. */
function given(values: Values): Record<string, number> {
  const { costs = 0, tax = 0, weeksOff = 0, ...rest } = values;
  return { ...(rest as Record<string, number>), costs, tax, weeksOff };
}
