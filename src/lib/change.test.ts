import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, compact, effect } from './change.ts';
import { a, type Note, note } from './records.fixture.ts';

const held = (d: Note, n = 1) => ({ n, d });
const fields = (some: Partial<Note>, more: Partial<Change<Note>> = {}): Change<Note> => ({ id: 'a', of: 'o', fields: some, ...more });
const put = (d: Note): Change<Note> => ({ id: 'a', of: 'o', put: d });
const gone: Change<Note> = { id: 'a', of: 'o', remove: true };

describe('crossed', () => {
  const cases: [string, Change<Note>, Note | undefined, Note | undefined, string[]][] = [
    ['nothing changed elsewhere', fields({ text: 'c' }), a('a'), a('a'), []],
    ['another field changed', fields({ text: 'c' }), a('a', 'x'), a('a', 'y'), []],
    ['the same field changed', fields({ text: 'c' }), a('a'), a('b'), ['text']],
    ['both want the same', fields({ text: 'b' }), a('a'), a('b'), []],
    ['never seen here', fields({ text: 'c' }), undefined, a('b'), []],
    ['the reader began from another text', fields({ text: 'c' }, { was: { text: 'a' } }), a('b'), a('b'), ['text']],
    ['the reader began from what stands', fields({ text: 'c' }, { was: { text: 'b' } }), a('a'), a('b'), []],
    ['a field came', fields({ more: 'm' }), a('a'), a('a', 'x'), ['more']],
    ['the whole is replaced', put(a('c', 'y')), a('a', 'y'), a('b', 'x'), ['text', 'more']],
    ['the whole is replaced by what stands', put(a('b')), a('a'), a('b'), []],
    ['what changed is removed', gone, a('a'), a('b'), ['text']],
    ['what did not change is removed', gone, a('a'), a('a'), []],
  ];
  test.each(cases)('%s', (_, change, seen, stands, expected) => {
    const came = effect(note, change, stands && held(stands), seen && held(seen));
    expect(came!.crossed.map(({ field }) => field)).toEqual(expected);
  });
});

test('the counter goes on from the later one', () => {
  expect(effect(note, fields({ text: 'b' }), held(a('a'), 3), held(a('a'), 7))!.next!.n).toBe(8);
  expect(effect(note, put(a('a')))!.next!.n).toBe(1);
});

test.each<[string, Change<Note>[], Change<Note>[]]>([
  ['fields over fields', [fields({ text: 'a' }), fields({ text: 'b', more: 'm' })], [fields({ text: 'b', more: 'm' })]],
  [
    'the first text that the reader saw counts',
    [fields({ text: 'b' }, { was: { text: 'a' } }), fields({ text: 'c' }, { was: { text: 'b' } })],
    [fields({ text: 'c' }, { was: { text: 'a' } })],
  ],
  ['fields over a new record', [put(a('a', 'm')), fields({ text: 'b', more: undefined })], [put(a('b'))]],
  ['a removal over all', [put(a('a')), fields({ text: 'b' }), gone], [gone]],
  ['a new record over a removal', [gone, put(a('a'))], [put(a('a'))]],
  ['records apart', [put(a('a')), { id: 'b', of: 'o', remove: true }], [put(a('a')), { id: 'b', of: 'o', remove: true }]],
])('compact: %s', (_, changes, expected) => expect(compact(changes)).toEqual(expected));

const change = fc.oneof(
  fc.record({ text: fc.string(), more: fc.option(fc.string(), { nil: undefined }) }, { requiredKeys: [] }).map((some) => fields(some)),
  fc.string().map((text) => put(a(text))),
);
const after = (changes: Change<Note>[], from: Note | undefined) =>
  changes.reduce<Note | undefined>((d, one) => effect(note, one, d && held(d))?.next?.d, from);

test('law: an inverse undoes, and its inverse does it again', () => {
  fc.assert(
    fc.property(change, fc.string(), (one, text) => {
      const there = effect(note, one, held(a(text, 'more')))!;
      const back = effect(note, there.inverse!, there.next)!;
      expect(back.next!.d).toEqual(a(text, 'more'));
      expect(effect(note, back.inverse!, back.next)!.next!.d).toEqual(there.next!.d);
    }),
  );
});

test('law: compact changes come to the same', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      expect(after(compact(changes), a('start', 'more'))).toEqual(after(changes, a('start', 'more')));
    }),
  );
});
