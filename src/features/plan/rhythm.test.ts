import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from './calendar.ts';
import type { Rubric } from './mix.ts';
import { blank } from './post.fixture.ts';
import { rhythm, type Slot, slotsOf } from './rhythm.ts';

const teaching: Rubric = {
  id: 'teach',
  name: 'One coffee explained',
  category: 'educational',
  network: 'instagram',
  days: [2, 5],
  time: '08:30',
  from: '2026-07-06',
  weeks: 10,
};
const offers: Rubric = { ...teaching, id: 'offers', category: 'commercial', days: [5], time: '09:00' };
const posted = (slots: Slot[]) => slots.map((slot, i) => blank(`p${i}`, slot));

describe('the slots of a rubric', () => {
  test('educational, Tuesdays and Fridays, ten weeks', () => {
    const slots = slotsOf(teaching);
    expect(slots).toHaveLength(20);
    expect(slots.map(({ day }) => day).slice(0, 3)).toEqual(['2026-07-07', '2026-07-10', '2026-07-14']);
    expect(slots.at(-1)).toEqual({ day: '2026-09-11', time: '08:30', network: 'instagram', category: 'educational', rubric: 'teach' });
  });

  test.each([
    ['no weekday', { days: [] }],
    ['no week', { weeks: 0 }],
    ['half a week', { weeks: 1.5 }],
    ['no first day', { from: '' }],
  ])('none for %s', (_, change) => {
    expect(slotsOf({ ...teaching, ...change })).toEqual([]);
  });

  test('at most two years', () => {
    expect(slotsOf({ ...teaching, weeks: 100_000 })).toHaveLength(208);
  });

  test('begin in the middle of a week and run so many times seven days', () => {
    expect(slotsOf({ ...teaching, from: '2026-07-09', weeks: 1 }).map(({ day }) => day)).toEqual(['2026-07-10', '2026-07-14']);
  });
});

describe('beside what stands', () => {
  test('a fixed point keeps its place and the slot yields', () => {
    const fixed = blank('fixed', { day: '2026-07-10', time: '08:00', network: 'instagram' });
    const { made, yielded } = rhythm([teaching], { posts: [fixed] });
    expect(made).toHaveLength(19);
    expect(yielded).toEqual([{ slot: expect.objectContaining({ day: '2026-07-10' }), post: 'fixed' }]);
  });

  test.each([
    ['an hour later', { time: '09:30' }],
    ['on another network', { network: 'facebook', time: '08:30' }],
    ['without a time', { time: '' }],
  ])('nothing yields to a post %s', (_, change) => {
    const other = blank('other', { day: '2026-07-10', network: 'instagram', ...change });
    expect(rhythm([teaching], { posts: [other] }).made).toHaveLength(20);
  });

  test('of two rubrics that ask for the same place the first has it', () => {
    const { made, yielded } = rhythm([teaching, offers]);
    expect(made).toHaveLength(20);
    expect(yielded).toHaveLength(10);
    expect(yielded[0]).toMatchObject({ other: 'teach' });
  });

  test('a day that is kept free stays free', () => {
    const { made, yielded } = rhythm([teaching], { closed: { '2026-07-14': 'quatorze-juillet' } });
    expect(made.map(({ day }) => day)).not.toContain('2026-07-14');
    expect(yielded).toEqual([{ slot: expect.objectContaining({ day: '2026-07-14' }), closed: 'quatorze-juillet' }]);
  });

  test('a post that was moved within its week still stands for its slot', () => {
    const posts = posted(slotsOf(teaching)).map((post) => (post.day === '2026-07-07' ? { ...post, day: '2026-07-08' } : post));
    const { made, stood } = rhythm([teaching], { posts });
    expect(made).toEqual([]);
    expect(stood).toHaveLength(20);
  });

  test('a longer rhythm adds only what is new', () => {
    const { made } = rhythm([{ ...teaching, weeks: 12 }], { posts: posted(slotsOf(teaching)) });
    expect(made.map(({ day }) => day)).toEqual(['2026-09-15', '2026-09-18', '2026-09-22', '2026-09-25']);
  });

  const rubrics = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.constant(''),
      category: fc.constantFrom('educational', 'commercial', 'news'),
      network: fc.constantFrom('instagram', 'facebook'),
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      time: fc.constantFrom('08:30', '09:00', '17:00'),
      from: fc.integer({ min: 0, max: 30 }).map((n) => addDays('2026-07-01', n)),
      weeks: fc.integer({ min: 1, max: 6 }),
    }) as fc.Arbitrary<Rubric>,
    { maxLength: 3 },
  );

  test('made twice, nothing comes twice; every slot is made, stands or yields', () => {
    fc.assert(
      fc.property(
        rubrics.map((list) => list.filter((one, i) => list.findIndex(({ id }) => id === one.id) === i)),
        (list) => {
          const first = rhythm(list);
          const asked = list.flatMap(slotsOf).length;
          expect(first.made.length + first.yielded.length).toBe(asked);
          const again = rhythm(list, { posts: posted(first.made) });
          expect(again.made).toEqual([]);
          expect(again.stood).toHaveLength(first.made.length);
          expect(again.yielded).toHaveLength(first.yielded.length);
          for (const { day, rubric } of first.made) expect(list.find(({ id }) => id === rubric)!.days).toContain(weekday(day));
        },
      ),
    );
  });
});
