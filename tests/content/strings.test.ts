import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import strings from '../../content/i18n/en.json' with { type: 'json' };
import type { Shape } from '../../src/features/workbench/tool.ts';
import { marks } from '../../src/site/pseudo.ts';

const source = globSync('src/**/*.{ts,tsx,astro}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys of the strings that Starlight's own components show. */
const SHELL = /^(skipLink|themeSelect|languageSelect|menuButton|sidebarNav|tableOfContents|i18n|page|heading)\./;

/** Keys that are put together at run time: `t(`level.${level}`)`. */
const families = [...source.matchAll(/(?:`([\w.-]+\.)\$\{|(?:startsWith\(|aliases\w+\(s, )'([\w.]+\.)'\))/g)].map(
  ([, built, taken]) => built ?? taken ?? '',
);

/** Keys that a tool of the workbench asks for by its id: the words of its fields by name, of its answers by family. */
const shapes = Object.values(
  import.meta.glob<{ shape?: Shape }>(['../../src/features/*/{saved,saved-*}.ts', '!**/*.test.ts'], {
    eager: true,
  }),
).flatMap(({ shape }) => shape ?? []);
const ofTools = new Set(
  shapes.flatMap(({ id, fields, tables = {} }) => {
    const all = [
      ...Object.entries(fields),
      ...Object.entries(tables).flatMap(([table, { columns }]) =>
        Object.entries(columns).map(([name, field]) => [`${table}.${name}`, field] as const),
      ),
    ];
    return [
      `${id}.label`,
      ...Object.keys(tables).flatMap((table) => [`${id}.table.${table}`, `${id}.add.${table}`]),
      ...all.flatMap(([name, { options = [] }]) => [
        `${id}.field.${name}`,
        `${id}.hint.${name}`,
        ...options.map((option) => `${id}.option.${name}.${option}`),
      ]),
    ];
  }),
);
families.push(...shapes.flatMap(({ id }) => [`${id}.line.`, `${id}.name.`, `${id}.note.`, `${id}.alias.`]));
/** A plural's forms are chosen by the language: `kpi.paste.posts.one` is asked for as `kpi.paste.posts`. */
const asked = (key: string) => [key, key.replace(/\.(zero|one|two|few|many|other)$/, '')];

test('every interface string is used', () => {
  const quoted = (name: string) => source.includes(`'${name}'`) || source.includes(`"${name}"`);
  const unused = Object.keys(strings).filter(
    (key) => !SHELL.test(key) && !asked(key).some(quoted) && !ofTools.has(key) && !families.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

test('every string that the code asks for exists', () => {
  const known = new Set(Object.keys(strings).flatMap(asked));
  const wanted = [...source.matchAll(/(?:\bt\(|\bs\[|tell\((?:tool|host), |replace\([^)]*, )'([a-z]\w*(?:\.[\w-]+)+)'/g)].map(
    ([, key = '']) => key,
  );
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((key) => !known.has(key))).toEqual([]);
});

test('no key stands twice in the file', () => {
  const keys = [...readFileSync('content/i18n/en.json', 'utf8').matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key);
  expect(keys.length).toBe(new Set(keys).size);
});

test.each([
  ['Check', '⟦Çhéçk⟧'],
  ['Field {{n}} of {total}', '⟦Fíéld {{n}} óf {total}⟧'],
])('the pseudo-language marks %j', (text, marked) => expect(marks(text)).toBe(marked));
