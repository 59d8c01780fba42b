import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** One import of one file of `src/`, both as paths from there. */
interface Import {
  from: string;
  to: string;
}

/** From the page down: a layer knows only what stands below it. Other files (a store, a script of the page) stand in the middle. */
const layer = (path: string) => {
  if (path.endsWith('.astro')) return 0;
  if (path.endsWith('.tsx')) return 1;
  if (path.endsWith('/saved.ts')) return 3;
  return /\/(formulas|schema|metrics)\.ts$/.test(path) ? 4 : 2;
};
const feature = (path: string) => path.match(/^features\/([^/]+)\//)?.[1];
const isView = (path: string) => path.endsWith('.astro') || path.endsWith('.tsx');

/** Views of a feature that are made to be used by writers and by other features' pages. */
const OFFERED =
  /^features\/(sources\/Cite|glossary\/Term|cases\/\w+|figures\/\w+|quiz\/Question|kpi\/Calculator|skills\/Dots|progress\/\w+)\.astro$/;

/** What is wrong with an import, or undefined. */
export function fault({ from, to }: Import): string | undefined {
  if (/^(ui|lib)\//.test(from) && /^features\//.test(to)) return 'ui/ and lib/ know no feature';
  if (from.startsWith('lib/') && to.startsWith('ui/')) return 'lib/ knows no view';
  const own = feature(from);
  const other = feature(to);
  if (own && other && own !== other && isView(to) && !OFFERED.test(to))
    return `the view of another feature: use its store, saved, schema or formulas`;
  if (own && own === other && layer(to) < layer(from)) return 'imports run .astro → .tsx → store → saved, formulas → lib';
  return undefined;
}

/** Every import inside `src/`. */
function imports(): Import[] {
  return globSync('src/**/*.{ts,tsx,astro}').flatMap((file) => {
    const from = file.replace(/^src[\\/]/, '').replaceAll('\\', '/');
    if (from.endsWith('.test.ts')) return [];
    // Types cost nothing and bind nothing at run time.
    const text = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
    return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]((?:~\/|\.{1,2}\/)[^'"]+)['"]/g)].map(([, path = '']) => ({
      from,
      to: (path.startsWith('~/') ? path.slice(2) : normalize(join(dirname(from), path)))
        .replace(/\.ts$/, '')
        .replace(/(?<!\.(?:astro|tsx|css|json))$/, '.ts'),
    }));
  });
}

test('imports run one way', () => {
  const faults = imports().flatMap((one) => (fault(one) ? [`${one.from} → ${one.to}: ${fault(one)}`] : []));
  expect(faults).toEqual([]);
});

test.each([
  ['lib/persist.ts', 'features/quiz/saved.ts', true],
  ['ui/Table.tsx', 'features/kpi/store.ts', true],
  ['features/kpi/store.ts', 'features/kpi/Calculator.tsx', true],
  ['features/kpi/Calculator.tsx', 'features/kpi/store.ts', false],
  ['features/kpi/formulas.ts', 'features/kpi/store.ts', true],
  ['features/quiz/Question.astro', 'features/sources/Cite.astro', false],
  ['features/quiz/Question.astro', 'features/kpi/Calculator.tsx', true],
  ['features/exam/store.ts', 'features/quiz/saved.ts', false],
])('%s → %s: forbidden %s', (from, to, forbidden) => {
  expect(fault({ from, to }) !== undefined).toBe(forbidden);
});
