import { expect, test } from 'vitest';
import { lesson } from './fixture.ts';
import { pageOf } from './page.ts';
import { lacks } from './parts.ts';

const GOOD = `import Cite from 'x';

## A question on Saturday

Corner Shop gets "Are you open?" and nobody sees it <Cite claim="a" />. ${'word '.repeat(950)}

${'<Cite source="s" /> <Cite source="t" /> '.repeat(3)}

<Term id="a">a</Term> <Term id="b">b</Term> <Term id="c">c</Term>

<Figure caption="So">a</Figure>

<Predict question="What?">That.</Predict>

<Mistake wrong="Bad">Good.</Mistake>

## Do it with your own

## Check yourself

<LessonQuestions />

<Employer>Ask.</Employer>
`;
const faults = (body: string) => lacks(pageOf('x.mdx', lesson(body)), ['in-text'], ['Corner Shop', 'Ada Quill']);

test('a whole lesson lacks nothing', () => expect(faults(GOOD)).toEqual([]));

test.each<[string, (body: string) => string, RegExp]>([
  ['too short', (body) => body.replace('word '.repeat(100), ''), /has 8\d\d words: write 900 to 1600/],
  ['too long', (body) => body.replace('word', 'word '.repeat(700)), /words: write 900 to 1600/],
  [
    'five citations',
    (body) => body.replaceAll(/<Cite source="t" \/>/g, '').replace('<Cite claim="a" />', ''),
    /3 citations: put at least 6/,
  ],
  ['one outside source', (body) => body.replaceAll('"t"', '"s"'), /1 outside sources/],
  ['no figure', (body) => body.replace(/<Figure.*/, ''), /no <Figure>/],
  ['two terms', (body) => body.replace('<Term id="c">c</Term>', ''), /2 terms/],
  ['nothing to answer', (body) => body.replace(/<Predict.*/, '<Question id="at-the-end" />'), /nothing to answer in the text/],
  ['no mistake', (body) => body.replace(/<Mistake.*/, ''), /no <Mistake>/],
  ['no word to employers', (body) => body.replace(/<Employer.*/, ''), /no <Employer>/],
  ['no set at the end', (body) => body.replace('<LessonQuestions />', ''), /no <LessonQuestions>/],
  ['no practice', (body) => body.replace('## Do it', '## Later'), /no heading "## Do it"/],
  ['no check', (body) => body.replace('## Check yourself', ''), /no heading "## Check yourself"/],
  ['no case in the first lines', (body) => body.replace('Corner Shop', 'A shop'), /its first 5 lines show no case/],
  ['a case without anything to see', (body) => body.replace('"Are you open?"', 'mail'), /its first 5 lines show no case/],
])('%s is found', (_, spoil, message) => expect(faults(spoil(GOOD)).join('\n')).toMatch(message));

test('a question in the text will do instead of a prediction', () =>
  expect(faults(GOOD.replace(/<Predict.*/, '<Question id="in-text" />'))).toEqual([]));
