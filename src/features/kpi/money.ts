import { fault, finite, type Metric, type Pair, type Unit, type Values } from './metric.ts';

/**
 * A price: cost ÷ what it bought, in the currency of the cost; `times` 1,000 for a price per thousand.
 * `price('cost-per-click', ['clicks', 'actions']).compute({ cost: 600, clicks: 150 })` is `{ value: 4 }`.
 */
export const price = (id: string, bought: Pair, times = 1): Metric => quotient(id, 'currency', ['cost', 'money'], bought, times);

/** One number ÷ another, `times` a factor: `quotient('roas', 'ratio', ['revenue', 'money'], ['cost', 'money'])`. */
export function quotient(id: string, unit: Unit, top: Pair, bottom: Pair, times = 1): Metric {
  const names = [top[0], bottom[0]];
  return {
    id,
    unit,
    inputs: [top, bottom].map(([name, of]) => ({ id: name, unit: of })),
    formula: `${names.join(' / ')}${times === 1 ? '' : ` * ${times}`}`,
    compute: (values) => fault(values, names, [bottom[0]]) ?? finite((values[top[0]]! / values[bottom[0]]!) * times),
  };
}

/**
 * A change against its base, in percent; below 0 where it shrank: (after − base) ÷ base × 100.
 * `gain('romi', ['grossProfit', 'money'], ['cost', 'money']).compute({ grossProfit: 322.77, cost: 1184 })` is
 * `{ value: -72.74… }`. What is compared may be below 0 (refunds), the base may not and must not be 0.
 */
export function gain(id: string, after: Pair, base: Pair): Metric {
  const [top, bottom] = [after[0], base[0]];
  return {
    id,
    unit: 'percent',
    signed: true,
    inputs: [after, base].map(([name, of]) => ({ id: name, unit: of })),
    formula: `(${top} - ${bottom}) / ${bottom} * 100`,
    compute(values: Values) {
      const wrong = fault({ ...values, [top]: values[top] === undefined ? undefined : Math.abs(values[top]) }, [top, bottom], [bottom]);
      return wrong ?? finite(((values[top]! - values[bottom]!) / values[bottom]!) * 100);
    },
  };
}
