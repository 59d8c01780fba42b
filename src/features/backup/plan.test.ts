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
  ['the note of the last copy', { key: 'smm:backup:last', ...words(1) }, {}, { what: 'refused', reason: 'key' }],
  ['the key is of another site', { key: 'starlight-theme', text: 'dark' }, {}, { what: 'refused', reason: 'key' }],
  ['the key has no id', { key: 'smm:note:', text: '' }, {}, { what: 'refused', reason: 'key' }],
  ['the key is endless', { key: `smm:note:${'x'.repeat(300)}`, text: '' }, {}, { what: 'refused', reason: 'key' }],
  ['the kind is named after a prototype', { key: 'smm:__proto__:a', text: '' }, {}, { what: 'refused', reason: 'key' }],
];
test.each(cases)('%s', (_, entry, kept, expected) => {
  const [change] = plan({ type: 'open-smm-backup', version: 1, createdAt: '', records: [entry] }, new Map(Object.entries(kept)), kinds);
  expect(change).toMatchObject(expected);
  expect('text' in change!).toBe('text' in expected);
});

test('a key that stands twice is taken once', () => {
  const entry = { key: 'smm:note:a', ...words(1) };
  const changes = plan({ type: 'open-smm-backup', version: 1, createdAt: '', records: [entry, entry] }, new Map(), kinds);
  expect(changes.map(({ what, reason }) => reason ?? what)).toEqual(['new', 'twice']);
});
