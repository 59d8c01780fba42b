import type { Post } from '../plan/post.ts';
import type { Texts } from '../workbench/sheet.ts';

const COUNTS = ['reach', 'interactions', 'clicks', 'sales'] as const;
type Count = (typeof COUNTS)[number];

/** What the plan holds of a month. */
export interface Taken {
  published: number;
  /** Of these without any result. */
  silent: number;
  /** Added up over the posts that have it; a figure that no post has is missing. */
  sums: Partial<Record<Count, number>>;
  /** The posts with a result as rows of the report; of very many those with the largest reach. */
  rows: Texts[];
  /** Posts with a result that found no place in the rows. */
  left: number;
}

/**
 * The published posts of a month, `'2026-04'`, with their results added up. Nothing is 0 that was not looked up: of two
 * posts with reach 980 and none, the sum is 980 and one is silent. A reach added up over posts counts people twice.
 */
export function taken(posts: readonly Post[], month: string, most: number): Taken {
  const published = posts.filter(({ state, day }) => state === 'published' && day.startsWith(`${month}-`));
  const told = published.filter(({ result }) => COUNTS.some((name) => result[name] !== undefined));
  const sums: Taken['sums'] = {};
  for (const { result } of told) for (const name of COUNTS) if (result[name] !== undefined) sums[name] = (sums[name] ?? 0) + result[name];
  const kept = told
    .toSorted((a, b) => (b.result.reach ?? 0) - (a.result.reach ?? 0))
    .slice(0, most)
    .sort((a, b) => `${a.day}${a.time}`.localeCompare(`${b.day}${b.time}`));
  return {
    published: published.length,
    silent: published.length - told.length,
    sums,
    rows: kept.map(({ id, title, day, result: { reach = '', interactions = '', clicks = '' } }) => ({
      title: (title || day).slice(0, 300),
      reach,
      interactions,
      clicks,
      paid: '',
      id,
    })),
    left: told.length - kept.length,
  };
}
