import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** One static import of one file of `src/`, both as paths from there. */
interface Import {
  from: string;
  to: string;
}

/**
 * From the page down: a layer knows only what stands below it. Other files (a script of the page, a part of the
 * formulas) have no layer of their own; what they import counts for whoever imports them.
 */
const LAYERS = [/\.astro$/, /\.tsx$/, /\/store\.ts$/, /\/saved\.ts$/, /\/(formulas|schema|metrics)\.ts$/];
const layer = (path: string) => LAYERS.findIndex((name) => name.test(path));
const feature = (path: string) => path.match(/^features\/([^/]+)\//)?.[1];
const isView = (path: string) => path.endsWith('.astro') || path.endsWith('.tsx');

/** Views that features offer to pages and to one another. */
const OFFERED =
  /^features\/(sources\/Cite|glossary\/Term|cases\/\w+|figures\/\w+|quiz\/(?:Question|BankStyles)|kpi\/(?:(?:Whole)?Calculator|MetricNotes)|skills\/Dots|progress\/\w+|review\/MakeCards?|backup\/\w+|brand\/Brands|passport\/PassportDrop|placement\/OptionalMarks|workbench\/\w+)\.astro$|^features\/workbench\/\w+\.tsx$/;

/** What is wrong with an import, or undefined. */
function fault({ from, to }: Import): string | undefined {
  if (/^(ui|lib)\//.test(from) && /^features\//.test(to)) return 'ui/ and lib/ know no feature';
  if (from.startsWith('lib/') && to.startsWith('ui/')) return 'lib/ knows no view';
  const own = feature(from);
  const other = feature(to);
  if (own && other && own !== other && isView(to) && !OFFERED.test(to))
    return 'the view of another feature: use its store, saved, schema or formulas';
  if (own && own === other && layer(from) >= 0 && layer(to) >= 0 && layer(to) < layer(from))
    return 'imports run .astro → .tsx → store → saved, formulas → lib';
  return undefined;
}

/** Every import of a file, those behind files without a layer included. */
function through(path: string, all: Map<string, string[]>, seen = new Set<string>()): string[] {
  return (all.get(path) ?? []).flatMap((to) => {
    if (seen.has(to)) return [];
    seen.add(to);
    return feature(to) && layer(to) < 0 ? [to, ...through(to, all, seen)] : [to];
  });
}

/** The static imports inside `src/`; types cost nothing, and `import()` draws what is needed on a click. */
function imports(): Map<string, string[]> {
  return new Map(
    globSync('src/**/*.{ts,tsx,astro}', { exclude: (path) => String(path).endsWith('.test.ts') }).map((file) => {
      const from = file.replaceAll('\\', '/').replace(/^src\//, '');
      const text = readFileSync(file, 'utf8').replace(/^import type [^;]*;/gm, '');
      const found = [...text.matchAll(/(?:\bfrom|^\s*import)\s*['"]((?:~\/|\.{1,2}\/)[^'"]+)['"]/gm)].map(([, path = '']) =>
        (path.startsWith('~/') ? path.slice(2) : normalize(join(dirname(from), path))).replace(/(?<!\.(?:ts|astro|tsx|css|json))$/, '.ts'),
      );
      return [from, found] as const;
    }),
  );
}

test('imports run one way', () => {
  const all = imports();
  expect(all.size).toBeGreaterThan(60);
  const faults = [...all.keys()].flatMap((from) =>
    through(from, all).flatMap((to) => (fault({ from, to }) ? [`${from} → ${to}: ${fault({ from, to })}`] : [])),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['lib/persist.ts', 'features/quiz/saved.ts', true],
  ['ui/Table.tsx', 'features/kpi/store.ts', true],
  ['features/kpi/store.ts', 'features/kpi/Posts.tsx', true],
  ['features/kpi/Posts.tsx', 'features/kpi/store.ts', false],
  ['features/kpi/formulas.ts', 'features/kpi/store.ts', true],
  ['features/quiz/Question.astro', 'features/sources/Cite.astro', false],
  ['features/quiz/Question.astro', 'features/kpi/Posts.tsx', true],
  ['features/exam/store.ts', 'features/quiz/saved.ts', false],
])('%s → %s: forbidden %s', (from, to, forbidden) => {
  expect(fault({ from, to }) !== undefined).toBe(forbidden);
});

test('a forbidden import hidden behind a file without a layer is found', () => {
  const all = new Map([
    ['features/kpi/formulas.ts', ['features/kpi/part.ts']],
    ['features/kpi/part.ts', ['features/kpi/store.ts']],
  ]);
  expect(through('features/kpi/formulas.ts', all)).toContain('features/kpi/store.ts');
});
