import type { Format } from '../brand/brand.ts';
import type { Result } from '../kpi/metric.ts';
import { numberOfDay } from '../plan/calendar.ts';
import type { Mix, Rubric } from '../plan/mix.ts';
import { CATEGORIES, type Category } from '../plan/post.ts';
import { rhythm, slotsOf } from '../plan/rhythm.ts';
import { type Shares, sumOf, wholePosts } from '../plan/shares.ts';
import { type Harvest, topicsOf } from '../plan/topics.ts';
import type { Answer, Given, Line, Note, Tool } from '../workbench/tool.ts';
import { mixOf } from './content.ts';
import { shape } from './saved.ts';
import { copies } from './topic-texts.ts';

/** What the picture, the topics and the copies draw from. */
export interface More extends Mix {
  format: Format;
  /** Posts in four weeks; nothing where no number stands. */
  posts?: number;
  /** Whole posts of each category; nothing without shares or posts. */
  due?: Shares;
  /** Posts of each category that the rubrics come to in their first four weeks. */
  planned: Shares;
  harvest: Harvest;
}

/** The designer: shares in whole posts, rubrics laid out, topics out of the brand's own answers. */
export const mix: Tool = { ...shape, answer, copies, ofBrand: ['format'] };

function answer(given: Given): Answer {
  const { numbers, texts } = given;
  const own = mixOf(given);
  const posts = numbers.posts;
  const unread = CATEGORIES.find((category) => Number.isNaN(numbers[category]));
  const sum = sumOf(own.shares);
  const due = posts === undefined || !Number.isInteger(posts) || unread ? undefined : wholePosts(own.shares, posts);
  const laid = rhythm(own.rubrics);
  const planned = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Shares;
  for (const rubric of own.rubrics) planned[rubric.category] += slotsOf({ ...rubric, weeks: Math.min(rubric.weeks, 4) }).length;
  const harvest = topicsOf(own.answers, { sources: own.sources, ...(sum > 0 && { shares: own.shares }) });
  const more: More = {
    ...own,
    format: texts.format as Format,
    ...(posts !== undefined && Number.isInteger(posts) && { posts }),
    ...(due && { due }),
    planned,
    harvest,
  };
  const count = (id: string, value: number): Line => ({ id, unit: 'count', result: { value } });
  const total: Result = unread ? { undefined: 'unreadable', input: unread } : { value: sum };
  return {
    lines: [
      { id: 'sum', unit: 'percent', result: total },
      ...CATEGORIES.map((category): Line => ({ id: `posts-${category}`, unit: 'count', result: postsOf(due, category, posts, unread) })),
      count('planned', sumOf(planned)),
      count('topics', harvest.topics.length),
    ],
    rows: { rubrics: given.rows.rubrics!.map((_, i) => [slots(own.rubrics[i]!)]) },
    notes: notesOf(own, more, laid, sum, !unread),
    more,
  };
}

function postsOf(due: Shares | undefined, category: Category, posts: number | undefined, unread: Category | undefined): Result {
  if (due) return { value: due[category] };
  if (unread) return { undefined: 'unreadable', input: unread };
  if (posts === undefined) return { undefined: 'missing', input: 'posts' };
  return Number.isNaN(posts) ? { undefined: 'unreadable', input: 'posts' } : { undefined: 'missing', input: 'shares' };
}

function slots(rubric: Rubric): Line {
  const line = (result: Result): Line => ({ id: 'slots', unit: 'count', result });
  if (!rubric.days.length) return line({ undefined: 'missing', input: 'days' });
  if (numberOfDay(rubric.from) === undefined) return line({ undefined: 'missing', input: 'from' });
  return rubric.weeks ? line({ value: slotsOf(rubric).length }) : line({ undefined: 'missing', input: 'weeks' });
}

function notesOf({ shares, rubrics }: Mix, more: More, laid: ReturnType<typeof rhythm>, sum: number, read: boolean): Note[] {
  const notes: Note[] = [];
  const off = Math.round((sum - 100) * 100) / 100;
  if (read && off && sum) notes.push({ key: off > 0 ? 'over' : 'under', values: { sum, off: Math.abs(off) }, level: 'wrong' });
  if (shares.commercial >= 50) notes.push({ key: 'bores', values: { share: shares.commercial }, level: 'care' });
  if (more.format === 'interest' && shares.commercial > 10)
    notes.push({ key: 'interest', values: { share: shares.commercial }, level: 'care' });
  const planned = sumOf(more.planned);
  if (more.posts && planned && planned < more.posts) notes.push({ key: 'fewer', values: { planned, posts: more.posts }, level: 'say' });
  if (more.posts && planned > more.posts) notes.push({ key: 'more', values: { planned, posts: more.posts }, level: 'care' });
  for (const rubric of rubrics.map(({ id }) => id)) {
    const [one] = laid.yielded.filter(({ slot }) => slot.rubric === rubric);
    const other = one && rubrics.find(({ id }) => id === one.other);
    const place = rubrics.findIndex(({ id }) => id === rubric);
    if (other) notes.push({ key: 'clash', field: `rubrics.${place}.time`, values: { name: other.name, day: one.slot.day }, level: 'care' });
  }
  return notes;
}
