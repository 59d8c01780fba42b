import { expect, test } from 'vitest';
import { tagged } from './tagged';

const tags = ['instagram', 'social', '2026-07_roast', 'bio_sour-filter'] as const;
const list = 'utm_source=instagram&utm_medium=social&utm_campaign=2026-07_roast&utm_content=bio_sour-filter';

test.each([
  ['/shop', `https://e.example/shop?${list}`],
  ['/shop?size=250', `https://e.example/shop?size=250&${list}`],
  ['/shop?size=250#brewing', `https://e.example/shop?size=250&${list}#brewing`],
])('the tags of %s', (page, link) => {
  expect(tagged('https://e.example', page, ...tags)).toBe(link);
});

test.each(['Facebook', 'two words', 'a--b', 'café', ''])('"%s" breaks the naming rule', (value) => {
  expect(() => tagged('https://e.example', '/', value, 'social', 'x', 'y')).toThrow('utm_source');
});
