import type { Input, Measure, Model } from './model.ts';

/** What one input alone does to a measure: the measure with it at its low and at its high end. */
export interface Swing {
  input: Input;
  low: number;
  high: number;
}

/**
 * One input at a time moves through its range while all others stay likely; the widest swing comes first. That is the
 * order of a tornado chart, and "which input matters most". 300 euros, a price of 9, 14 or 20 a thousand: 42 sales at its
 * low end, 18.9 at its high end, and no other range of that plan moves as much.
 * Source: the lesson "What you pay for"; the method is one-at-a-time sensitivity analysis
 */
export function swings({ inputs, likely, counts, money }: Model, measure: Measure): Swing[] {
  const value = (place: number, end: number) => {
    const values = Float64Array.from(likely);
    values[place] = end;
    const count = counts(values);
    return { ...count, ...money(count.sales, values) }[measure];
  };
  return inputs
    .map((input, place) => ({ input, low: value(place, input.span.low), high: value(place, input.span.high) }))
    .filter(({ low, high }) => Number.isFinite(high - low))
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}
