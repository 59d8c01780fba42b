import { expect, test } from 'vitest';
import type { Kind } from '~/lib/persist';
import type { Entry } from './file.ts';
import { type Change, plan } from './plan.ts';

const note: Kind<unknown> = {
  name: 'note',
  version: 2,
  validate: (data) => {
    const { words } = data as { words: string[] };
    if (!Array.isArray(words)) throw new Error('no words');
    return { words };
  },
  migrations: { 2: (old) => ({ words: (old as { text: string }).text.split(' ') }) },
};
const kinds = new Map([['note', note]]);
const line: Kind<unknown> = {
  name: 'line',
  version: 1,
  migrations: {},
  validate: (data) => {
    const { id, of, text } = data as Record<string, string>;
    if (typeof text !== 'string') throw new Error('no text');
    return { id, of, text };
  },
};
const records = new Map([['line', line]]);
const owned = (n: number, text: unknown, of = 'b', id = 'a') => ({ v: 1, n, of, d: { id, of: 'b', text } });
const words = (n: number, ...list: string[]) => ({ v: 2, n, d: { words: list } });
const text = (record: object) => JSON.stringify(record);

const cases: [string, Entry, Record<string, string>, Partial<Change>][] = [
  ['nothing is kept under the key', { key: 'smm:note:a', ...words(3, 'x') }, {}, { what: 'new', text: text(words(3, 'x')) }],
  [
    'an old version is brought up',
    { key: 'smm:note:a', v: 1, n: 3, d: { text: 'x y' } },
    {},
    { what: 'new', text: text(words(3, 'x', 'y')) },
  ],
  ['the same is kept', { key: 'smm:note:a', ...words(3, 'x') }, { 'smm:note:a': text(words(9, 'x')) }, { what: 'same' }],
  [
    'the same is kept in an old version',
    { key: 'smm:note:a', ...words(3, 'x') },
    { 'smm:note:a': '{"v":1,"n":1,"d":{"text":"x"}}' },
    { what: 'same' },
  ],
  [
    'something else is kept',
    { key: 'smm:note:a', ...words(3, 'x') },
    { 'smm:note:a': text(words(9, 'y')) },
    { what: 'changed', text: text(words(10, 'x')) },
  ],
  [
    'what is kept cannot be read',
    { key: 'smm:note:a', ...words(3, 'x') },
    { 'smm:note:a': '{' },
    { what: 'changed', text: text(words(3, 'x')) },
  ],
  [
    'what is kept is newer',
    { key: 'smm:note:a', ...words(3, 'x') },
    { 'smm:note:a': '{"v":9,"n":1,"d":0}' },
    { what: 'refused', reason: 'newer' },
  ],
  ['the record is of a newer version', { key: 'smm:note:a', v: 3, n: 1, d: {} }, {}, { what: 'refused', reason: 'newer' }],
  ['the record does not fit', { key: 'smm:note:a', v: 2, n: 1, d: {} }, {}, { what: 'refused', reason: 'shape' }],
  ['the record is a bare text', { key: 'smm:note:a', text: '{' }, {}, { what: 'refused', reason: 'shape' }],
  ['the kind is unknown', { key: 'smm:gadget:a', text: 'any' }, {}, { what: 'kept', text: 'any', kind: 'gadget' }],
  ['the kind is unknown and the same', { key: 'smm:gadget:a', text: 'any' }, { 'smm:gadget:a': 'any' }, { what: 'same' }],
  ['the kind is unknown and other', { key: 'smm:gadget:a', text: 'any' }, { 'smm:gadget:a': 'x' }, { what: 'changed', text: 'any' }],
  ['it was put aside', { key: 'smm-quarantine:smm:note:a', text: '{' }, {}, { what: 'kept', kind: 'aside', text: '{' }],
  ['it was put aside here too', { key: 'smm-quarantine:smm:note:a', text: '{' }, { 'smm-quarantine:smm:note:a': '{' }, { what: 'same' }],
  [
    'another text was put aside here',
    { key: 'smm-quarantine:smm:note:a', text: '{' },
    { 'smm-quarantine:smm:note:a': '[' },
    { what: 'kept', key: 'smm-quarantine:smm:note:a+', text: '{' },
  ],
  ['a record is new', { key: 'smm-record:line:a', ...owned(3, 'x') }, {}, { what: 'new', kind: 'line', text: text(owned(3, 'x')) }],
  [
    'a record is other',
    { key: 'smm-record:line:a', ...owned(3, 'x') },
    { 'smm-record:line:a': text(owned(9, 'y')) },
    { what: 'changed', text: text(owned(10, 'x')) },
  ],
  ['a record is the same', { key: 'smm-record:line:a', ...owned(3, 'x') }, { 'smm-record:line:a': text(owned(9, 'x')) }, { what: 'same' }],
  ['a record is newer', { key: 'smm-record:line:a', ...owned(3, 'x'), v: 2 }, {}, { what: 'refused', reason: 'newer' }],
  ['a record does not fit', { key: 'smm-record:line:a', ...owned(3, 1) }, {}, { what: 'refused', reason: 'shape' }],
  ['a record is of another owner', { key: 'smm-record:line:a', ...owned(3, 'x', 'c') }, {}, { what: 'refused', reason: 'shape' }],
  ['a record has another id', { key: 'smm-record:line:a', ...owned(3, 'x', 'b', 'z') }, {}, { what: 'refused', reason: 'shape' }],
  ['a record is a bare text', { key: 'smm-record:line:a', text: '{' }, {}, { what: 'refused', reason: 'shape' }],
  ['a record of an unknown kind', { key: 'smm-record:gadget:a', ...owned(1, 1) }, {}, { what: 'kept', text: text(owned(1, 1)) }],
  ['a bare one of an unknown kind', { key: 'smm-record:gadget:a', text: '{}' }, {}, { what: 'refused', reason: 'shape' }],
  ['a record in the place of an item', { key: 'smm-record:note:a', ...owned(1, 1) }, {}, { what: 'refused', reason: 'key' }],
  ['an item in the place of a record', { key: 'smm:line:a', ...words(1) }, {}, { what: 'refused', reason: 'key' }],
  [
    'a record was put aside',
    { key: 'smm-quarantine:smm-record:line:a', text: '{"d":1}' },
    {},
    { what: 'kept', kind: 'aside', text: '{"d":1}' },
  ],
  ['one that no database takes', { key: 'smm-quarantine:smm-record:line:a', text: '{' }, {}, { what: 'refused', reason: 'shape' }],
  ['the note of the last copy', { key: 'smm:backup:last', ...words(1) }, {}, { what: 'refused', reason: 'key' }],
  ['the key is of another site', { key: 'starlight-theme', text: 'dark' }, {}, { what: 'refused', reason: 'key' }],
  ['the key has no id', { key: 'smm:note:', text: '' }, {}, { what: 'refused', reason: 'key' }],
  ['the key is endless', { key: `smm:note:${'x'.repeat(300)}`, text: '' }, {}, { what: 'refused', reason: 'key' }],
  ['the kind is named after a prototype', { key: 'smm:__proto__:a', text: '' }, {}, { what: 'refused', reason: 'key' }],
];
test.each(cases)('%s', (_, entry, kept, expected) => {
  const [change] = plan(
    { type: 'open-smm-backup', version: 1, createdAt: '', records: [entry] },
    new Map(Object.entries(kept)),
    kinds,
    records,
  );
  expect(change).toMatchObject(expected);
  expect('text' in change!).toBe('text' in expected);
});

test('a key that stands twice is taken once', () => {
  const entry = { key: 'smm:note:a', ...words(1) };
  const changes = plan({ type: 'open-smm-backup', version: 1, createdAt: '', records: [entry, entry] }, new Map(), kinds);
  expect(changes.map(({ what, reason }) => reason ?? what)).toEqual(['new', 'twice']);
});
