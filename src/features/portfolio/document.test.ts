import fc from 'fast-check';
import mammoth from 'mammoth';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Document } from './document.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { wordOf } from './word.ts';

const document = (given: Partial<Document> = {}): Document => ({
  title: 'Ember & Oat: <July>',
  subtitle: 'Strategy and plan',
  author: 'Ilse',
  date: '22 November 2026',
  language: 'en',
  pieces: [
    {
      title: 'Strategy',
      blocks: [
        { kind: 'heading', text: 'Goals' },
        { kind: 'text', text: 'First line\nsecond line\n\n# not a heading' },
        { kind: 'list', items: ['1. one', '*two*'] },
        { kind: 'facts', facts: [['Reach', '1,350']] },
        {
          kind: 'table',
          caption: 'Posts',
          rows: [
            ['Day', 'Reach'],
            ['16 July', '1|350'],
          ],
          numbers: [1],
        },
      ],
    },
    { title: 'Plan', blocks: [] },
  ],
  ...given,
});

test('Markdown: texts stay texts', () =>
  expect(markdownOf(document())).toBe(
    `# Ember \\& Oat: \\<July\\>

Strategy and plan${'  '}
Ilse${'  '}
22 November 2026

## Strategy

### Goals

First line${'  '}
second line

\\# not a heading

- 1\\. one
- \\*two\\*

- **Reach**: 1,350

Posts

| Day | Reach |
| --- | ---: |
| 16 July | 1\\|350 |

## Plan
`,
  ));

test('HTML: one file that loads nothing and runs nothing, whatever is written', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const attack = `${text}"><script>alert(1)</script><img src=x onerror=alert(1)>`;
      const page = parse(
        htmlOf(
          document({
            title: attack,
            pieces: [
              {
                title: attack,
                blocks: [
                  { kind: 'text', text: attack },
                  { kind: 'table', caption: attack, rows: [[attack], [attack]] },
                ],
              },
            ],
          }),
          'Contents',
        ),
      );
      expect(page.querySelectorAll('script, img, link, iframe, object, [src], [onerror]')).toEqual([]);
      expect(page.querySelector('h1')!.text).toContain('<script>alert(1)</script>');
    }),
  ));

test('HTML: headings, list of pieces, table with a head', () => {
  const page = parse(htmlOf(document(), 'Contents'));
  expect(page.querySelectorAll('nav a').map((link) => [link.text, link.getAttribute('href')])).toEqual([
    ['Strategy', '#piece-1'],
    ['Plan', '#piece-2'],
  ]);
  expect(page.querySelectorAll('h1, h2, h3').map((heading) => heading.text)).toEqual([
    'Ember & Oat: <July>',
    'Contents',
    'Strategy',
    'Goals',
    'Plan',
  ]);
  expect(page.querySelectorAll('th').map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col']);
});

test('Word: an independent reader finds every heading, text and cell', async () => {
  const file = await wordOf(document({ subtitle: 'a\u0000b\ud800' }));
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await file.arrayBuffer()) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  const page = parse(value);
  expect(page.querySelectorAll('h1, h2').map((heading) => heading.text)).toEqual(expect.arrayContaining(['Strategy', 'Goals', 'Plan']));
  expect(page.querySelectorAll('li').map((item) => item.text)).toEqual(['1. one', '*two*']);
  expect(page.querySelectorAll('tr').map((row) => row.querySelectorAll('td, th').map((cell) => cell.text))).toEqual([
    ['Day', 'Reach'],
    ['16 July', '1|350'],
  ]);
  expect(page.text).toContain('Ember & Oat: <July>');
});
