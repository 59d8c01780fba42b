import fc from 'fast-check';
import { type Channel, type Plan, RATES, type Rate, type Span } from './plan.ts';

/** Plans for tests: the two running cases, and any plan. */
export const one = (value: number): Span => ({ low: value, likely: value, high: value });
export const span = (low: number, likely: number, high: number): Span => ({ low, likely, high });

/** July to September: 300 euros, the ranges that the forecast assumes, an order of 27.40 with a margin of 38 %. */
export const ember: Plan = {
  route: 'sale',
  channels: [{ budget: 300, by: 'mille', rates: { cpm: span(9, 14, 20), ctr: span(1.2, 1.8, 2.6), saleRate: span(4, 7, 9) } }],
  orderValue: one(27.4),
  margin: one(38),
};

/** The same months at Norline: 1,800 euros, enquiries before contracts. */
export const norline: Plan = {
  route: 'lead',
  channels: [
    {
      budget: 1800,
      by: 'mille',
      rates: { cpm: span(22, 28, 36), ctr: span(0.5, 0.7, 1), leadRate: span(3, 5, 8), saleRate: span(8, 11, 15) },
    },
  ],
  orderValue: one(54_000),
  margin: one(14),
};

/** A decimal as people type it, above 0. */
const decimal = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((n) => n / 100);
const limits: Record<Rate, number> = {
  cpm: 60,
  frequency: 9,
  ctr: 12,
  cpc: 8,
  leadRate: 30,
  quoteRate: 90,
  saleRate: 60,
  orderValue: 9000,
  margin: 100,
};
const ranges = (rate: Rate) =>
  fc.tuple(decimal(limits[rate]), decimal(limits[rate]), decimal(limits[rate])).map((ends) => {
    const [low, likely, high] = ends.map((n) => (rate === 'frequency' ? n + 1 : n)).sort((a, b) => a - b);
    return span(low!, likely!, high!);
  });
const anything = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e308, 5e-324, Number.NaN, Infinity));

/** Any plan of up to four channels that has all its numbers; `wild` ones lack some or hold what is no sense. */
export function anyPlan(wild = false): fc.Arbitrary<Plan> {
  const rate = (id: Rate): fc.Arbitrary<Span | undefined> =>
    wild
      ? fc.oneof(
          ranges(id),
          fc.constant(undefined),
          anything.map(one),
          fc.tuple(anything, anything, anything).map(([a, b, c]) => span(a, b, c)),
        )
      : ranges(id);
  const money = fc.integer({ min: 0, max: 1e6 }).map((n) => n / 100);
  const channel = fc.record<Channel>({
    budget: wild ? fc.oneof(money, anything, fc.constant(undefined)) : money,
    by: fc.constantFrom('mille', 'click'),
    rates: fc.record(Object.fromEntries(RATES.map((id) => [id, rate(id)]))),
  });
  return fc.record({
    route: fc.constantFrom('sale', 'lead', 'quote'),
    channels: fc.array(channel, { minLength: 1, maxLength: 4 }),
    orderValue: rate('orderValue'),
    margin: rate('margin'),
    otherCosts: wild ? fc.oneof(money, anything) : money,
  });
}
