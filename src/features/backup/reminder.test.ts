import { expect, test } from 'vitest';
import { due, edits, unsaved } from './reminder.ts';
import { kind, type LastCopy, samples } from './saved.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const since = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();

test.each([
  ['nothing', {}, 0],
  ['answers and calculations', { 'smm:answer:a': '{"v":1,"n":2,"d":1}', 'smm:engagement:b': '{"v":12,"n":30,"d":1}' }, 32],
  ['reading does not count', { 'smm:lesson:a': '{"v":1,"n":9,"d":1}' }, 0],
  ['nor the note of the last copy', { 'smm:backup:last': '{"v":1,"n":9,"d":1}' }, 0],
  ['nor what was put aside', { 'smm-quarantine:smm:answer:a': '{"v":1,"n":9,"d":1}' }, 0],
  ['nor records, which are counted apart', { 'smm-record:post:a': '{"v":1,"n":9,"of":"b","d":1}' }, 0],
  ['a text of another form counts as one', { 'smm:gadget:a': 'any' }, 1],
])('edits of %s', (_, kept, expected) => expect(edits(new Map(Object.entries(kept)))).toBe(expected));

const cases: [string, LastCopy | undefined, number, boolean][] = [
  ['nothing was made', undefined, 0, false],
  ['four edits, never copied', undefined, 4, false],
  ['five edits, never copied', undefined, 5, true],
  ['five edits since the copy', { edits: 10 }, 15, true],
  ['four edits since the copy', { edits: 10 }, 14, false],
  ['one edit, three days ago', { edits: 10, since: since(3) }, 11, true],
  ['one edit, two days ago', { edits: 10, since: since(2.9) }, 11, false],
  ['no edit for a month', { edits: 10, since: since(30) }, 10, false],
  ['items were removed since', { edits: 10, since: since(30) }, 4, false],
];
test.each(cases)('%s', (_, last, count, expected) => expect(due(last, count, NOW)).toBe(expected));

test('open edits never fall below zero', () => expect(unsaved({ edits: 10 }, 4)).toBe(0));

test('the note of the last copy', () => {
  expect(kind.validate(samples[1])).toEqual(samples[1]);
  for (const bad of [null, {}, { edits: -0.5 }, { edits: '1' }, { edits: 1, at: 'soon' }, { edits: 1, since: 7e20 }])
    expect(() => kind.validate(bad)).toThrow();
});
