import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { depth } from '~/lib/depth';
import { copyName, type Reason, Refusal, readCopy, textOf, writeCopy } from './file.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const copy = (records: unknown, more = {}) =>
  JSON.stringify({ type: 'open-smm-backup', version: 1, createdAt: NOW.toISOString(), records, ...more });

describe('a copy', () => {
  test('holds every text, and reads back as it was', () => {
    const kept = new Map([
      ['smm:answer:a', '{"v":1,"n":4,"d":{"text":"é"}}'],
      ['smm:gadget:b', 'no json'],
      ['smm:gadget:deep', `{"v":1,"n":1,"d":${'['.repeat(40)}${']'.repeat(40)}}`],
      ['smm:gadget:more', '{"v":1,"n":1,"d":1,"x":2}'],
      ['smm-quarantine:smm:answer:c', '{"v":1,"n":1,"d":{}}'],
      ['smm-record:post:p', '{"v":1,"n":2,"of":"b","d":{"id":"p"}}'],
      ['smm-record:post:damaged', '{"kind":"post","id":"damaged","d":1}'],
      ['smm-quarantine:smm-record:post:q', '{"kind":"post","id":"q","of":"b","v":1,"n":1,"d":1}'],
    ]);
    const { records, createdAt } = readCopy(writeCopy(kept, NOW, 'https://example.org'));
    expect(createdAt).toBe('2026-11-22T10:00:00.000Z');
    expect(new Map(records.map((entry) => [entry.key, textOf(entry)]))).toEqual(kept);
  });

  test('leaves out the note of the last copy', () => {
    expect(readCopy(writeCopy(new Map([['smm:backup:last', '{"v":1,"n":1,"d":{"edits":1}}']]), NOW)).records).toEqual([]);
  });

  test('of version 1, before there were records of the database, is still read', () => {
    expect(readCopy(copy([{ key: 'smm:answer:a', v: 1, n: 1, d: 1 }], { version: 1 })).records).toHaveLength(1);
    expect(JSON.parse(writeCopy(new Map(), NOW))).toMatchObject({ version: 2 });
  });

  test('is named after the day', () => expect(copyName(NOW)).toBe('open-smm-backup-2026-11-22.json'));

  test('whatever is kept, it comes back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.jsonValue().map((d) => JSON.stringify({ v: 1, n: 1, d })),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text), (texts) => {
        const kept = new Map(Object.entries(texts).map(([id, value]) => [`smm:gadget:${id}`, value]));
        expect(new Map(readCopy(writeCopy(kept, NOW)).records.map((entry) => [entry.key, textOf(entry)]))).toEqual(kept);
      }),
    );
  });
});

describe('a file is refused', () => {
  const cases: [string, string, Reason][] = [
    ['that is empty', '', 'json'],
    ['that is no JSON', 'PNG', 'json'],
    ['that is cut off', copy([]).slice(0, -3), 'json'],
    ['that is null', 'null', 'type'],
    ['that is a list', '[]', 'type'],
    ['of another type', '{"type":"excalidraw"}', 'type'],
    ['of a newer version', copy([], { version: 3 }), 'newer'],
    ['without a version', copy([], { version: undefined }), 'shape'],
    ['with version zero', copy([], { version: 0 }), 'shape'],
    ['without a date', copy([], { createdAt: 'soon' }), 'shape'],
    ['without records', copy({}), 'shape'],
    ['with records that are none', copy([{ key: 'smm:answer:a' }]), 'shape'],
    ['with a record without a key', copy([{ text: 'a' }]), 'shape'],
    ['with a record of the database that says not whose it is', copy([{ key: 'smm-record:post:a', v: 1, n: 1, d: 1 }]), 'shape'],
    ['with an item that says whose it is', copy([{ key: 'smm:answer:a', v: 1, n: 1, of: 'b', d: 1 }]), 'shape'],
    ['with a counter in words', copy([{ key: 'a', v: 1, n: '1', d: 1 }]), 'shape'],
    ['with 20,001 records', copy(Array.from({ length: 20_001 }, () => ({ key: 'a', text: '' }))), 'records'],
    ['33 levels deep', '['.repeat(33) + ']'.repeat(33), 'depth'],
    ['a million levels deep', '['.repeat(1_000_000), 'depth'],
    ['above 32 MB', 'x'.repeat(32 * 1024 * 1024 + 1), 'size'],
  ];
  test.each(cases)('%s', (_, text, reason) => {
    const read = () => readCopy(text);
    expect(read).toThrow(Refusal);
    expect(read).toThrow(reason);
  });

  test('whatever it holds, without any other error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((records) => copy(records)),
        ),
        (text) => {
          try {
            readCopy(text);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
        },
      ),
    );
  });
});

test('keys that reach for a prototype are dropped', () => {
  const { records } = readCopy(copy([]).replace('[]', '[{"key":"smm:gadget:a","v":1,"n":1,"d":{"__proto__":{"polluted":1}}}]'));
  expect(textOf(records[0]!)).toBe('{"v":1,"n":1,"d":{}}');
  const hidden = copy([]).replace('[]', '[{"key":"smm:gadget:a","v":1,"n":1,"d":{"\\u005f_proto\\u005F_":{"polluted":1}}}]');
  expect(textOf(readCopy(hidden).records[0]!)).toBe('{"v":1,"n":1,"d":{}}');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test.each([
  ['1', 0],
  ['{"a":[1]}', 2],
  ['"[[["', 0],
  ['["\\"[", [["\\\\"]]]', 3],
])('depth of %s is %i', (text, expected) => expect(depth(text)).toBe(expected));
