import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissed, missedIn } from './missed.ts';
import { dueOf, forecast, moreOf, queue } from './queue.ts';
import type { Flashcard } from './saved-card.ts';

const TODAY = 20780;
const usual = { retention: 0.9, fresh: 2, limit: 3 };
const fresh = (due = TODAY): Flashcard => ({ due, count: 0, lapses: 0 });
const seen = (due: number, last = TODAY - 5, first = TODAY - 9): Flashcard => ({
  due,
  memory: { stability: 5, difficulty: 5 },
  first,
  last,
  count: 2,
  lapses: 0,
});
const of = (cards: Record<string, Flashcard>) => new Map(Object.entries(cards));

test('what is due comes first, then what is new, then what was forgotten today', () => {
  const cards = of({
    n2: fresh(),
    n1: fresh(TODAY - 1),
    f: seen(TODAY, TODAY),
    late: seen(TODAY - 3),
    due: seen(TODAY),
    later: seen(TODAY + 4),
  });
  expect(queue(cards, TODAY, usual)).toEqual({
    ids: ['late', 'due', 'n1', 'n2', 'f'],
    due: 3,
    fresh: 2,
    over: 0,
    done: 1,
    learnt: 0,
    next: { day: TODAY + 4, count: 1 },
  });
});

test('limits of a day count what was rated on it, and ten more go beyond', () => {
  const cards = of({
    a: seen(TODAY),
    b: seen(TODAY),
    c: seen(TODAY + 9, TODAY),
    d: seen(TODAY + 9, TODAY),
    n1: fresh(),
    n2: fresh(),
    n3: fresh(),
  });
  const first = queue(cards, TODAY, usual);
  expect([first.due, first.fresh, first.over, first.done]).toEqual([1, 2, 2, 2]);
  const more = queue(cards, TODAY, usual, moreOf(cards, TODAY, 10));
  expect([more.due, more.fresh, more.over]).toEqual([2, 3, 0]);
});

test('what is put aside or gone is neither asked nor counted', () => {
  const cards = of({ a: { ...seen(TODAY), off: true }, b: { ...fresh(), gone: true } });
  expect(queue(cards, TODAY, usual).ids).toEqual([]);
  expect(dueOf(cards, TODAY, usual)).toEqual({ at: TODAY, due: [], fresh: 0, left: [3, 2], limit: [3, 2] });
});

test('the header counts what is asked', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 0 }), fc.integer({ min: -9, max: 0 }))),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      (list, most, unseen) => {
        const cards = new Map(
          list.map(([isNew, due, last, first], i) => [
            `${i}`,
            isNew ? fresh(TODAY + Math.min(0, due)) : seen(TODAY + due, TODAY + last, TODAY + Math.min(first, last)),
          ]),
        );
        const settings = { retention: 0.9, fresh: unseen, limit: most };
        const { due, fresh: waiting, left } = dueOf(cards, TODAY, settings);
        const shown = Math.min(due.filter((day) => day <= TODAY).length, left[0]) + Math.min(waiting, left[1]);
        expect(shown).toBe(queue(cards, TODAY, settings).ids.length);
      },
    ),
  ));

describe('the forecast', () => {
  test('gathers what is overdue today and spreads what is new', () => {
    const cards = of({
      a: seen(TODAY - 4),
      b: seen(TODAY),
      c: seen(TODAY + 1),
      n1: fresh(),
      n2: fresh(),
      n3: fresh(),
      l: seen(TODAY + 40, TODAY, TODAY),
    });
    expect(forecast(cards, TODAY, usual, 3)).toEqual([
      { day: TODAY, due: 2, fresh: 1 },
      { day: TODAY + 1, due: 1, fresh: 2 },
      { day: TODAY + 2, due: 0, fresh: 0 },
    ]);
  });
});

describe('which answers ask for a card', () => {
  test.each([
    ['right at once and sure', { right: true, sure: true, first: { right: true, sure: true } }, false],
    ['right at once, nothing said', { right: true, first: { right: true } }, false],
    ['right at once, not sure', { right: true, sure: false, first: { right: true, sure: false } }, true],
    ['wrong at first, right in the end', { right: true, first: { right: false } }, true],
    ['shown', { right: false, revealed: true, first: { right: false } }, true],
    ['kept before the first check was, wrong', { right: false }, true],
    ['kept before the first check was, right', { right: true, sure: true }, false],
  ])('%s: %o', (_, answered, missed) => expect(isMissed(answered)).toBe(missed));

  test('of an exam: lost points, and not sure', () =>
    expect(
      missedIn({ questions: [{ id: 'a', score: 1 }, { id: 'b', score: 0.5 }, { id: 'c', score: 1, sure: false }, { score: 0 }] }),
    ).toEqual(['b', 'c']));

  test.each([undefined, null, 3, {}, { questions: 'x' }])('of %o: none', (kept) => expect(missedIn(kept)).toEqual([]));
});
