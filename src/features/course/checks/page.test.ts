import { expect, test } from 'vitest';
import { lesson } from './fixture.ts';
import { pageOf } from './page.ts';

const blocks = (body: string) =>
  pageOf('x.mdx', lesson(body))
    .blocks.filter(({ kind }) => kind !== 'front')
    .map(({ kind, text, line, cited }) => [kind, text.replace(/\s+/g, ' ').trim(), line, cited]);

test.each([
  [
    'a paragraph',
    'One line\nand more.\n\nNext.',
    [
      ['paragraph', 'One line and more.', 5, false],
      ['paragraph', 'Next.', 8, false],
    ],
  ],
  ['a citation', 'True <Cite claim="a" />. So', [['paragraph', 'True \u0002 . So', 5, true]]],
  ['a case number', '<N of="a/b" /> orders', [['paragraph', '\u0001 orders', 5, false]]],
  ['what is made up', 'Say <Eg>35</Eg> posts', [['paragraph', 'Say \u0003 posts', 5, false]]],
  [
    'a heading',
    '## Do it\n\nNow',
    [
      ['heading', '## Do it', 5, false],
      ['paragraph', 'Now', 7, false],
    ],
  ],
  [
    'list items',
    '1. one\n2. two <Cite claim="a" />',
    [
      ['item', 'one', 5, false],
      ['item', 'two \u0002', 6, true],
    ],
  ],
  [
    'a list under a citation',
    'Found <Cite claim="a" />:\n\n- one',
    [
      ['paragraph', 'Found \u0002 :', 5, true],
      ['item', '- one', 7, true],
    ],
  ],
  [
    'rows under a cited head',
    '| a <Cite claim="a" /> |\n| --- |\n| 5 |',
    [
      ['row', '| a \u0002 |', 5, true],
      ['row', '| 5 |', 7, true],
    ],
  ],
  [
    'a component parts blocks',
    '<Mistake wrong="Bad one">Good.</Mistake> More',
    [
      ['paragraph', 'Good.', 5, false],
      ['paragraph', 'More', 5, false],
      ['attribute', 'Bad one', 5, false],
    ],
  ],
  ['code, imports and comments', "import A from 'a';\n\n{/* 99 */} `og:title` x [y](/z/88/)", [['paragraph', 'x [y', 7, false]]],
  [
    'a figure with its source',
    '<Figure caption="So it is">\n<Flow tracks={[{ label: "Ways", of: "a/b" }]} />\n<Cite source="s" />\n</Figure>',
    [
      ['paragraph', '\u0002', 7, true],
      ['attribute', 'So it is', 5, true],
      ['attribute', 'Ways', 6, true],
    ].slice(1),
  ],
])('%s', (_, body, expected) => expect(blocks(body)).toEqual(expected));

test('texts and numbers of an expression stand under their keys', () => {
  const [tag] = pageOf('x.mdx', `<Bar bars={[{ label: 'It’s > a "b"', 'long-key': 12.5, note: "don't" }]} high />`).tags;
  expect(tag?.values.map(({ key, text }) => [key, text])).toEqual([
    ['label', 'It’s > a "b"'],
    ['long-key', '12.5'],
    ['note', "don't"],
  ]);
});

test.each([
  ['a tag without end', 'a <Figure caption="x', /x\.mdx:1 a tag does not end/],
  ['an end without tag', 'a\n</Figure>', /x\.mdx:2 <\/Figure> closes nothing/],
])('%s is said with its line', (_, body, message) => expect(() => pageOf('x.mdx', body)).toThrow(message));
