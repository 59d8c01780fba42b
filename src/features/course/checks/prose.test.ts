import { expect, test } from 'vitest';
import { lesson } from './fixture.ts';
import { pageOf } from './page.ts';
import { empty, hard, reading, syllables } from './prose.ts';

const page = (body: string) => pageOf('x.mdx', lesson(body));
const LONG = `${'word '.repeat(31)}end.`;

test.each([
  ['a', 1],
  ['the', 1],
  ['coffee', 2],
  ['table', 2],
  ['engaged', 2],
  ['posted', 2],
  ['likes', 1],
  ['audience', 3],
  ['media', 3],
  ['strategy', 3],
  ['question', 2],
  ['client', 2],
  ['usual', 3],
  ['people', 2],
  ['various', 3],
  ['follow-up', 3],
  ['SMM', 1],
])('%s has %d', (word, count) => expect(syllables(word)).toBe(count));

test.each([
  ['two sentences', 'The cat sat. The dog ran off.', 3.5, 0],
  ['an abbreviation ends none', 'See e.g. The cat here.', 5, 0],
  ['tables and headings are left out', '## A long heading here\n\n| a | b c d e |\n\nOne two.', 2, 0],
  ['one long of two', `One two three four.\n\n${LONG}`, 18, 0.5],
])('%s', (_, body, mean, long) => expect(reading(page(body))).toMatchObject({ mean, long }));

test('the known ease of a plain sentence', () => {
  // Six words of one syllable: 206.835 − 1.015 × 6 − 84.6 × 1.
  expect(reading(page('The cat sat on the mat.')).ease).toBeCloseTo(116.145, 3);
});

test('a hard lesson is found, with the places to begin with', () => {
  expect(hard(page('The cat sat on the mat. So it was.'))).toEqual([]);
  expect(hard(page('Organisational communication necessitates comprehensive interdepartmental responsibility.')).join()).toMatch(
    /^x\.mdx: reading ease -?\d+, at least 60/,
  );
  expect(hard(page(LONG)).join()).toMatch(/100\.0 % of its sentences have over 30 words.*line 5 \(32 words/);
});

test.each([
  ["In today's fast-paced digital world, post often.", 3],
  ['It’s important to note that reach counts once.', 1],
  ['You write "in today\'s fast-paced world" and strike it out.', 0],
  ['<Mistake wrong="Boost your reach!">Name the number.</Mistake>', 0],
  ['Today the world of coffee is loud.', 0],
])('%s', (body, count) => expect(empty(page(body))).toHaveLength(count));
