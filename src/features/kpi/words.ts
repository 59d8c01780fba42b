import { fill } from '../../lib/fill.ts';
import type { Result } from './metric.ts';

/** Interface texts by key. */
export type Strings = Record<string, string>;

/** Writes numbers and answers in one language. */
export interface Words {
  s: Strings;
  /** The word for an input inside a sentence. */
  name(input?: string): string;
  count(n: number): string;
  percent(n: number): string;
  /** Numbers to be added, `(96 + 14)`; many of them as their total. */
  sum(list: number[], write?: (n: number) => string): string;
  /** A result as it is shown: `10.37 %`, or the word for undefined. */
  shown(result: Result): string;
  /** Why a result is undefined, in words; `''` when it is defined. */
  why(result: Result): string;
}

/** Longer sums are given as their total. */
const TERMS = 8;

/** `words(s, 'en').shown({ value: 10.3704 })` is `'10.37 %'`. */
export function words(s: Strings, lang: string): Words {
  const write = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(lang, options);
    return (n: number) => format.format(n);
  };
  const count = write({ maximumFractionDigits: 20 });
  const two = write({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const tiny = write({ maximumSignificantDigits: 2 });
  const percent = (n: number) => (n && n < 0.1 ? tiny : two)(n);
  const name = (input = '') => s[`kpi.name.${input}`] ?? input;
  return {
    s,
    name,
    count,
    percent,
    sum(list, one = count) {
      if (list.length > TERMS) return one(list.reduce((a, b) => a + b));
      const text = list.map(one).join(' + ');
      return list[1] === undefined ? text : `(${text})`;
    },
    shown: (result) => ('value' in result ? fill(s['number.percent'], { n: percent(result.value) }) : s['kpi.undefined']!),
    why: (result) => ('value' in result ? '' : fill(s[`kpi.why.${result.undefined}`], { input: name(result.input) })),
  };
}
