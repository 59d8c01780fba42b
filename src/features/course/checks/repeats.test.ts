import { expect, test } from 'vitest';
import { lesson } from './fixture.ts';
import { pageOf } from './page.ts';
import { repeats } from './repeats.ts';

const found = (one: string, other: string, forms: string[] = []) =>
  repeats([pageOf('a.mdx', lesson(one)), pageOf('b.mdx', lesson(other))], forms);
const NINE = 'the page behind its link keeps the old promise';

test.each([
  ['eight words are free', 'The page behind its link keeps the promise.', 'So the page behind its link keeps the promise.', []],
  ['nine are not', `One.\n\nTwo: ${NINE}.`, `Here\n${NINE}.`, [`b.mdx:6 says what a.mdx:7 says, "${NINE}"`]],
  ['a longer run is reported once', `Then ${NINE} and more.`, `${NINE} and more!`, [`b.mdx:5 says what a.mdx:5 says, "${NINE} and more"`]],
  ['in an attribute', `<Figure caption="${NINE}">a</Figure>`, NINE, [`b.mdx:5 says what a.mdx:5`]],
  [
    'case numbers count as words',
    'Of these <N of="a/b/c" /> messages you answered <N of="a/b/d" /> in April.',
    'Of these <N of="x/y/z" /> messages you answered <N of="x/y/d" /> in April.',
    ['b.mdx:5 says what a.mdx:5 says, "of these # messages you answered # in april"'],
  ],
  ['headings are free', `## ${NINE}`, `## ${NINE}`, []],
  [
    'two blocks are not one run',
    'The page behind its link.\n\nKeeps the old promise.',
    'The page behind its link.\n\nKeeps the old promise.',
    [],
  ],
  ['within one lesson it is free', `${NINE}\n\n${NINE}`, 'Other.', []],
])('%s', (_, one, other, starts) => {
  const faults = found(one, other);
  expect(faults).toHaveLength(starts.length);
  for (const [i, start] of starts.entries()) expect(faults[i]).toContain(start);
});

test('a set form is free, and what stands around it is not joined', () => {
  expect(found(NINE, NINE, ['keeps the old promise'])).toEqual([]);
  expect(found(`${NINE} ${NINE}`, `${NINE} ${NINE}`, ['one more'])).toHaveLength(1);
});
