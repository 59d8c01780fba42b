import { expect, test } from 'vitest';
import { ankiText, readAnki } from './anki.ts';
import { sorted } from './coming.ts';
import { LIMITS } from './saved-card.ts';
import { said } from './source.ts';

const site = 'https://example.org/smm/';
const tidied = (text: string) => text.trim();

test('sorts new cards, doubles and lines that stay out', () => {
  const read = readAnki(`a\tb\nhere\tknown\na\tb\nlong\t${'x'.repeat(LIMITS.text)}\n\tback\nc\td`);
  const { fresh, twice, left } = sorted(read, [{ front: 'here', back: 'known' }], tidied, site);
  expect(fresh.map(({ front }) => front)).toEqual(['a', 'c']);
  expect(twice.map(({ line }) => line)).toEqual([2, 3]);
  expect(left).toEqual([
    { line: 4, why: 'long' },
    { line: 5, why: 'front' },
  ]);
});

test('takes as many as there is room for', () => {
  const own = Array.from({ length: LIMITS.cards - 1 }, (_, i) => ({ front: `${i}`, back: 'x' }));
  const { fresh, left } = sorted(readAnki('a\tb\nc\td'), own, tidied, site);
  expect(fresh.length).toBe(1);
  expect(left).toEqual([{ line: 2, why: 'room' }]);
});

test('a card comes back with its source, also after Anki has written it as HTML, and is known by its two sides alone', () => {
  const from = { href: '/profession/roles/smm-manager/#skills', title: 'SMM manager' };
  const text = ankiText([{ front: 'Reach', back: said('People\nwho saw it.', from, site) }], 'Open SMM');
  const html =
    '#separator:tab\n#html:true\nReach\tPeople<br>who saw it.<br><br>→ SMM manager https://example.org/smm/profession/roles/smm-manager/#skills';
  for (const file of [text, html]) {
    expect(sorted(readAnki(file), [], tidied, site).fresh).toMatchObject([{ front: 'Reach', back: 'People\nwho saw it.', from }]);
    expect(sorted(readAnki(file), [{ front: 'Reach', back: 'People\nwho saw it.' }], tidied, site).twice.length).toBe(1);
  }
});
