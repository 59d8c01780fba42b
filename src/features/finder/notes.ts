import type { Input, Metric, Result, Values } from '../kpi/metric.ts';
import type { Note } from '../workbench/tool.ts';

/** Fewer than this below the line make a share a matter of chance. */
const FEW = 100;
/** Fewer results than this make a price one. */
const FEW_RESULTS = 30;
const COUNTED = /^(people|times|actions|messages|posts)$/;

/** What to think of before an answer is used; of a solved input also what it is in whole numbers. */
export function notesOf(metric: Metric, values: Values, result: Result, find?: Input): Note[] {
  if ('undefined' in result) return [];
  const { id, unit, inputs, rule } = metric;
  const notes: Note[] = [];
  if (find && COUNTED.test(find.unit)) notes.push(...whole(metric, values, find, result.value));
  const rate = find ? undefined : result.value;
  const below = inputs.find((input) => input.divides && COUNTED.test(input.unit));
  const count = below && values[below.id];
  if (count !== undefined && below && find?.id !== below.id) {
    if (unit === 'percent' && !metric.signed && count < FEW) notes.push({ key: 'few', values: { n: FEW }, level: 'care' });
    else if (unit === 'currency' && below.unit === 'actions' && count < FEW_RESULTS)
      notes.push({ key: 'fewResults', values: { n: FEW_RESULTS }, level: 'care' });
  }
  if (rate !== undefined && unit === 'percent' && !metric.signed && !rule && rate > 100) notes.push({ key: 'over', level: 'care' });
  if (id === 'frequency' && rate !== undefined && rate < 1) notes.push({ key: 'sampled', level: 'care' });
  return notes;
}

/** What the whole numbers on both sides of a solved count give. */
function whole(metric: Metric, values: Values, { id }: Input, exact: number): Note[] {
  const [low, high] = [Math.floor(exact + 1e-9), Math.ceil(exact - 1e-9)];
  if (low === high) return [];
  const [below, above] = [low, high].map((n) => metric.compute({ ...values, [id]: n }));
  if (!below || !above || !('value' in above)) return [];
  if (!('value' in below)) return [{ key: 'wholeUp', values: { high, above: above.value }, level: 'say' }];
  return [{ key: 'whole', values: { low, below: below.value, high, above: above.value }, level: 'say' }];
}
