import { type Count, readCount } from '../../lib/numbers.ts';
import { PARTS, type Part, type Post, RATES, type Rate, rate, WAYS, type Way } from './engagement.ts';
import type { Result } from './metric.ts';

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

/** What counts until the reader says otherwise: clicks don't, as in most tools. */
export const COUNTED: Part[] = ['likes', 'comments', 'shares', 'saves'];

/** A sheet with one post. */
export const sheet = (post: Texts = {}, metric = 'engagement-rate-reach'): Work => ({
  posts: [post],
  days: '',
  counted: COUNTED,
  way: 'pooled',
  metric,
  several: false,
});

/** How each field of each post was understood, the days too, and the five rates. */
export interface Answer {
  reads: Record<string, Count>[];
  days: Count;
  rates: Record<string, Rate>;
}

/** Everything that follows from the work. */
export function answer(work: Work, locale?: string): Answer {
  const reads = work.posts.map((post) => Object.fromEntries(FIELDS.map((field) => [field, readCount(post[field] ?? '', locale)])));
  const days = readCount(work.days, locale);
  const posts = reads.map((read) => Object.fromEntries(FIELDS.map((field) => [field, known(read[field]!)])) as Post);
  const question = { posts: work.several ? posts : posts.slice(0, 1), counted: work.counted, way: work.several ? work.way : 'pooled', days: known(days) } as const;
  return { reads, days, rates: Object.fromEntries(Object.keys(RATES).map((id) => [id, rate(id, question)])) };
}

/** The rate in front by each way of averaging. */
export const averages = (work: Work, locale?: string): Record<string, Result> =>
  Object.fromEntries(WAYS.map((way) => [way, answer({ ...work, way }, locale).rates[work.metric]!.result]));

/** The number that was read; NaN where the text is none, so that the formula can say so. */
const known = ({ value, choose, error }: Count) => (choose || error ? Number.NaN : value);
