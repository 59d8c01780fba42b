import { fill } from '../../lib/fill.ts';
import { type Count, readCount } from '../../lib/numbers.ts';
import type { Way } from './averages.ts';
import { PARTS, type Part, type Post, RATES, rateOf } from './engagement.ts';
import { written } from './formula.ts';
import type { Result } from './metric.ts';
import type { Words } from './words.ts';

/** What stands in the calculator, as the reader typed it: also a text that is no number is kept. */
export interface Work {
  posts: Texts[];
  /** The days of the period. */
  days: string;
  counted: Part[];
  way: Way;
  /** The rate in front. */
  metric: string;
  /** A table of posts; else only the first of them is looked at. */
  several: boolean;
}

/** A post's texts by field, and its title. */
export type Texts = Record<string, string>;

/** The number fields of a post, in the order of the form. */
export const FIELDS = [...PARTS, 'followers', 'reach', 'impressions', 'views'] as const;

/** A sheet with one post. Clicks don't count until the reader says so, as in most tools. */
export const sheet = (post: Texts = {}, metric = 'engagement-rate-reach'): Work => ({
  posts: [post],
  days: '',
  counted: ['likes', 'comments', 'shares', 'saves'],
  way: 'pooled',
  metric,
  several: false,
});

/** How each field of each post was understood, the days too, and the five rates. */
export interface Answer {
  reads: Record<string, Count>[];
  days: Count;
  rates: Record<string, { result: Result }>;
}

/** How a sheet is answered: one post here, several in `many.ts`. */
export interface Mode {
  answer(work: Work, lang?: string): Answer;
  /** The formula of a rate with the reader's numbers; a name stands where a number is missing. */
  formula(id: string, work: Work, found: Answer, words: Words): string;
}

export const onePost: Mode = {
  answer(work, lang) {
    const { reads, days, posts } = understood({ ...work, posts: work.posts.slice(0, 1) }, lang);
    return { reads, days, rates: ofRates((id) => ({ result: rateOf(id, posts[0]!, work.counted, known(days)) })) };
  },
  formula(id, work, { reads, days }, words) {
    const { metric, by } = RATES[id]!;
    const read = reads[0]!;
    const given = { [by]: read[by], days };
    const parts = PARTS.flatMap((part) => (work.counted.includes(part) ? (known(read[part]!) ?? []) : []));
    const texts = Object.fromEntries(metric.inputs.map((input) => [input.id, words.name(input.id)]));
    for (const [name, number] of Object.entries(given)) if (number?.value !== undefined) texts[name] = words.count(number.value);
    if (parts.length && parts.every(Number.isFinite)) texts.interactions = words.sum(parts);
    return written(metric.formula, texts);
  },
};

/** What was counted, in words: `'Counted: likes, comments'`. */
export const counted = (work: Work, { s, name }: Words): string =>
  fill(s['kpi.counted'], {
    list: PARTS.filter((part) => work.counted.includes(part))
      .map(name)
      .join(', '),
  });

/** The numbers in the texts. */
export function understood(work: Work, lang?: string): { reads: Answer['reads']; days: Count; posts: Post[] } {
  const reads = work.posts.map((post) => readsOf(post, lang));
  return { reads, days: readCount(work.days, lang), posts: reads.map((read) => ofFields((field) => known(read[field]!))) };
}

/** Each field's reading; a post that did not change since the last time is not read again. */
function readsOf(post: Texts, lang = ''): Record<string, Count> {
  const before = seen.get(post);
  if (before?.lang === lang) return before.reads;
  const reads = ofFields((field) => readCount(post[field] ?? '', lang || undefined));
  seen.set(post, { lang, reads });
  return reads;
}
const seen = new WeakMap<Texts, { lang: string; reads: Record<string, Count> }>();

/** The number that was read; NaN where the text is none, so that the formula can say so. */
export const known = ({ value, choose, error }: Count): number | undefined => (choose || error ? Number.NaN : value);

const ofFields = <T>(run: (field: string) => T): Record<string, T> => Object.fromEntries(FIELDS.map((field) => [field, run(field)]));
export const ofRates = <T>(run: (id: string) => T): Record<string, T> => Object.fromEntries(Object.keys(RATES).map((id) => [id, run(id)]));
