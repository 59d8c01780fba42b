import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, heldDay, isoDay, ZONES } from './day.ts';
import { begun, LONGEST, mended, type Schedule } from './kept-schedule.ts';
import { load, outcomes, RATINGS, type Rating, recall } from './schedule.ts';

const TODAY = 20780;
const rating = fc.constantFrom(...RATINGS);
const retention = fc.double({ min: 0.7, max: 0.97, noNaN: true });
/** Ratings with the days between them, which may be negative: clocks are set back. */
const history = fc.array(fc.tuple(rating, fc.integer({ min: -5000, max: 5000 })), { maxLength: 25 });

function live(steps: readonly (readonly [Rating, number])[], wanted: number): { card: Schedule; today: number } {
  let today = TODAY;
  let card = begun(today);
  for (const [rated, days] of steps) {
    card = outcomes(mended(card, today), today, wanted)[rated];
    today += days;
  }
  return { card, today };
}

describe('days', () => {
  test.each([
    ['noon', Date.UTC(2026, 10, 23, 12), 0, '2026-11-23'],
    ['a minute before 4 in the night after', Date.UTC(2026, 10, 24, 3, 59), 0, '2026-11-23'],
    ['4 in the morning', Date.UTC(2026, 10, 24, 4), 0, '2026-11-24'],
    ['noon in Warsaw', Date.UTC(2026, 10, 23, 11), -60, '2026-11-23'],
    ['evening in Los Angeles', Date.UTC(2026, 10, 24, 5), 480, '2026-11-23'],
    ['before 1970', Date.UTC(1969, 11, 30, 12), 0, '1969-12-30'],
  ])('%s', (_, now, offset, day) => expect(isoDay(dayNumber(now, offset))).toBe(day));

  test('a change of the time zone never brings a lived day back', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: -840, max: 720 }),
        fc.integer({ min: -840, max: 720 }),
        (now, a, b) => {
          const seen = dayNumber(now, a);
          expect(heldDay(dayNumber(now, b), seen)).toBeGreaterThanOrEqual(seen);
          expect(heldDay(dayNumber(now, b), seen) - seen).toBeLessThanOrEqual(ZONES);
        },
      ),
    ));
});

describe('the schedule', () => {
  test.each([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 8],
  ] as const)('a new card rated %i comes after %i days', (rated, days) =>
    expect(outcomes(begun(TODAY), TODAY, 0.9)[rated].due - TODAY).toBe(days),
  );

  test('what is known well comes later each time', () => {
    let card = begun(TODAY);
    let gap = 0;
    for (let i = 0; i < 5; i++) {
      const next = outcomes(card, card.due, 0.9)[3];
      expect(next.due - card.due).toBeGreaterThan(gap);
      gap = next.due - card.due;
      card = next;
    }
    expect(recall(card, card.due)).toBeCloseTo(0.9, 1);
  });

  test('no card is ever lost: its day is whole and within the longest interval', () =>
    fc.assert(
      fc.property(history, retention, (steps, wanted) => {
        const { card, today } = live(steps, wanted);
        const { due } = mended(card, today);
        expect(Number.isSafeInteger(due)).toBe(true);
        expect(due - today).toBeLessThanOrEqual(LONGEST);
      }),
    ));

  test('an easier rating never brings a card back before a harder one', () =>
    fc.assert(
      fc.property(history, retention, (steps, wanted) => {
        const { card, today } = live(steps, wanted);
        const dues = RATINGS.map((rated) => outcomes(mended(card, today), today, wanted)[rated].due);
        expect(dues).toEqual([...dues].sort((a, b) => a - b));
        expect(dues[0]).toBe(today);
        expect(dues[1]).toBeGreaterThan(today);
      }),
    ));

  test('more retention never means a later day', () =>
    fc.assert(
      fc.property(history, rating, (steps, rated) => {
        const { card, today } = live(steps, 0.9);
        expect(outcomes(card, today, 0.95)[rated].due).toBeLessThanOrEqual(outcomes(card, today, 0.75)[rated].due);
      }),
    ));

  test('a clock that jumps there and back leaves the interval as it was', () =>
    fc.assert(
      fc.property(history, rating, fc.integer({ min: ZONES + 1, max: 100_000 }), (steps, rated, jump) => {
        const { card, today } = live(steps, 0.9);
        const rightly = outcomes(mended(card, today), today, 0.9)[rated];
        const ahead = outcomes(mended(card, today + jump), today + jump, 0.9)[rated];
        const back = mended(ahead, today);
        expect(back.due - today).toBe(ahead.due - (today + jump));
        expect(back.last).toBe(today);
        expect(mended(rightly, today)).toBe(rightly);
      }),
    ));

  test('whatever is kept can be rated', () =>
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        rating,
        (stability, difficulty, rated) => {
          const card = { ...begun(TODAY), memory: { stability, difficulty }, last: TODAY + 99, first: TODAY };
          expect(Number.isSafeInteger(outcomes(card, TODAY, 0.9)[rated].due)).toBe(true);
        },
      ),
    ));

  test('more retention costs more ratings', () => {
    const { card } = live(
      [
        [3, 2],
        [3, 8],
        [3, 30],
      ],
      0.9,
    );
    const cards = [card, begun(TODAY)];
    expect(load(cards, 0.95)).toBeGreaterThan(load(cards, 0.9));
    expect(load(cards, 0.9)).toBeGreaterThan(load(cards, 0.7));
    expect(load([], 0.9)).toBe(0);
  });
});
