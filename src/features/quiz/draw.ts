import { evaluate } from '~/lib/expression';
import type { Metric, Unit } from '../kpi/metrics.ts';
import { random } from './seed.ts';
import type { Of } from './types/type.ts';

/**
 * The numbers of one try at a numeric question, from a seed alone: its inputs, the answer that the
 * metric computes from them, and what each known slip would give.
 * Throws when the metric is undefined for them, or an input is missing: the question's ranges are wrong.
 */
export function draw(question: Numeric, seed: number, metric: Metric, fixed: Record<string, number>): Draw {
  const next = random(`${question.id}:${seed}`);
  const inputs = { ...fixed };
  for (const [name, range] of Object.entries(question.generate)) inputs[name] = pick(range, next());
  const missing = metric.inputs.find((input) => !input.optional && inputs[input.id] === undefined);
  if (missing)
    throw new Error(`question "${question.id}": the metric "${metric.id}" needs "${missing.id}": add it to "generate" or "fixed"`);
  const result = metric.compute(inputs);
  if ('undefined' in result)
    throw new Error(
      `question "${question.id}": "${metric.id}" is undefined (${result.undefined}) for ${JSON.stringify(inputs)}: change the ranges`,
    );
  const value = result.value * factor(metric.unit, question.unit, question.id);
  return { inputs, value, mistakes: question.mistakes.map(({ when }) => evaluate(when, { ...inputs, answer: value })) };
}

/** Up to `count` different draws; fewer where the ranges hold fewer. */
export function draws(question: Numeric, metric: Metric, fixed: Record<string, number>, count = 8): Draw[] {
  const found = new Map<string, Draw>();
  for (let seed = 0; seed < count * 5 && found.size < count; seed++) {
    const one = draw(question, seed, metric, fixed);
    const same = JSON.stringify(one.inputs);
    if (!found.has(same)) found.set(same, one);
  }
  return [...found.values()];
}

/** How many decimals an answer is shown with, so that rounding stays within half the tolerance: 2 for 0.05. */
export const decimals = (tolerance: number): number => Math.max(0, Math.ceil(-Math.log10(tolerance) - 1e-9));

export interface Draw {
  inputs: Record<string, number>;
  /** The answer in the question's unit. */
  value: number;
  /** What each of the question's `mistakes` gives, in their order. */
  mistakes: number[];
}

type Numeric = Of<'numeric'>;

/** A value of the range at `share` (0 to 1) of its steps, without the dust of binary fractions. */
function pick({ from, to, step }: Numeric['generate'][string], share: number): number {
  const steps = Math.floor((to - from) / step + 1e-9) + 1;
  return Number((from + Math.floor(share * steps) * step).toFixed(6));
}

function factor(has: Unit, wants: Unit, id: string): number {
  if (has === wants) return 1;
  if (has === 'percent' && wants === 'ratio') return 0.01;
  if (has === 'ratio' && wants === 'percent') return 100;
  throw new Error(`question "${id}": the metric gives ${has}, the question asks for ${wants}`);
}
