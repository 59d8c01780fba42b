import { isExact, readCount } from '../../lib/numbers.ts';
import type { Kind } from '../../lib/persist.ts';
import { WAYS, type Way } from './averages.ts';
import { PARTS, type Part, RATES } from './engagement.ts';
import { FIELDS, type Texts, type Work } from './work.ts';

/**
 * What stays with the reader of a calculator sheet, and what a link carries. The sheet in use has the id `draft`,
 * a named one the slug of its first name. For example:
 * `{ name: 'April', posts: [{ title: 'Ethiopian roast', likes: 96, reach: 1350, saves: '2x' }], counted: ['likes'],
 *    way: 'pooled', metric: 'engagement-rate-reach', several: false }`
 *
 * A count is a number, so that it means the same in every language; a text that could not be read stays a text.
 * No content is kept by name: a rate whose id goes away falls back to the rate by reach.
 */
export interface Sheet {
  name?: string;
  posts: SavedPost[];
  days?: number | string;
  counted: Part[];
  way: Way;
  metric: string;
  several: boolean;
}
export type SavedPost = { title?: string } & { [field in (typeof FIELDS)[number]]?: number | string };

export const MAX_POSTS = 200;
const MAX_TITLE = 300;
const MAX_TEXT = 60;

export const sheets: Kind<Sheet> = { name: 'engagement', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'April',
    posts: [{ title: 'Ethiopian roast', likes: 96, reach: 1350, saves: '2x' }],
    counted: ['likes'],
    way: 'pooled',
    metric: 'engagement-rate-reach',
    several: false,
  },
};

/** Gives the sheet as a fresh object of known fields; throws when it does not fit. */
export function validate(data: unknown): Sheet {
  const from = record(data);
  const posts = list(from.posts).map(post);
  const counted = list(from.counted);
  if (!posts.length || posts.length > MAX_POSTS) throw new Error('posts');
  if (counted.some((part) => !PARTS.includes(part as Part))) throw new Error('counted');
  if (!WAYS.includes(from.way as Way)) throw new Error('way');
  if (typeof from.several !== 'boolean') throw new Error('several');
  const metric = text(from.metric, 60);
  return {
    ...(from.name === undefined ? {} : { name: text(from.name, MAX_TITLE) }),
    ...(from.days === undefined ? {} : { days: count(from.days) }),
    posts,
    counted: PARTS.filter((part) => counted.includes(part)),
    way: from.way as Way,
    metric: Object.hasOwn(RATES, metric) ? metric : 'engagement-rate-reach',
    several: from.several,
  };
}

/** The work as it is kept: `freeze` of a field `4,200` is 4200, of `4 2oo` the text. */
export function freeze(work: Work, lang?: string): Sheet {
  const kept = (typed = '') => {
    if (!typed.trim()) return;
    const { value } = readCount(typed, lang);
    return value !== undefined && isExact(value) ? value : typed.slice(0, MAX_TEXT);
  };
  const posts = work.posts.map((texts) => {
    const own: SavedPost = {};
    if (texts.title) own.title = texts.title.slice(0, MAX_TITLE);
    for (const field of FIELDS) {
      const value = kept(texts[field]);
      if (value !== undefined) own[field] = value;
    }
    return own;
  });
  const days = kept(work.days);
  const { counted, way, metric, several } = work;
  return { posts, ...(days === undefined ? {} : { days }), counted: PARTS.filter((part) => counted.includes(part)), way, metric, several };
}

/** A kept sheet as work again, its numbers written as the language does. */
export function thaw({ posts, days, counted, way, metric, several }: Sheet, lang?: string): Work {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 20 });
  const typed = (value: number | string | undefined) => (typeof value === 'number' ? legible(number.format(value), lang) : (value ?? ''));
  return {
    posts: posts.map(
      (post) =>
        Object.fromEntries(Object.entries(post).map(([field, value]) => [field, field === 'title' ? `${value}` : typed(value)])) as Texts,
    ),
    days: typed(days),
    counted,
    way,
    metric,
    several,
  };
}

/** Whether there is anything of the reader's own in it. */
export const isEmpty = (work: Work): boolean => !work.days && work.posts.every((post) => Object.values(post).every((text) => !text));

/** Three decimals could be read as thousands: a fourth settles it. */
const legible = (text: string, lang?: string) => (readCount(text, lang).choose ? `${text}0` : text);

function post(data: unknown): SavedPost {
  const from = record(data);
  const own: SavedPost = {};
  if (from.title !== undefined) own.title = text(from.title, MAX_TITLE);
  for (const field of FIELDS) if (from[field] !== undefined) own[field] = count(from[field]);
  return own;
}

function record(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || !data || Array.isArray(data)) throw new Error('record');
  return { ...data };
}

function list(data: unknown): unknown[] {
  if (!Array.isArray(data) || data.length > MAX_POSTS) throw new Error('list');
  return data;
}

function count(data: unknown): number | string {
  if (typeof data === 'number' && Number.isFinite(data) && data >= 0) return data;
  return text(data, MAX_TEXT);
}

function text(data: unknown, most: number): string {
  if (typeof data !== 'string' || data.length > most) throw new Error('text');
  return data;
}
