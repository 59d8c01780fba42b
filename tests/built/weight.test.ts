import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: Record<string, number> };
const size = (text: string | Buffer) => brotliCompressSync(text).length;

/** Elements that bring an exercise or a tool with them, whose bytes have a budget of their own. */
const EXERCISE = /<(smm-[a-z]+|astro-island)\b/;
/** What a learner works with: pages that are tools, too, drawn from what is kept. */
const LEARNER = /^(backup|desk|course\/(exam|review|skills|calibration|placement|passport|certificate))\/$/;

/** The files of a page's scripts and what these import at once; nothing that waits in a template or behind a click. */
function files(html: string): string[] {
  const found = new Set(
    [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file),
  );
  for (const file of found)
    for (const [, next] of readFileSync(`dist/${file}`, 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      found.add(`_astro/${next}`);
  return [...found];
}

/** The JavaScript of pages, what stands in the page included. */
const scripts = (of: (page: { path: string; html: string }) => boolean) =>
  pages().flatMap(({ path, html }) => {
    if (!of({ path, html })) return [];
    const live = html.replace(/<template[\s\S]*?<\/template>/g, '');
    const inline = [...live.matchAll(/<script(?![^>]*(?:src=|json|speculationrules))[^>]*>([\s\S]*?)<\/script>/g)]
      .map(([, code]) => code)
      .join('\n');
    return [{ path, bytes: size(inline) + files(live).reduce((sum, file) => sum + size(readFileSync(`dist/${file}`)), 0) }];
  });

test('a page without exercise keeps to the budget of its JavaScript, what stands in the page included', () => {
  const bytes = scripts(({ path, html }) => !EXERCISE.test(html) && !LEARNER.test(path));
  const heaviest = bytes.sort((a, b) => b.bytes - a.bytes).slice(0, 3);
  console.log(
    `the heaviest of ${bytes.length} pages without exercise: ${heaviest.map((page) => `${page.path} ${page.bytes} bytes`).join(', ')}`,
  );
  expect(bytes.length).toBeGreaterThan(40);
  expect(bytes.filter((page) => page.bytes > budgets.pageScript!)).toEqual([]);
});

test('the pages that a learner works with keep to theirs', () => {
  const bytes = scripts(({ path }) => LEARNER.test(path)).sort((a, b) => b.bytes - a.bytes);
  console.log(bytes.map((page) => `${page.path} ${page.bytes} bytes`).join(', '));
  expect(bytes.length).toBe(9);
  expect(bytes.filter((page) => page.bytes > budgets.learnerScript!)).toEqual([]);
});

/** The files of the first paint: style sheets, scripts and what these import, the sign of the site. */
const fetched = (html: string) => {
  const live = html.replace(/<template[\s\S]*?<\/template>/g, '');
  return [...files(live), ...[...live.matchAll(/<link[^>]*href="\/([^"]+\.(?:css|svg))"/g)].map(([, file = '']) => file)];
};

test('every lesson keeps to its budget: all files, less its figures, its text over the measure, and its calculator', () => {
  const lessons = pages().filter(({ root }) => root.querySelector('.lesson-head'));
  const weighed = lessons.map(({ path, html, root }) => {
    const main = root.querySelector('main')!;
    const figures = main.querySelectorAll('figure').reduce((sum, figure) => sum + size(figure.outerHTML), 0);
    for (const figure of main.querySelectorAll('figure')) figure.remove();
    const words = main.textContent.split(/\s+/).filter(Boolean).length;
    const text = size(main.outerHTML) * Math.max(0, 1 - budgets.lessonWords! / words);
    const all = fetched(html).filter((file) => !/Calculator|\/(kpi|bench)\./.test(file));
    const sum = all.reduce((bytes, file) => bytes + size(readFileSync(`dist/${file}`)), size(html));
    return { path, bytes: Math.round(sum - figures - text) };
  });
  const heaviest = weighed.sort((a, b) => b.bytes - a.bytes).slice(0, 3);
  console.log(`the heaviest of ${weighed.length} lessons: ${heaviest.map((page) => `${page.path} ${page.bytes} bytes`).join(', ')}`);
  expect(weighed.length).toBeGreaterThan(4);
  expect(weighed.filter((page) => page.bytes > budgets.lesson!)).toEqual([]);
});
