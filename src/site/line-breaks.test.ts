import { expect, test } from 'vitest';
import { bound } from './line-breaks.ts';

const term = '<dfn class="defined"><button class="term">strategy</button></dfn>';

test.each([
  ['a computed percentage', 'by <data>29</data> %.', 'by <data>29</data>\u00a0%.'],
  ['a typed percentage', '3.33 % of them', '3.33\u00a0% of them'],
  ['a number in a tag', '<data value="38">38</data> %', '<data value="38">38</data>\u00a0%'],
  ['a percent sign alone', 'the sign % alone', 'the sign % alone'],
  ['a term before a stop', `your ${term}. You`, `your ${term.replace('</dfn>', '.</dfn>')} You`],
  ['a term before a word', `your ${term} is`, `your ${term} is`],
  ['two terms, one before a stop', `${term} and ${term}, or`, `${term} and ${term.replace('</dfn>', ',</dfn>')} or`],
])('%s', (_, html, kept) => expect(bound(html)).toBe(kept));
