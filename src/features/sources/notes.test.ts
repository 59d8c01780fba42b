import { describe, expect, test } from 'vitest';
import { gravest, numbered, opening, parts, place } from './notes.ts';

const marker = (claims: string[], sources: string[] = []) => {
  const n = place({ claims, sources });
  return ` <button type="button" class="cite current" popovertarget="note-${n}" aria-label="Source ${n}">${n}</button>`;
};

describe('numbered', () => {
  test('numbers markers in reading order and gives a repeated note its first number', () => {
    const { html, notes } = numbered(`<p>One${marker(['b'])}. Two${marker(['a'], ['x'])}. Three${marker(['b'])}.</p>`);
    expect([...html.matchAll(/>(\d)<\/button>/g)].map((m) => m[1])).toEqual(['1', '2', '1']);
    expect([...html.matchAll(/popovertarget="note-(\d)"/g)].map((m) => m[1])).toEqual(['1', '2', '1']);
    expect(notes).toEqual([
      { claims: ['b'], sources: [] },
      { claims: ['a'], sources: ['x'] },
    ]);
  });
  test('keeps a marker on the line of its word and its full stop', () => {
    const { html } = numbered(`Many words\n${marker(['a'])}<span class="side"><b>1</b> beside</span>. Next`);
    expect(html.replace(/<button[^>]*>/, '[')).toBe(
      'Many <span class="kept">words\u202f[1</button>.</span><span class="side"><b>1</b> beside</span> Next',
    );
  });
  test('a marker after a tag has no word to keep', () => {
    expect(numbered(`<b>word</b>${marker(['a'])}`).html).toMatch(/^<b>word<\/b><span class="kept">\u202f<button/);
  });
  test('leaves no placeholder behind', () => {
    expect(numbered(marker([], ['x', 'y'])).html).not.toMatch(/[\uE000\uE001]/);
  });
  test('a page without markers stays as it is', () => {
    expect(numbered('<p>Plain.</p>')).toEqual({ html: '<p>Plain.</p>', notes: [], terms: [] });
  });
  test('collects each term once', () => {
    const term = '<button type="button" class="term" popovertarget="term-reach">reach</button>';
    expect(numbered(term + term).terms).toEqual(['reach']);
  });
});

test.each([
  [['current', 'dated'], 'dated'],
  [['dated', 'disputed', 'opinion'], 'disputed'],
  [['opinion', 'current'], 'opinion'],
  [[], 'current'],
] as const)('gravest of %j is %s', (statuses, expected) => expect(gravest([...statuses])).toBe(expected));

test('parts sets known claim ids apart and leaves other hyphenated words in the prose', () => {
  expect(parts('Well-known; see ads-cpc and ads-x.', new Set(['ads-cpc', 'ads-x']))).toEqual([
    { text: 'Well-known; see ' },
    { id: 'ads-cpc' },
    { text: ' and ' },
    { id: 'ads-x' },
    { text: '.' },
  ]);
});

test.each([
  ['SMM contains SMO.', '“SMM contains SMO”'],
  ['Taken as a whole, SMM aims, first, at popularity.', '“Taken as a whole, SMM aims …”'],
])('opening of %s', (statement, name) => expect(opening(statement)).toBe(name));
