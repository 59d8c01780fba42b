import { computed, percent } from '../computed.ts';
import type { Metric } from '../metric.ts';
import { price, quotient } from '../money.ts';

/** Customer acquisition cost = all cost of winning customers ÷ new customers. 2,082 for 1: 2,082. Source: as cost per follower. */
export const customerAcquisitionCost = price('customer-acquisition-cost', ['newCustomers', 'people']);

/**
 * Payback = acquisition cost of a customer ÷ gross profit that the customer brings in a month, in months. No monthly
 * profit: undefined, because it is never paid back. 2,082 at 1,008 a month: 2.07.
 */
export const paybackMonths = quotient('payback', 'months', ['acquisitionCost', 'money'], ['monthlyProfit', 'money']);

/**
 * Customer lifetime value, simple form = order value × orders a year × years × margin ÷ 100. Nothing is discounted.
 * 27.40 × 5.2 × 2.5 × 38 %: 135.36.
 * Source: slidetodoc.com/starbucks-clv-calculation-case-study-case-study-starbucks/
 */
export const customerLifetimeValue = computed({
  id: 'customer-lifetime-value',
  unit: 'currency',
  inputs: [{ id: 'orderValue', unit: 'money' }, { id: 'ordersPerYear', unit: 'times' }, { id: 'years', unit: 'years' }, percent('margin')],
  formula: 'orderValue * ordersPerYear * years * margin / 100',
});

/**
 * Customer lifetime value, retention form = m × r ÷ (1 + d − r): m the gross profit of a year, r the share of customers
 * who stay for another year, d the interest on later money, both in percent. The first payment is not in it. All stay
 * for ever and nothing is discounted: infinite, so undefined. 54.14, 60 %, 8 %: 67.68.
 * Source: slidetodoc.com/starbucks-clv-calculation-case-study-case-study-starbucks/
 */
export const customerLifetimeValueRetention = computed({
  id: 'customer-lifetime-value-retention',
  unit: 'currency',
  inputs: [{ id: 'yearlyProfit', unit: 'money' }, percent('retention'), { id: 'discount', unit: 'percent' }],
  formula: 'yearlyProfit * retention / (100 + discount - retention)',
  turned: { retention: 'wanted * (100 + discount) / (yearlyProfit + wanted)' },
});

/**
 * Value to cost = lifetime value of a customer ÷ what winning one cost, a ratio. No cost: undefined.
 * 135.36 against 45.12: 3.
 */
export const valueToCost = quotient('value-to-cost', 'ratio', ['lifetimeValue', 'money'], ['acquisitionCost', 'money']);

export const customers: Metric[] = [
  customerAcquisitionCost,
  customerLifetimeValue,
  customerLifetimeValueRetention,
  valueToCost,
  paybackMonths,
];
