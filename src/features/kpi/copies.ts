import { safeCell } from '../../lib/cells.ts';
import { fill } from '../../lib/fill.ts';
import { PARTS, RATES } from './engagement.ts';
import { cell } from './formula.ts';
import type { Result } from './metric.ts';
import { type Answer, FIELDS, type Work } from './work.ts';
import type { Words } from './words.ts';

/** The result as a few lines of text, each rate with its formula and what it counted. */
export function asText(work: Work, found: Answer, w: Words): string {
  const { s } = w;
  const line = (id: string) => {
    const { result } = found.rates[id]!;
    const why = w.why(result);
    return `${s[`kpi.rate.${id}`]}: ${w.shown(result)}${why ? ` (${why})` : ` = ${w.formula(id, work, found)}`}`;
  };
  const rest = Object.keys(RATES).filter((id) => id !== work.metric);
  const title = work.several ? fill(s['kpi.copy.posts'], { n: work.posts.length }) : work.posts[0]?.title;
  const way = work.several ? [s[`kpi.way.${work.way}`]] : [];
  return [s['kpi.label'], ...(title ? [title] : []), ...way, line(work.metric), ...rest.map(line), counted(work, w)].join('\n');
}

/** What was counted, in words. */
export const counted = (work: Work, { s }: Words): string =>
  fill(s['kpi.counted'], { list: PARTS.filter((part) => work.counted.includes(part)).map((part) => s[`kpi.name.${part}`]).join(', ') });

/**
 * A row for each post, its numbers and rates; below them the rates of all. Numbers are written bare, with the
 * decimal sign of the language, so that a spreadsheet takes them as numbers; what is undefined is said in words.
 */
export function asRows(work: Work, found: Answer, w: Words, lang: string): string[][] {
  const { s } = w;
  const ids = Object.keys(RATES);
  const bare = bareNumber(lang);
  const shown = (result: Result) => ('value' in result ? bare(result.value) : `${s['kpi.undefined']}: ${w.why(result)}`);
  const rows = work.posts.map((post, i) => [
    safeCell(post.title ?? ''),
    ...FIELDS.map((field) => {
      const value = found.reads[i]?.[field]?.value;
      return value === undefined ? safeCell(post[field] ?? '') : bare(value);
    }),
    ...ids.map((id) => shown(found.rates[id]!.each[i]!)),
  ]);
  const head = [s['kpi.field.title']!, ...FIELDS.map((field) => s[`kpi.field.${field}`]!), ...ids.map((id) => `${s[`kpi.rate.${id}`]}, %`)];
  const all = [s[`kpi.way.${work.way}`]!, ...FIELDS.map(() => ''), ...ids.map((id) => shown(found.rates[id]!.result))];
  return [head, ...rows, ...(work.several ? [all] : [])];
}

/** The rate in front as a formula for a spreadsheet cell; nothing when it is undefined. */
export function asFormula(work: Work, found: Answer, lang: string): string | undefined {
  const { metric, by, perDay } = RATES[work.metric]!;
  const { result, tops, bottoms, each } = found.rates[work.metric]!;
  if (!('value' in result)) return;
  const bare = bareNumber(lang);
  const sum = (list: number[]) => (list.length > 1 ? `(${list.map(bare).join('+')})` : bare(list[0]!));
  const days = bare(found.days.value ?? 1);
  if (!work.several) {
    const parts = PARTS.flatMap((part) => (work.counted.includes(part) ? (found.reads[0]?.[part]?.value ?? []) : []));
    return cell(metric.formula, { interactions: sum(parts), [by]: sum(bottoms), days });
  }
  if (perDay) return cell(metric.formula, { interactions: sum(tops), [by]: `${sum(bottoms)}/${bottoms.length}`, days });
  if (work.way === 'pooled') return cell(metric.formula, { interactions: sum(tops), [by]: sum(bottoms) });
  const values = each.flatMap((own) => ('value' in own ? own.value : []));
  const places = values.map((_, i) => i);
  const half = places.length >> 1;
  const chosen = work.way === 'mean' ? places : places.sort((a, b) => values[a]! - values[b]!).slice(places.length % 2 ? half : half - 1, half + 1);
  return `=(${chosen.map((i) => `${bare(tops[i]!)}/${bare(bottoms[i]!)}`).join('+')})/${chosen.length}*100`;
}

/** Digits and a decimal sign, nothing else. */
function bareNumber(lang: string): (n: number) => string {
  const format = new Intl.NumberFormat(lang, { useGrouping: false, maximumFractionDigits: 10, numberingSystem: 'latn' });
  return (n) => format.format(n);
}
