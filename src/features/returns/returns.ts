import { breakEvenRoas, returnOnInvestment, roas, romi } from '../kpi/families/returns.ts';
import type { Metric, Result, Values } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note, Tool } from '../workbench/tool.ts';
import { shape } from './saved.ts';

/**
 * ROI, both forms of ROMI, ROAS and the ROAS that pays for itself, out of one set of numbers, so that they never
 * contradict one another unseen. 849.40 of revenue at 38 %, 40 of advertising and 52 hours at 22: ROMI −72.74 %.
 */
export const returns: Tool = { ...shape, answer };

function answer({ numbers }: Given): Answer {
  const { revenue, margin, adSpend } = numbers;
  const cost = costOf(numbers);
  const grossProfit = product(revenue, share(margin));
  const goods = product(revenue, share(margin === undefined ? undefined : 100 - margin));
  const line = (id: string, metric: Metric, values: Values): Line => {
    const result = metric.compute(values);
    return { id, unit: metric.unit, result: blamed(result, numbers), formula: metric.formula, values };
  };
  const allCosts = goods === undefined || cost === undefined ? undefined : goods + cost;
  const lines = [
    line('romi', romi, { grossProfit, cost }),
    line('romi-revenue', romi, { grossProfit: revenue, cost }),
    line('roi', returnOnInvestment, { revenue, cost: allCosts }),
    line('roas', roas, { revenue, cost: adSpend }),
    line('break-even-roas', breakEvenRoas, { margin }),
    amount('gross-profit', grossProfit, 'revenue * margin / 100', { revenue, margin }, numbers),
    amount(
      'cost',
      cost,
      'adSpend + hours * hourCost + otherCost',
      { adSpend, hours: 0, hourCost: 0, otherCost: 0, ...given(numbers) },
      numbers,
    ),
  ];
  return { lines, notes: notesOf(numbers, lines) };
}

/** The fields that revenue and its margin come from, and those that the marketing cost does. */
const EARNED = ['revenue', 'margin'];
const SPENT = ['adSpend', 'hours', 'hourCost', 'otherCost'];

/** Advertising, hours and the rest; what is not given is left out, and nothing given is no cost of 0. */
function costOf({ adSpend, hours, hourCost, otherCost }: Values): number | undefined {
  const parts = [adSpend, product(hours, hourCost), otherCost].filter((part) => part !== undefined);
  return parts.length ? parts.reduce((a, b) => a + b) : undefined;
}

const product = (a?: number, b?: number) => (a === undefined || b === undefined ? undefined : a * b);
const share = (percent?: number) => (percent === undefined ? undefined : percent / 100);
const given = (values: Values): Values =>
  Object.fromEntries(SPENT.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));

function amount(id: string, value: number | undefined, formula: string, values: Values, numbers: Values): Line {
  const result: Result =
    value === undefined
      ? { undefined: 'missing', input: id === 'cost' ? 'cost' : missing(numbers) }
      : Number.isNaN(value)
        ? { undefined: 'unreadable', input: unread(numbers, id === 'cost' ? SPENT : EARNED) }
        : Number.isFinite(value)
          ? { value }
          : { undefined: 'too-large' };
  return { id, unit: 'currency', result, formula, values };
}

const missing = ({ revenue }: Values) => (revenue === undefined ? 'revenue' : 'margin');
const unread = (numbers: Values, names: string[]) => names.find((name) => Number.isNaN(numbers[name])) ?? '';

/** A reason about a part of the sum names the field that the reader sees. */
function blamed(result: Result, numbers: Values): Result {
  if ('value' in result || !result.input) return result;
  const parts = result.input === 'cost' ? [...SPENT, ...EARNED] : [result.input, ...EARNED];
  if (result.undefined === 'unreadable') return { ...result, input: unread(numbers, parts) };
  if (result.undefined === 'missing' && result.input === 'grossProfit') return { ...result, input: missing(numbers) };
  return result;
}

function notesOf({ margin, revenue, hours, hourCost, adSpend }: Values, [byMargin, byRevenue]: Line[]): Note[] {
  const notes: Note[] = [];
  const value = (line?: Line) => (line && 'value' in line.result ? line.result.value : undefined);
  if (margin !== undefined && margin > 100) notes.push({ key: 'margin', field: 'margin', level: 'wrong' });
  if (revenue !== undefined && revenue < 0) notes.push({ key: 'refunds', field: 'revenue', level: 'care' });
  if ((value(byMargin) ?? 0) < 0 && (value(byRevenue) ?? 0) > 0) notes.push({ key: 'sign', level: 'care' });
  if (adSpend !== undefined && product(hours, hourCost) === undefined) notes.push({ key: 'noHours', level: 'care' });
  return notes;
}
