import type { Values } from '../kpi/metric.ts';
import type { Flow } from './forward.ts';
import { type Channel, type Plan, rateOf, type Stage, type Step, steps } from './plan.ts';

/** A formula over named numbers. */
export interface Formula {
  formula: string;
  values: Values;
}

/**
 * How each count of a channel follows from its budget, in one line, and the money from the counts:
 * `'budget * 1000 / cpm * ctr / 100 * saleRate / 100'` for the sales of a direct sale, then `'sales * orderValue'`.
 */
export function chain(plan: Plan, channel: Channel, flow: Flow): { [stage in Stage]?: Formula } {
  const found: { [stage in Stage | 'budget']?: Formula } = { budget: { formula: 'budget', values: { budget: channel.budget } } };
  for (const step of steps(plan.route, channel.by)) {
    const from = flow[step.from];
    const { formula, values } =
      step.from === 'sales' || step.from === 'revenue'
        ? { formula: step.from, values: { [step.from]: from && 'value' in from ? from.value : undefined } }
        : found[step.from]!;
    found[step.to] = { formula: formula + down(step), values: { ...values, [step.rate]: rateOf(plan, channel, step.rate)?.likely } };
  }
  const { budget: _, ...stages } = found;
  return stages;
}

/** The way back: the budget that a target takes, before it is rounded up. */
export function back(plan: Plan, channel: Channel, target: Stage, amount: number | undefined): Formula {
  const path: Step[] = [];
  for (const step of steps(plan.route, channel.by)) {
    if (step.to !== 'reach') path.push(step);
    if (step.to === target) break;
  }
  return path.reduceRight<Formula>(
    ({ formula, values }, step) => ({
      formula: formula + down({ ...step, up: true }),
      values: { ...values, [step.rate]: rateOf(plan, channel, step.rate)?.likely },
    }),
    { formula: 'target', values: { target: amount } },
  );
}

const down = ({ rate, per, under, up }: Pick<Step, 'rate' | 'per' | 'under'> & { up?: true }) =>
  !under === !up ? ` * ${rate}${per === 1 ? '' : ` / ${per}`}` : `${per === 1 ? '' : ` * ${per}`} / ${rate}`;
