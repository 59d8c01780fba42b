import { fill } from '../../lib/fill.ts';
import { PARTS, RATES, type Rate } from './engagement.ts';
import { written } from './formula.ts';
import type { Result, Undefined } from './metric.ts';
import type { Answer, Work } from './work.ts';

/** Interface texts by key. */
export type Strings = Record<string, string>;

/** Writes numbers and answers in one language. */
export interface Words {
  s: Strings;
  count(n: number): string;
  /** A result as it is shown: `10.37 %`, or the word for undefined. */
  shown(result: Result): string;
  /** Why a result is undefined, in words; `''` when it is defined. */
  why(result: Result): string;
  /** The formula of a rate with the reader's numbers; a name stands where a number is missing. */
  formula(id: string, work: Work, answer: Answer): string;
}

/** Longer sums are given as their total. */
const TERMS = 8;

export function words(s: Strings, lang: string): Words {
  const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 20 });
  const two = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const tiny = new Intl.NumberFormat(lang, { maximumSignificantDigits: 2 });
  const percent = (n: number) => (n && n < 0.1 ? tiny : two).format(n);
  const count = (n: number) => whole.format(n);
  const plus = (list: number[], write = count) => {
    const text = list.length > TERMS ? write(list.reduce((a, b) => a + b)) : list.map(write).join(' + ');
    return list.length > 1 && list.length <= TERMS ? `(${text})` : text;
  };
  return {
    s,
    count,
    shown: (result) => ('value' in result ? fill(s['number.percent'], { n: percent(result.value) }) : (s['kpi.undefined'] ?? '')),
    why: (result) =>
      'value' in result ? '' : fill(s[`kpi.why.${(result as Undefined).undefined}`], { input: s[`kpi.name.${result.input}`] ?? '' }),
    formula(id, work, { rates, reads, days }) {
      const { metric, by, perDay } = RATES[id]!;
      const found = rates[id] as Rate;
      const values = found.each.flatMap((own) => ('value' in own ? own.value : []));
      if (work.several && !perDay && work.way !== 'pooled' && values.length > 1)
        return work.way === 'mean'
          ? `${plus(values, percent)} ÷ ${values.length}`
          : fill(s['kpi.formula.median'], { list: values.sort((a, b) => a - b).map(percent).join(' · ') });
      const known: Strings = {};
      for (const name of ['interactions', by, 'days']) known[name] = s[`kpi.name.${name}`] ?? name;
      if (work.several) {
        if (found.tops.length) {
          known.interactions = plus(found.tops);
          known[by] = perDay && found.bottoms.length > 1 ? `(${plus(found.bottoms)} ÷ ${found.bottoms.length})` : plus(found.bottoms);
        }
      } else {
        const read = reads[0]!;
        const parts = PARTS.flatMap((part) => (work.counted.includes(part) ? (read[part]?.value ?? []) : []));
        if (parts.length) known.interactions = plus(parts);
        if (read[by]?.value !== undefined) known[by] = count(read[by].value);
      }
      if (days.value !== undefined) known.days = count(days.value);
      return written(metric.formula, known);
    },
  };
}
