import type { Undefined } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note, Row, Tool } from '../workbench/tool.ts';
import { CURRENCIES, rateOf } from './exchange.ts';
import {
  AMOUNTS,
  type Converted,
  convert,
  type Gap,
  gapsOf,
  type Means,
  type Mix,
  mixes,
  type PayFigure,
  type Period,
  type Target,
} from './figure.ts';
import { shape } from './saved.ts';
import { copies } from './told.ts';

/** Pay figures of different year, currency and period in one measure, with what each leaves open. */
export const pay: Tool = { ...shape, answer, copies };

/** A figure with all its amounts in the measure of the table. */
export interface Measured {
  figure: PayFigure;
  label: string;
  source: string;
  amounts: { id: (typeof AMOUNTS)[number]; told: number; converted: Converted }[];
  gaps: Gap[];
}
/** What the table and the chart draw from. */
export interface Reading {
  target: Target;
  rows: Measured[];
  mixes: Mix[];
}

function answer({ numbers, texts, rows }: Given): Answer {
  const target: Target = {
    currency: texts.currency!,
    per: texts.per as Period,
    ...(texts.year === 'own' ? {} : { year: Number(texts.year) }),
  };
  const { hours = 40, days = 5 } = numbers;
  const means: Means = { hours, days, rates: ratesOf(rows.rates ?? [], target.currency) };
  const all = (rows.figures ?? []).map((row) => measured(row, target, means));
  const given = all.filter(({ amounts }) => amounts.length);
  const reading: Reading = {
    target,
    rows: given,
    mixes: mixes(
      given.map(({ figure }) => figure),
      target,
    ),
  };
  const results = given.flatMap(({ amounts }) => amounts.map(({ converted }) => converted.result));
  const values = results.flatMap((result) => ('value' in result ? [result.value] : []));
  const ends = (id: string, of: (...values: number[]) => number): Line => ({
    id,
    unit: 'currency',
    result: values.length
      ? { value: of(...values) }
      : (results.find((result): result is Undefined => 'undefined' in result) ?? { undefined: 'missing', input: 'amount' }),
  });
  return {
    lines: [
      { id: 'figures', unit: 'count', result: { value: given.length } },
      {
        id: 'measured',
        unit: 'count',
        result: { value: given.filter(({ amounts }) => amounts.every(({ converted }) => 'value' in converted.result)).length },
      },
      ends('lowest', Math.min),
      ends('highest', Math.max),
    ],
    rows: { figures: all.map(({ amounts }) => amounts.map(({ id, converted }) => ({ id, unit: 'currency', ...converted }))) },
    notes: [...notesOf(rows.figures ?? []), ...reading.mixes.map((mix): Note => ({ key: `mix-${mix}`, level: 'care' }))],
    more: reading,
  };
}

function measured({ numbers, texts }: Row, target: Target, means: Means): Measured {
  const { label = '', source = '', currency = 'EUR', per, year = '', place, tax, bonus, supposed } = texts;
  const on = (name: string) => texts[name] === 'on';
  const amounts = AMOUNTS.flatMap((id) => (numbers[id] === undefined ? [] : [{ id, told: numbers[id] }]));
  const figure: PayFigure = {
    id: label,
    amounts: { ...Object.fromEntries(amounts.map(({ id, told }) => [id, told])), ...(on('tenths') && { outer: 'tenths' as const }) },
    currency,
    per: per as Period,
    ...(/^\d{4}$/.test(year.trim()) && { year: Number(year) }),
    ...(place && { place }),
    ...(tax && { tax: tax as 'gross' }),
    ...(bonus && { bonus: bonus as 'with' }),
    ...(numbers.weekHours !== undefined && { hours: numbers.weekHours }),
    ...(supposed && { supposed: [supposed as 'year'] }),
    ...(numbers.rise !== undefined && { rise: numbers.rise }),
    whom: on('whom'),
    method: on('method'),
  };
  return {
    figure,
    label,
    source,
    amounts: amounts.map(({ id, told }) => ({ id, told, converted: convert(told, figure, target, means) })),
    gaps: gapsOf(figure, target, means),
  };
}

/** The reader's rates before those of the table. */
function ratesOf(rows: Row[], to: string): Means['rates'] {
  const typed = rows.flatMap(({ numbers: { rate }, texts: { code } }) => (rate === undefined ? [] : [[code!, rate] as const]));
  const known = CURRENCIES.map((code) => [code, rateOf(code, to)] as const);
  return Object.fromEntries([...known, ...typed]);
}

function notesOf(rows: Row[]): Note[] {
  return rows.flatMap(({ numbers: { low, high, median, mean }, texts: { year = '' } }, i) => {
    const notes: Note[] = [];
    if (year.trim() && !/^(19|20)\d{2}$/.test(year.trim())) notes.push({ key: 'year', field: `figures.${i}.year`, level: 'wrong' });
    if (low !== undefined && high !== undefined && low > high) notes.push({ key: 'turned', field: `figures.${i}.high`, level: 'wrong' });
    for (const [id, middle] of [
      ['median', median],
      ['mean', mean],
    ] as const)
      if (middle !== undefined && (middle < (low ?? middle) || middle > (high ?? middle)))
        notes.push({ key: 'outside', field: `figures.${i}.${id}`, level: 'care' });
    return notes;
  });
}
