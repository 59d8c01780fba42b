import { expect, test } from 'vitest';
import { noBreak } from './no-break.ts';

test.each([
  ['<p>It is 7.5 % of 12.</p>', '<p>It is 7.5\u00a0% of 12.</p>'],
  ['<data value="38">38</data> %', '<data value="38">38</data>\u00a0%'],
  ['the sign % alone', 'the sign % alone'],
])('%s', (html, same) => expect(noBreak(html)).toBe(same));
