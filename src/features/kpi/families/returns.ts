import { fault, finite, type Metric, share } from '../metric.ts';
import { gain, quotient } from '../money.ts';

/**
 * Conversion rate = conversions ÷ visits × 100, in percent. By clicks or by people reached it is another figure: say
 * which. May pass 100 %. No or 0 visits: undefined. 31 orders of 412 visits: 7.52.
 * Source: support.google.com/analytics/answer/12798876 (sessions as the whole)
 */
export const conversionRate = share('conversion-rate', ['conversions', 'actions'], ['visits', 'times']);

/**
 * Return on investment = (revenue − all costs) ÷ all costs × 100, in percent; costs with goods and hours, not
 * advertising alone. Costs of 0: undefined. 849.40 against 1,710.63: −50.35.
 * Source: support.google.com/google-ads/answer/14090
 */
export const returnOnInvestment = gain('return-on-investment', ['revenue', 'money'], ['cost', 'money']);

/**
 * Return on marketing investment = (gross profit − marketing cost) ÷ marketing cost × 100, in percent; gross profit is
 * revenue × margin. Cost of 0: undefined. 322.77 against 1,184: −72.74.
 * Source: marketing-dictionary.org/Return+on+Marketing+Investment
 */
export const romi = gain('romi', ['grossProfit', 'money'], ['cost', 'money']);

/**
 * Return on advertising spend = revenue ÷ advertising cost, a ratio. Cost of 0: undefined. 109.60 for 40: 2.74.
 * Source: ratingpoint.ro/en/romi-roi-roas/
 */
export const roas = quotient('roas', 'ratio', ['revenue', 'money'], ['cost', 'money']);

/**
 * Break-even ROAS = 100 ÷ margin in percent: the revenue that one unit of advertising must bring to be paid by its
 * margin. Margin of 0: undefined; over 100 %: impossible. 38 %: 2.63.
 * Source: thesmartcalculator.com/business/break-even-roas-calculator
 */
export const breakEvenRoas: Metric = {
  id: 'break-even-roas',
  unit: 'ratio',
  inputs: [{ id: 'margin', unit: 'percent' }],
  formula: '100 / margin',
  compute(values) {
    const wrong = fault(values, ['margin'], ['margin']);
    if (wrong) return wrong;
    return values.margin! > 100 ? { undefined: 'more-than-whole', input: 'margin' } : finite(100 / values.margin!);
  },
};

/**
 * Customer lifetime value, simple form = order value × orders a year × years × margin ÷ 100. Nothing is discounted.
 * 27.40 × 5.2 × 2.5 × 38 %: 135.36.
 * Source: slidetodoc.com/starbucks-clv-calculation-case-study-case-study-starbucks/
 */
export const customerLifetimeValue: Metric = {
  id: 'customer-lifetime-value',
  unit: 'currency',
  inputs: [
    { id: 'orderValue', unit: 'money' },
    { id: 'ordersPerYear', unit: 'times' },
    { id: 'years', unit: 'years' },
    { id: 'margin', unit: 'percent' },
  ],
  formula: 'orderValue * ordersPerYear * years * margin / 100',
  compute(values) {
    const wrong = fault(values, ['orderValue', 'ordersPerYear', 'years', 'margin']);
    if (wrong) return wrong;
    const { orderValue, ordersPerYear, years, margin } = values as Record<string, number>;
    return margin! > 100
      ? { undefined: 'more-than-whole', input: 'margin' }
      : finite((orderValue! * ordersPerYear! * years! * margin!) / 100);
  },
};

export const returns: Metric[] = [conversionRate, returnOnInvestment, romi, roas, breakEvenRoas, customerLifetimeValue];
