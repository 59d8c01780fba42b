import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { copyOf, later, onto, same, together } from './moves.ts';
import { blank } from './post.fixture.ts';

const days = (moves: readonly { id: string; fields: { day?: string } }[]) => moves.map(({ id, fields }) => `${id} ${fields.day}`).join();

describe('moves', () => {
  const a = blank('a', { day: '2026-02-27' });
  const b = blank('b', { day: '2026-03-01' });
  const idea = blank('i', { day: '' });
  test('later, over the end of a month; ideas stay ideas', () => expect(days(later([a, b, idea], 2))).toBe('a 2026-03-01,b 2026-03-03'));
  test('by nothing nothing moves', () => expect(later([a], 0)).toEqual([]));
  test('onto a day only what is not there', () => expect(days(onto([a, b], '2026-03-01'))).toBe('a 2026-03-01'));
  test('together they keep their distances', () => expect(days(together([a, b], b, '2026-03-05'))).toBe('a 2026-03-03,b 2026-03-05'));
  test('an idea in hand takes all onto the day', () =>
    expect(days(together([a, idea], idea, '2026-03-05'))).toBe('a 2026-03-05,i 2026-03-05'));
  test('without a day all become ideas', () => expect(days(together([a, b], a, ''))).toBe('a ,b '));
  test('the same for all, only where it is another', () =>
    expect(same([a, blank('c', { state: 'approved' })], { state: 'approved' })).toEqual([
      { id: 'a', of: 'brand', fields: { state: 'approved' } },
    ]));
  test('there and back is where it was', () =>
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }).filter(Boolean), (by) => {
        const [there] = later([a], by);
        expect(addDays(there!.fields.day!, -by)).toBe(a.day);
      }),
    ));
});

describe('a copy', () => {
  test('begins as a draft a week later, its result not looked up', () =>
    expect(copyOf(blank('a', { state: 'published', result: { reach: 3 } }), 'n')).toMatchObject({
      id: 'n',
      day: '2026-07-14',
      state: 'draft',
      result: {},
    }));
  test('of an idea stays an idea without a day', () =>
    expect(copyOf(blank('a', { state: 'idea', day: '' }), 'n')).toMatchObject({ day: '', state: 'idea' }));
});
