import { safeCell } from '../../lib/cells.ts';
import { fill } from '../../lib/fill.ts';
import { PARTS, RATES, rateOf } from './engagement.ts';
import { cell } from './formula.ts';
import type { ManyAnswer } from './many.ts';
import type { Result } from './metric.ts';
import type { Words } from './words.ts';
import { type Answer, counted, FIELDS, known, type Mode, onePost, understood, type Work } from './work.ts';

/** The result as a few lines of text, each rate with its formula and what it counted. */
export function asText(work: Work, found: Answer, mode: Mode, w: Words): string {
  const { s } = w;
  const line = (id: string) => {
    const { result } = found.rates[id]!;
    const why = w.why(result);
    return `${s[`kpi.rate.${id}`]}: ${w.shown(result)}${why ? ` (${why})` : ` = ${mode.formula(id, work, found, w)}`}`;
  };
  const rest = Object.keys(RATES).filter((id) => id !== work.metric);
  const title = work.several ? fill(s['kpi.copy.posts'], { n: work.posts.length }) : work.posts[0]?.title;
  const way = work.several ? [s[`kpi.way.${work.way}`]] : [];
  return [s['kpi.label'], ...(title ? [title] : []), ...way, line(work.metric), ...rest.map(line), counted(work, w)].join('\n');
}

/**
 * A row for each post, its numbers and rates; below them the rates of all. Numbers are written bare, with the
 * decimal sign of the language, so that a spreadsheet takes them as numbers; what is undefined is said in words.
 */
export function asRows(work: Work, found: Answer, w: Words, lang: string): string[][] {
  const { s } = w;
  const ids = Object.keys(RATES);
  const bare = bareNumber(lang);
  const shown = (result: Result) => ('value' in result ? bare(result.value) : `${s['kpi.undefined']}: ${w.why(result)}`);
  const { posts, reads, days } = understood(work, lang);
  const rows = work.posts.slice(0, work.several ? undefined : 1).map((texts, i) => [
    safeCell(texts.title ?? ''),
    ...FIELDS.map((field) => {
      const value = reads[i]![field]!.value;
      return value === undefined ? safeCell(texts[field] ?? '') : bare(value);
    }),
    ...ids.map((id) => shown(rateOf(id, posts[i]!, work.counted, known(days)))),
  ]);
  const head = [s['kpi.field.title']!, ...FIELDS.map((field) => s[`kpi.field.${field}`]!), ...ids.map((id) => `${s[`kpi.rate.${id}`]}, %`)];
  const all = [s[`kpi.way.${work.way}`]!, ...FIELDS.map(() => ''), ...ids.map((id) => shown(found.rates[id]!.result))];
  return [head, ...rows, ...(work.several ? [all] : [])];
}

/**
 * The rate in front as a formula for a spreadsheet cell, in percent: `=(96+14+9+21)/1350*100`; nothing when it is
 * undefined. The median is the formula of the middle posts, because function names differ by language.
 */
export function asFormula(work: Work, found: Answer, lang: string): string | undefined {
  const { metric, by, perDay } = RATES[work.metric]!;
  if (!('value' in found.rates[work.metric]!.result)) return;
  const bare = bareNumber(lang);
  const sum = (list: number[]) => (list.length > 1 ? `(${list.map(bare).join('+')})` : bare(list[0]!));
  const days = bare(found.days.value ?? 1);
  if (!work.several) {
    const [read] = onePost.answer(work, lang).reads;
    const parts = PARTS.flatMap((part) => (work.counted.includes(part) ? (read![part]!.value ?? []) : []));
    return cell(metric.formula, { interactions: sum(parts), [by]: bare(read![by]!.value!), days });
  }
  const { tops, bottoms, values } = (found as ManyAnswer).rates[work.metric]!;
  if (perDay) return cell(metric.formula, { interactions: sum(tops), [by]: `${sum(bottoms)}/${bottoms.length}`, days });
  if (work.way === 'pooled') return cell(metric.formula, { interactions: sum(tops), [by]: sum(bottoms) });
  const places = values.map((_, i) => i);
  const half = places.length >> 1;
  const middle = () => places.sort((a, b) => values[a]! - values[b]!).slice(places.length % 2 ? half : half - 1, half + 1);
  const chosen = work.way === 'mean' ? places : middle();
  return `=(${chosen.map((i) => `${bare(tops[i]!)}/${bare(bottoms[i]!)}`).join('+')})/${chosen.length}*100`;
}

/** Digits and a decimal sign, nothing else. */
function bareNumber(lang: string): (n: number) => string {
  const format = new Intl.NumberFormat(lang, { useGrouping: false, maximumFractionDigits: 10, numberingSystem: 'latn' });
  return (n) => format.format(n);
}
