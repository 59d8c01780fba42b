import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import strings from '../../content/i18n/en.json' with { type: 'json' };
import { marks } from '../../src/site/pseudo.ts';

const source = globSync('src/**/*.{ts,tsx,astro}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys of the strings that Starlight's own components show. */
const SHELL = /^(skipLink|themeSelect|languageSelect|menuButton|sidebarNav|tableOfContents|i18n|page|heading)\./;

/** Keys that are put together at run time: `t(`level.${level}`)`. */
const families = [...source.matchAll(/`([\w.]+\.)\$\{/g)].map(([, prefix = '']) => prefix);

test('every interface string is used', () => {
  const unused = Object.keys(strings).filter(
    (key) =>
      !SHELL.test(key) &&
      !source.includes(`'${key}'`) &&
      !source.includes(`"${key}"`) &&
      !families.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

test('no key stands twice in the file', () => {
  const keys = [...readFileSync('content/i18n/en.json', 'utf8').matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key);
  expect(keys.length).toBe(new Set(keys).size);
});

test.each([
  ['Check', '⟦Çhéçk⟧'],
  ['Field {{n}} of {total}', '⟦Fíéld {{n}} óf {total}⟧'],
])('the pseudo-language marks %j', (text, marked) => expect(marks(text)).toBe(marked));
