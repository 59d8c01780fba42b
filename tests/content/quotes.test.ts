import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LineCounter, parseAllDocuments, visit } from 'yaml';
import strings from '../../content/i18n/en.json' with { type: 'json' };
import nav from '../../content/nav/en.json' with { type: 'json' };

/** Fields whose text is no prose: addresses, formulas, ids. */
const CODE = new Set(['id', 'url', 'uri', 'formula', 'see', 'page', 'found']);

/** Every text of a YAML source with a straight quotation mark or apostrophe in it, with its line counted from `first`. */
function straight(file: string, source: string, first = 0): string[] {
  const lines = new LineCounter();
  const faults: string[] = [];
  for (const document of parseAllDocuments(source, { lineCounter: lines }))
    visit(document, {
      Scalar(key, { value, range }, path) {
        const pair = path.findLast((node) => node !== null && 'key' in node) as { key?: unknown } | undefined;
        if (key === 'key' || typeof value !== 'string' || !/['"]/.test(value) || CODE.has(`${pair?.key}`)) return;
        faults.push(`${file}:${first + lines.linePos(range?.[0] ?? 0).line} ${/.{0,30}['"].{0,20}/.exec(value)?.[0]}`);
      },
    });
  return faults;
}

test('entries and front matter are written with ’ and “ ”, as pages are after typesetting', () => {
  const pages = globSync('content/docs/**/*.mdx').flatMap((file) => straight(file, readFileSync(file, 'utf8').split(/^---$/m)[1] ?? ''));
  const all = globSync('content/**/en/**/*.yaml').flatMap((file) => straight(file, readFileSync(file, 'utf8')));
  const sources = globSync('content/{claims,sources}/**/*.yaml').flatMap((file) => straight(file, readFileSync(file, 'utf8')));
  expect([...all, ...sources, ...pages].join('\n')).toBe('');
});

test('so is every word of the interface', () => {
  const faults = Object.entries({ ...strings, ...nav }).filter(([, text]) => typeof text === 'string' && /[\p{L}\p{N}]'|"/u.test(text));
  expect(faults).toEqual([]);
});

test.each([
  ['an apostrophe', "a: 1\nshort: Ilse's café\n", ["x.yaml:2 Ilse's café"]],
  ['quotation marks', 'short: say "yes"\n', ['x.yaml:1 say "yes"']],
  ['a doubled apostrophe between quotes of YAML', "short: 'Ilse''s'\n", ["x.yaml:1 Ilse's"]],
  ['nothing in an address', "url: https://a.example/it's\n", []],
  ['nothing where only YAML quotes', 'short: "Ilse’s “yes”"\n', []],
])('%s is found', (_name, source, found) => expect(straight('x.yaml', source)).toEqual(found));
