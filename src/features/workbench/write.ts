import { fill } from '../../lib/fill.ts';
import { LEAST } from '../../lib/odds.ts';
import { cell, written } from '../kpi/formula.ts';
import type { Result } from '../kpi/metric.ts';
import type { Strings } from './host.ts';
import type { Line, LineUnit, Note } from './tool.ts';

/** Writes the answers of a tool in one language and currency. */
export interface Writer {
  s: Strings;
  number(n: number): string;
  money(n: number): string;
  /** What a line is called. */
  label(line: Pick<Line, 'id'>): string;
  /** `10.37 %`, `€62.00`, or the word for undefined. */
  shown(result: Result, unit: LineUnit): string;
  /** Why a result is undefined, in words; `''` when it is defined. */
  why(result: Result): string;
  /** The formula with the reader's numbers; names where there is none. */
  formula(line: Line): string;
  /** The formula for a spreadsheet cell; nothing when the line is undefined. */
  cell(line: Line): string | undefined;
  /** Digits and a decimal sign alone. */
  bare(n: number): string;
  note(note: Note): string;
}

/** `writer(s, 'funnel', 'en', 'EUR').shown({ value: 62 }, 'currency')` is `'€62.00'`. */
export function writer(s: Strings, id: string, lang: string, currency = 'EUR'): Writer {
  const format = (options: Intl.NumberFormatOptions) => {
    const { format } = new Intl.NumberFormat(lang, options);
    return (n: number) => format(n).replace(/^-/, '−');
  };
  // What was computed on the way carries the noise of binary fractions in its last digits.
  const number = format({ maximumSignificantDigits: 12 });
  const two = format({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = format({ maximumFractionDigits: 0 });
  const tiny = format({ maximumSignificantDigits: 2 });
  const hundredths = format({ maximumFractionDigits: 2 });
  // What is not nothing never looks like it.
  const some = (n: number) => (n && Math.abs(n) < 0.005 ? tiny : hundredths)(n);
  const money = format({ style: 'currency', currency });
  const digits = (most: Intl.NumberFormatOptions) =>
    format({ useGrouping: false, numberingSystem: 'latn', ...most } as Intl.NumberFormatOptions);
  const ten = digits({ maximumFractionDigits: 10 });
  const first = digits({ maximumSignificantDigits: 12 });
  const plain = (n: number) => (n && Math.abs(n) < 0.001 ? first : ten)(n);
  const fine = (n: number) => (n && Math.abs(n) < 0.1 ? tiny : two)(n);
  const four = format({ maximumFractionDigits: 4 });
  const signed = (n: number) => `${n > 0 ? '+' : ''}${fine(n)}`;
  const UNITS: Partial<Record<LineUnit, (n: number) => string>> = {
    percent: (n) => fill(s['number.percent'], { n: fine(n) }),
    ratio: fine,
    currency: (n) => (n && Math.abs(n) < 0.1 ? format({ style: 'currency', currency, maximumSignificantDigits: 2 }) : money)(n),
    // Beyond a thousand the decimals of a computed count say nothing.
    count: (n) => (Math.abs(n) < 1000 ? some : whole)(n),
    points: (n) => fill(s['number.points'], { n: signed(n) }),
    difference: (n) => signed(n),
    p: (n) => (n < LEAST ? fill(s['number.less'], { n: number(LEAST) }) : four(n)),
  };
  const name = (input = '') => s[`${id}.name.${input}`] ?? s[`kpi.name.${input}`] ?? input;
  const named = ({ values = {} }: Line) => Object.fromEntries(Object.keys(values).map((input) => [input, name(input)]));
  const given = ({ values = {} }: Line, one: (n: number) => string) =>
    Object.fromEntries(Object.entries(values).flatMap(([input, n]) => (n === undefined || !Number.isFinite(n) ? [] : [[input, one(n)]])));
  const bracket = (n: number) => (n < 0 ? `(${number(n)})` : number(n));
  return {
    s,
    number,
    money,
    label: (line) => s[`${id}.line.${line.id}`] ?? line.id,
    shown: (result, unit) =>
      'value' in result ? (UNITS[unit] ?? ((n) => fill(s[`number.${unit}`], { n: some(n) })))(result.value) : s['kpi.undefined']!,
    why: (result) => ('value' in result ? '' : fill(s[`kpi.why.${result.undefined}`], { input: name(result.input) })),
    formula: (line) => (line.formula ? written(line.formula, { ...named(line), ...given(line, bracket) }) : ''),
    cell: (line) =>
      (line.sheet ?? line.formula) && 'value' in line.result
        ? cell(
            (line.sheet ?? line.formula)!,
            given(line, (n) => (n < 0 ? `(${plain(n).replace('−', '-')})` : plain(n))),
          )
        : undefined,
    bare: (n) => plain(n).replace('−', '-'),
    note: ({ key, values }) =>
      fill(
        s[`${id}.note.${key}`],
        Object.fromEntries(
          Object.entries(values ?? {}).map(([k, v]) => [k, typeof v === 'number' ? (v && Math.abs(v) < 0.1 ? tiny : some)(v) : v]),
        ),
      ),
  };
}
