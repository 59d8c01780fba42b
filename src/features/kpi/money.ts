import { amiss, finite, input, type Metric, type Pair, type Unit } from './metric.ts';

/**
 * A price: cost ÷ what it bought, in the currency of the cost; `times` 1,000 for a price per thousand.
 * `price('cost-per-click', ['clicks', 'actions']).compute({ cost: 600, clicks: 150 })` is `{ value: 4 }`.
 */
export const price = (id: string, bought: Pair, times = 1): Metric => quotient(id, 'currency', ['cost', 'money'], bought, times);

/** One number ÷ another, `times` a factor: `quotient('roas', 'ratio', ['revenue', 'money'], ['cost', 'money'])`. */
export function quotient(id: string, unit: Unit, top: Pair, bottom: Pair, times = 1): Metric {
  const inputs = [input(top), input(bottom, true)];
  return {
    id,
    unit,
    inputs,
    formula: `${top[0]} / ${bottom[0]}${times === 1 ? '' : ` * ${times}`}`,
    compute: (values) => amiss(inputs, values) ?? finite((values[top[0]]! / values[bottom[0]]!) * times),
  };
}

/**
 * A change against its base, in percent; below 0 where it shrank: (after − base) ÷ base × 100.
 * `gain('romi', ['grossProfit', 'money'], ['cost', 'money']).compute({ grossProfit: 322.77, cost: 1184 })` is
 * `{ value: -72.74… }`. With `signed` what is compared may be below 0 (refunds); the base may not and must not be 0.
 */
export function gain(id: string, after: Pair, base: Pair, signed?: 'signed'): Metric {
  const [top, bottom] = [after[0], base[0]];
  const inputs = [{ ...input(after), ...(signed && { signed: true }) }, input(base, true)];
  return {
    id,
    unit: 'percent',
    signed: true,
    inputs,
    formula: `(${top} - ${bottom}) / ${bottom} * 100`,
    turned: { [bottom]: `${top} / (wanted / 100 + 1)` },
    compute: (values) => amiss(inputs, values) ?? finite((minus(values[top]!, values[bottom]!) / values[bottom]!) * 100),
  };
}

/**
 * `a - b`, and 0 where nothing but the noise of binary fractions is left: `minus(3 * 1.1, 3.3)` is 0 and not 4.4e-16,
 * which would be a profit.
 */
export function minus(a: number, b: number): number {
  const left = a - b;
  return Math.abs(left) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : left;
}
