import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CATEGORIES } from '../plan/post.ts';
import { PROPOSALS } from '../plan/shares.ts';
import { NETWORKS } from '../strategy/words.ts';
import type { Given, Row } from '../workbench/tool.ts';
import { mixIn, mixOf, timeOf } from './content.ts';
import { type More, mix } from './mix.ts';
import { samples, sheets } from './saved.ts';

const rubric = (texts: Record<string, string> = {}, weeks = 4): Row => ({
  numbers: { weeks },
  texts: {
    name: 'One coffee',
    category: 'educational',
    network: 'instagram',
    tue: 'on',
    time: '8:30',
    from: '2026-07-07',
    id: 'one',
    ...texts,
  },
});
const given = (numbers: Given['numbers'], texts: Record<string, string> = {}, rubrics: Row[] = []): Given => ({
  numbers,
  texts: { format: 'mixed', ...texts },
  rows: { rubrics },
});
const lines = (one: Given) => Object.fromEntries(mix.answer(one).lines.map(({ id, result }) => [id, result]));
const notes = (one: Given) => (mix.answer(one).notes ?? []).map(({ key, field }) => (field ? `${key} ${field}` : key));

test('twelve posts by the mixed proposal', () => {
  const found = lines(given({ ...PROPOSALS.mixed, posts: 12 }));
  expect(found.sum).toEqual({ value: 100 });
  expect(CATEGORIES.map((category) => found[`posts-${category}`])).toEqual([3, 4, 2, 2, 1].map((value) => ({ value })));
});

test.each<[string, Given, string[]]>([
  ['shares of 100', given({ ...PROPOSALS.mixed, posts: 12 }), []],
  ['ten too many', given({ ...PROPOSALS.mixed, news: 20 }), ['over']],
  ['ten missing', given({ ...PROPOSALS.mixed, news: 0 }), ['under']],
  ['thirds that come to 100 but for the machine', given({ entertaining: 33.3, educational: 33.3, commercial: 33.4 }), []],
  ['nothing yet', given({}), []],
  ['half of it offers', given({ ...PROPOSALS.mixed, educational: 0, commercial: 50 }), ['bores']],
  ['offers in the interest format', given({ ...PROPOSALS.mixed }, { format: 'interest' }), ['interest']],
  ['rubrics that come to less', given({ ...PROPOSALS.mixed, posts: 12 }, {}, [rubric()]), ['fewer']],
  ['rubrics that come to more', given({ ...PROPOSALS.mixed, posts: 3 }, {}, [rubric()]), ['more']],
  ['two at the same hour', given({ ...PROPOSALS.mixed }, {}, [rubric(), rubric({ id: 'two', name: 'Other' })]), ['clash rubrics.1.time']],
])('notes: %s', (_, one, list) => expect(notes(one)).toEqual(list));

test.each<[string, Given, string, object]>([
  ['no number of posts', given({ ...PROPOSALS.mixed }), 'posts-news', { undefined: 'missing', input: 'posts' }],
  ['no shares', given({ posts: 12 }), 'posts-news', { undefined: 'missing', input: 'shares' }],
  [
    'a share that is no number',
    given({ ...PROPOSALS.mixed, news: Number.NaN, posts: 12 }),
    'posts-news',
    { undefined: 'unreadable', input: 'news' },
  ],
  ['posts that are no number', given({ ...PROPOSALS.mixed, posts: Number.NaN }), 'posts-news', { undefined: 'unreadable', input: 'posts' }],
])('undefined: %s', (_, one, id, result) => expect(lines(one)[id]).toEqual(result));

test.each<[string, Row, object]>([
  ['four Tuesdays', rubric(), { value: 4 }],
  ['no day', rubric({ tue: '' }), { undefined: 'missing', input: 'days' }],
  ['no first day', rubric({ from: '' }), { undefined: 'missing', input: 'from' }],
  ['no weeks', rubric({}, Number.NaN), { undefined: 'missing', input: 'weeks' }],
])('a rubric of %s', (_, row, result) => expect(mix.answer(given({}, {}, [row])).rows!.rubrics![0]![0]!.result).toEqual(result));

test.each([
  ['8:30', '08:30'],
  ['08.30', '08:30'],
  ['8h30', '08:30'],
  [' 8 ', '08:00'],
  ['24:00', undefined],
  ['8:7', undefined],
  ['', undefined],
])('the hour %j', (text, hour) => expect(timeOf(text)).toBe(hour));

test('what the plan reads of it', () => {
  const own = mixOf(
    given({ ...PROPOSALS.mixed, news: -5 }, { 'source-people': 'on', 'ask-asked': 'Why?', 'ask-fear': ' ' }, [rubric({ fri: 'on' })]),
  );
  expect(own).toEqual({
    shares: { ...PROPOSALS.mixed, news: 0 },
    rubrics: [
      {
        id: 'one',
        name: 'One coffee',
        category: 'educational',
        network: 'instagram',
        days: [2, 5],
        time: '08:30',
        from: '2026-07-07',
        weeks: 4,
      },
    ],
    sources: ['people'],
    answers: { asked: 'Why?' },
  });
});

test('what the plan reads of a kept sheet', () => {
  const own = mixIn(sheets.validate(samples[1]));
  expect(own.shares).toEqual({ entertaining: 0, educational: 35, commercial: 0, 'user-generated': 0, news: 0 });
  expect(own.rubrics).toMatchObject([{ id: 'first', days: [2], time: '08:30', weeks: 4 }]);
  expect(own.sources).toEqual(['people']);
  expect(own.answers).toEqual({ asked: 'Which grind?\nHow long does it keep?' });
  expect(mixIn({ fields: {}, rows: {} })).toMatchObject({ rubrics: [], answers: {} });
});

test('whatever is given, no answer is NaN and the topics are at most thirty', () => {
  const some = fc.option(fc.oneof(fc.double(), fc.constantFrom(0, 100, -1, 1e308)), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        entertaining: some,
        educational: some,
        commercial: some,
        news: some,
        posts: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
      }),
      fc.string(),
      (numbers, asked) => {
        const { lines: all, more } = mix.answer(given(numbers, { 'ask-asked': asked }, [rubric()]));
        for (const { result } of all) if ('value' in result) expect(Number.isNaN(result.value)).toBe(false);
        expect((more as More).harvest.topics.length).toBeLessThanOrEqual(30);
      },
    ),
  );
});

test('every network of a rubric is one of the platforms', () => {
  const ids = globSync('content/platforms/en/*.yaml').map((file) => parse(readFileSync(file, 'utf8')).id);
  expect([...NETWORKS].sort()).toEqual(ids.sort());
});

test('what was kept is read again', () => {
  for (const sample of Object.values(samples)) expect(sheets.validate(sample)).toMatchObject(sample as object);
});
