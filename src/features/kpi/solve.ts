import { evaluate } from '../../lib/expression.ts';
import { amiss, type Lists, type Metric, type Result, type Values } from './metric.ts';
import { gives, search } from './search.ts';
import { turned } from './turn.ts';

/**
 * What one input must be so that the metric gives `wanted`, all others being given: with 140 interactions,
 * `solve(byReach, 'reach', 5, { interactions: 140 })` is `{ value: 2800 }`. Where no number does it the result is
 * `no-solution`, where more than one does it `several`; what is wrong with the others is said as `compute` says it.
 *
 * Of an input that is a list one place is solved for: the first that is unknown, or one more at its end. Five answers
 * took 6, 14, 22, 38 and 55 minutes; for a mean of 30 the sixth may take
 * `solve(responseTimeMean, 'minutes', 30, {}, { minutes: [6, 14, 22, 38, 55] })`, 45.
 */
export function solve(metric: Metric, input: string, wanted: number | undefined, values: Values, lists: Lists = {}): Result {
  if (wanted === undefined) return { undefined: 'missing', input: 'wanted' };
  if (!Number.isFinite(wanted)) return { undefined: 'unreadable', input: 'wanted' };
  const others = metric.inputs.filter(({ id }) => id !== input);
  const wrong = amiss(others, values);
  if (wrong) return wrong;
  const formula = turned(metric, input);
  return formula === undefined
    ? solveList(metric, input, wanted, lists)
    : solveOne(metric, input, wanted, values, evaluate(formula, { ...(values as Record<string, number>), wanted }) + 0);
}

/** Tries what the turned formula gave; 0 divided by 0 in it means that any number does, or none. */
function solveOne(metric: Metric, input: string, wanted: number, values: Values, value: number): Result {
  const at = (x: number) => metric.compute({ ...values, [input]: x });
  if (Number.isFinite(value)) {
    const fits = clean(value).find((x) => gives(at(x), wanted));
    if (fits !== undefined) return { value: fits };
    const back = at(value);
    const { rule } = metric;
    const own = 'value' in back || back.input === input || back.input === undefined;
    return own || rule?.input === input || rule?.of === input ? { undefined: 'no-solution', input } : back;
  }
  const any = Number.isNaN(value) && PROBES.filter((x) => gives(at(x), wanted)).length > 1;
  return { undefined: any ? 'several' : 'no-solution', input };
}

/** A number without the dust of binary fractions, by which 100.00000000000001 would be more than the whole; last as it is. */
const clean = (value: number) => [Number(value.toPrecision(12)), Math.round(value * 1e9) / 1e9 + 0, value];

const PROBES = [0.5, 1, 50, 1e3, 1e6, 1e12];

function solveList(metric: Metric, input: string, wanted: number, lists: Lists): Result {
  const list = lists[input] ?? [];
  const hole = list.indexOf(undefined);
  const place = hole < 0 ? list.length : hole;
  const partner = metric.inputs.find(({ id, list: many }) => many && id !== input && lists[id]?.[place] === undefined);
  if (partner) return { undefined: 'missing', input: partner.id };
  const at = (x: number) => metric.compute({}, { ...lists, [input]: list.toSpliced(place, 1, x) });
  const found = search(at, wanted, metric.inputs.find(({ id }) => id === input)?.divides);
  return 'undefined' in found && !found.input ? { ...found, input } : found;
}
