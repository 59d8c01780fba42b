import { computed, percent } from '../computed.ts';
import type { Metric, Pair } from '../metric.ts';
import { gain, quotient } from '../money.ts';

const revenue: Pair = ['revenue', 'money'];
const cost: Pair = ['cost', 'money'];

/** Average order value = revenue ÷ orders. No orders: undefined. 849.40 from 31: 27.40. */
export const averageOrderValue = quotient('average-order-value', 'currency', revenue, ['orders', 'actions']);

/**
 * Return on investment = (revenue − all costs) ÷ all costs × 100, in percent; costs with goods and hours, not
 * advertising alone. Costs of 0: undefined. 849.40 against 1,710.63: −50.35.
 * Source: support.google.com/google-ads/answer/14090
 */
export const returnOnInvestment = gain('return-on-investment', revenue, cost, 'signed');

/**
 * Return on marketing investment = (gross profit − marketing cost) ÷ marketing cost × 100, in percent; gross profit is
 * revenue × margin. Cost of 0: undefined. 322.77 against 1,184: −72.74.
 * Source: marketing-dictionary.org/Return+on+Marketing+Investment
 */
export const romi = gain('romi', ['grossProfit', 'money'], cost, 'signed');

/**
 * Return on marketing investment, revenue form = (revenue − marketing cost) ÷ marketing cost × 100, in percent, as if
 * goods were free. Cost of 0: undefined. 849.40 against 1,184: −28.26.
 * Source: webolution.ru/terminy/romi/
 */
export const romiRevenue = gain('romi-revenue', revenue, cost, 'signed');

/**
 * Return on advertising spend = revenue ÷ advertising cost, a ratio. Cost of 0: undefined. 109.60 for 40: 2.74.
 * Source: ratingpoint.ro/en/romi-roi-roas/
 */
export const roas = quotient('roas', 'ratio', revenue, cost);

/**
 * Break-even ROAS = 100 ÷ margin in percent: the revenue that one unit of advertising must bring to be paid by its
 * margin. Margin of 0: undefined; over 100 %: impossible. 38 %: 2.63.
 * Source: thesmartcalculator.com/business/break-even-roas-calculator
 */
export const breakEvenRoas = computed({
  id: 'break-even-roas',
  unit: 'ratio',
  inputs: [percent('margin', true)],
  formula: '100 / margin',
});

/**
 * Target ROAS = 100 ÷ (margin − wanted profit), both in percent of revenue. A margin that is not above the wanted
 * profit: undefined. 38 % and 10 %: 3.57.
 * Source: merchantmastery.io
 */
export const targetRoas = computed({
  id: 'target-roas',
  unit: 'ratio',
  inputs: [percent('margin'), percent('profitShare')],
  formula: '100 / (margin - profitShare)',
  rule: { reason: 'not-more', input: 'margin', of: 'profitShare' },
});

/**
 * Break-even units = fixed cost ÷ (price − variable cost of one). A price that is not above the variable cost:
 * undefined. 1,184, 27.40 and 16.99: 113.74.
 * Source: postedupapp.com
 */
export const breakEvenUnits = computed({
  id: 'break-even-units',
  unit: 'count',
  inputs: [
    { id: 'fixedCost', unit: 'money' },
    { id: 'price', unit: 'money' },
    { id: 'variableCost', unit: 'money' },
  ],
  formula: 'fixedCost / (price - variableCost)',
  rule: { reason: 'not-more', input: 'price', of: 'variableCost' },
});

/**
 * Break-even revenue = fixed cost ÷ margin in percent × 100. Margin of 0: undefined. 1,184 at 38 %: 3,115.79.
 * Source: as break-even units
 */
export const breakEvenRevenue = computed({
  id: 'break-even-revenue',
  unit: 'currency',
  inputs: [{ id: 'fixedCost', unit: 'money' }, percent('margin', true)],
  formula: 'fixedCost / margin * 100',
});

export const returns: Metric[] = [
  averageOrderValue,
  returnOnInvestment,
  romi,
  romiRevenue,
  roas,
  breakEvenRoas,
  targetRoas,
  breakEvenUnits,
  breakEvenRevenue,
];
