import { finite, type Result, type Values } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note, Tool } from '../workbench/tool.ts';
import { hourPrice, SOLD, TURNOVER, year, yearLeft } from './hour.ts';
import { shape } from './saved.ts';

/**
 * What an hour has to cost, and backwards what a price leaves: two questions over the same costs, weeks and hours.
 * 30,000 wanted, costs of 4,200, 44 weeks of 38 hours, 60 % paid: 34.09 an hour; at 22 the year leaves 17,870.40.
 */
export const price: Tool = { ...shape, answer };

function answer({ numbers }: Given): Answer {
  const result = hourPrice.compute(numbers);
  const wanted = 'value' in result ? result.value : undefined;
  const after = (value: number | undefined): Result => (value === undefined ? result : { value });
  const { income, costs = 0, tax = 0, weeksOff = 0, hours, billable } = numbers;
  const own = { income, costs, tax, weeksOff, hours, billable };
  const sold = wanted === undefined ? undefined : ((52 - weeksOff) * hours! * billable!) / 100;
  const back = backwards(numbers);
  return {
    lines: [
      { id: 'hour-price', unit: 'currency', result, formula: hourPrice.formula, values: own },
      {
        id: 'day-price',
        unit: 'currency',
        result: after(wanted && (wanted * hours!) / 5),
        formula: 'hourPrice * hours / 5',
        values: { hourPrice: wanted && Number(wanted.toPrecision(6)), hours },
      },
      { id: 'sold', unit: 'count', result: after(sold), formula: SOLD, values: own },
      { id: 'turnover', unit: 'currency', result: after(sold && wanted! * sold), formula: TURNOVER, values: own },
      ...back,
    ],
    notes: notesOf(numbers, wanted, back[0]!.result),
  };
}

/** What the price that somebody asks or pays leaves, in a year, a month and an hour of work, and where an hour of it goes. */
function backwards(numbers: Values): Line[] {
  const all = year(numbers);
  const { price: asked, costs = 0, tax = 0, weeksOff = 0, hours, billable } = numbers;
  const line = (id: string, value: number | undefined, formula: string, values: Values, bar?: number): Line => ({
    id,
    unit: 'currency',
    result: 'undefined' in all ? all : value === undefined ? { undefined: 'zero', input: 'price' } : finite(value),
    formula,
    values,
    ...(bar !== undefined && { bar }),
  });
  if ('undefined' in all)
    return ['left', 'left-month', 'left-hour', 'part-left', 'part-taken', 'part-costs'].map((id) => line(id, 0, '', {}, 0));
  const { worked, sold, turnover, taken, left } = all;
  const formula = left < 0 ? `price * ${SOLD} - costs` : yearLeft.formula;
  const share = (value: number) => (turnover ? Math.min(1, Math.max(0, value / turnover)) : 0);
  const part = (id: string, value: number) => line(id, value / sold, 'part / sold', { part: value, sold }, share(value));
  return [
    line('left', left, formula, { price: asked, costs, tax, weeksOff, hours, billable }),
    line('left-month', left / 12, 'left / 12', { left }),
    line('left-hour', left / worked, 'left / worked', { left, worked }),
    part('part-left', left),
    part('part-taken', taken),
    part('part-costs', costs),
  ];
}

function notesOf({ income, tax, weeksOff, billable, price: asked }: Values, wanted: number | undefined, left: Result): Note[] {
  const notes: Note[] = [];
  const rest = 'value' in left ? left.value : undefined;
  if (billable !== undefined && billable > 80 && billable <= 100)
    notes.push({ key: 'sold', values: { n: 100 - billable }, field: 'billable', level: 'care' });
  if (!weeksOff && weeksOff !== undefined && !Number.isNaN(weeksOff)) notes.push({ key: 'weeks', field: 'weeksOff', level: 'care' });
  if (rest !== undefined && rest < 0) notes.push({ key: 'loss', level: 'wrong' });
  else if (rest !== undefined && wanted !== undefined && asked! < wanted)
    notes.push({ key: 'below', values: { less: Math.round(income! - rest) }, level: 'care' });
  if (!tax && wanted !== undefined) notes.push({ key: 'untaxed', level: 'say' });
  return notes;
}
