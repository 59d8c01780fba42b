import { expect, test } from 'vitest';
import { lesson } from './fixture.ts';
import { pageOf } from './page.ts';
import { unlinked } from './terms.ts';

const TERMS = [
  { id: 'engagement', term: 'engagement' },
  { id: 'engagement-rate', term: 'engagement rate' },
  { id: 'click-through-rate', term: 'click-through rate (CTR)' },
  { id: 'star', term: 'STAR' },
  { id: 'follower', term: 'follower', everyday: true },
];

test.each<[string, string, string[]]>([
  ['a term without a link', 'The engagement rose.', ['engagement']],
  ['a plural, across a line', 'Two Engagement\nrates.', ['engagement-rate']],
  ['the longer of two terms', 'An <Term id="engagement-rate">engagement rate</Term>.', []],
  ['a link that comes too late', 'CTR first, <Term id="click-through-rate">CTR</Term> later.', ['click-through-rate']],
  ['the second use', '<Term id="engagement">Engagement</Term>, then engagement.', []],
  ['a link above, in a table', '| <Term id="engagement">engagement</Term> |\n| --- |\n\nIts engagement.', []],
  ['words of another link of the glossary', 'A <Term id="star">STAR engagement</Term> story.', []],
  ['the words of a link, where no button may stand', 'See [the engagement page](/x/).', []],
  ['a word that is no abbreviation', 'The star of May.', []],
  ['an abbreviation', 'Use STAR.', ['star']],
  ['an everyday word', 'One follower more.', []],
  ['a heading', '## Engagement\n\nText.', []],
])('%s', (_, body, ids) => expect(unlinked(pageOf('x.mdx', lesson(body)), TERMS).map(({ id }) => id)).toEqual(ids));
