import { expect, test } from 'vitest';
import { metrics } from './metrics.ts';
import { turned } from './turn.ts';

test.each([
  ['engagement-rate-reach', 'interactions', 'wanted / 100 * reach'],
  ['engagement-rate-reach', 'reach', 'interactions / (wanted / 100)'],
  ['engagement-rate-daily', 'days', 'interactions / (wanted / 100) / followers'],
  ['cost-per-mille', 'impressions', 'cost / (wanted / 1000)'],
  ['return-on-investment', 'revenue', 'wanted / 100 * cost + cost'],
  ['return-on-investment', 'cost', 'revenue / (wanted / 100 + 1)'],
  ['break-even-roas', 'margin', '100 / wanted'],
  ['target-roas', 'profitShare', 'margin - 100 / wanted'],
  ['break-even-units', 'variableCost', 'price - fixedCost / wanted'],
  ['customer-lifetime-value', 'years', 'wanted * 100 / margin / (orderValue * ordersPerYear)'],
  ['customer-lifetime-value-retention', 'discount', 'yearlyProfit * retention / wanted + retention - 100'],
  ['response-time-median', 'minutes', undefined],
])('%s turned for %s is %s', (id, input, formula) => expect(turned(metrics[id]!, input)).toBe(formula));
