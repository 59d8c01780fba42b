import { evaluate } from '../../lib/expression.ts';
import { amiss, broken, finite, type Input, type Metric } from './metric.ts';

/**
 * A metric of any other form: what its formula gives, checked first against its inputs and its rule.
 * `computed({ id: 'break-even-roas', unit: 'ratio', inputs: [{ id: 'margin', unit: 'percent' }], formula: '100 / margin' })`
 * computes 2.63 from a margin of 38.
 */
export const computed = (metric: Omit<Metric, 'compute'>): Metric => ({
  ...metric,
  compute: (values) =>
    amiss(metric.inputs, values) ??
    (metric.rule && broken(metric.rule, values)) ??
    finite(evaluate(metric.formula, values as Record<string, number>)),
});

/** A share in percent: from 0 to 100. */
export const percent = (id: string, divides?: boolean): Input => ({ id, unit: 'percent', most: 100, ...(divides && { divides }) });
