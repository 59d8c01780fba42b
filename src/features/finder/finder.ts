import type { Input, Lists, Metric, Result, Unit } from '../kpi/metric.ts';
import type { Answer, Given, Line, Tool } from '../workbench/tool.ts';
import type { Library } from './library.ts';
import { readList } from './list.ts';
import { notesOf } from './notes.ts';
import { shape } from './saved.ts';

/**
 * The calculator of the metric finder: any metric of the registry, forward or solved for one of its inputs. While the
 * library lacks what is asked there is no answer yet.
 */
export const finder = (lang: string, library: Library): Tool => ({ ...shape, answer: (given) => answer(given, lang, library) });

/** What the page needs to know about the question: which metric, and which input is looked for. */
export interface Asked {
  metric: Metric;
  find: Input | undefined;
}

/** `asked({ metric: 'roas', find: 'cost' }, library)`; nothing for a metric that is not in the library. */
export function asked(texts: Record<string, string>, { metrics }: Library): Asked | undefined {
  const id = texts.metric ?? '';
  const metric = Object.hasOwn(metrics, id) ? metrics[id] : undefined;
  return metric && { metric, find: metric.inputs.find((input) => input.id === texts.find) };
}

/** The field of an input: lists have their own, beside a number of the same name. */
export const fieldOf = ({ id, list }: Pick<Input, 'id' | 'list'>): string => (list ? `${id}List` : id);

function answer({ numbers, texts }: Given, lang: string, library: Library): Answer {
  const { metric, find } = asked(texts, library) ?? {};
  const { solve, turned } = library;
  if (!metric) return { lines: [] };
  const lists = Object.fromEntries(
    metric.inputs.filter(({ list }) => list).map(({ id }) => [id, readList(texts[`${id}List`] ?? '', lang)] as const),
  );
  const values = Object.fromEntries(metric.inputs.filter(({ list }) => !list).map(({ id }) => [id, numbers[id]]));
  if (!find) {
    const line = forward(metric, metric.compute(values, lists), values, lists);
    return { lines: [line], notes: notesOf(metric, values, line.result) };
  }
  if (!solve || !turned) return { lines: [] };
  const { wanted } = numbers;
  const result = solve(metric, find.id, wanted, values, lists);
  const found: Line = {
    id: find.id,
    unit: unitOf(find),
    result,
    formula: turned(metric, find.id) ?? '',
    values: { ...values, wanted, [find.id]: undefined },
  };
  const solved = 'value' in result && !find.list ? { ...values, [find.id]: result.value } : undefined;
  return {
    lines: [found, ...(solved ? [forward(metric, metric.compute(solved), solved, {})] : [])],
    notes: solved ? notesOf(metric, solved, result, find) : [],
  };
}

/** In which unit a solved input is written. */
const unitOf = ({ unit }: Input): Unit => (unit === 'money' ? 'currency' : unit === 'percent' || unit === 'minutes' ? unit : 'count');

function forward(metric: Metric, result: Result, values: Given['numbers'], lists: Lists): Line {
  const { id, unit } = metric;
  const known = Object.entries(lists).length > 0 && 'value' in result;
  const { formula, numbers } = known ? ofLists(metric, lists) : { formula: metric.formula, numbers: values };
  return { id, unit, result, formula, values: known ? numbers : { ...named(metric), ...values } };
}

/** Words and lists in a formula that stand as names. */
const named = ({ formula }: Metric) => Object.fromEntries((formula.match(/[a-z]\w*/gi) ?? []).map((name) => [name, undefined]));

/** The formula of lists as arithmetic over their known numbers, which a spreadsheet computes too: `MEDIAN(a0, a1, a2)`. */
function ofLists({ formula, inputs }: Metric, lists: Lists): { formula: string; numbers: Given['numbers'] } {
  const columns = inputs.map(({ id }) => lists[id] ?? []);
  const rows = (columns[0] ?? []).flatMap((_, i) => (columns.every((column) => column[i] !== undefined) ? [i] : []));
  const numbers = Object.fromEntries(columns.flatMap((column, c) => rows.map((i) => [`${'ab'[c]}${i}`, column[i]] as const)));
  const of = (c: number) => rows.map((i) => `${'ab'[c]}${i}`);
  const sum = (list: string[]) => (list.length > 1 ? `(${list.join(' + ')})` : list.join());
  const rates = rows.map((i) => `a${i} / b${i}`);
  const [way = ''] = formula.match(/^\w+/) ?? [];
  if (formula.startsWith('sum')) return { formula: `${sum(of(0))} / ${sum(of(1))} * 100`, numbers };
  const list = columns.length > 1 ? rates : of(0);
  const text = way === 'mean' ? `${sum(list)} / ${rows.length}` : `MEDIAN(${list.join(', ')})`;
  return { formula: columns.length > 1 ? `${text} * 100` : text, numbers: { ...numbers, MEDIAN: undefined } };
}
