import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { expect, test } from './base.ts';

/** The budgets of `package.json`, in bytes after brotli unless the name says otherwise. */
const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: Record<string, number> };
const LESSONS = ['what-smm-is', 'smm-smo-seo', 'who-does-what', 'working-day', 'nine-myths'].map((id) => `course/profession/${id}/`);
const size = (text: string) => brotliCompressSync(text).length;

interface File {
  url: string;
  type: string;
  bytes: number;
}

/** What a page fetches until the network is idle: each file with its body's bytes as sent. */
async function load(page: Page, path: string): Promise<File[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const files = new Map<string, File & { head: number }>();
  client.on('Network.responseReceived', ({ requestId, response, type }) =>
    files.set(requestId, { url: response.url, type, bytes: 0, head: response.encodedDataLength }),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = Math.max(0, encodedDataLength - file.head);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return [...files.values()];
}

const IMPORT = /(?:from|import)\s*["']\.\/([^"']+)["']/g;

/** Of a page's files its script of that name and all that must come before it runs; what `import()` brings comes later. */
function needs(files: File[], name: RegExp): File[] {
  const found = new Set(files.filter(({ url, type }) => type === 'Script' && name.test(url)));
  for (const { url } of found)
    for (const [, path = ''] of readFileSync(`dist/_astro/${url.split('/').at(-1)}`, 'utf8').matchAll(IMPORT))
      for (const file of files) if (file.url.endsWith(path)) found.add(file);
  return [...found];
}

const sum = (files: File[], type?: string) =>
  files.filter((file) => !type || file.type === type).reduce((all, { bytes }) => all + bytes, 0);

for (const path of LESSONS)
  test(`${path} keeps to the budget of a lesson`, async ({ page }) => {
    const files = await load(page, path);
    const main = parse(readFileSync(`dist/${path}index.html`, 'utf8')).querySelector('main')!;
    const figures = main.querySelectorAll('figure').reduce((all, figure) => all + size(figure.outerHTML), 0);
    for (const figure of main.querySelectorAll('figure')) figure.remove();
    // Text over the measure counts with its markup, as figures do: questions with a reason for each option, notes.
    const words = main.textContent.split(/\s+/).filter(Boolean).length;
    const text = size(main.outerHTML) * Math.max(0, 1 - budgets.lessonWords! / words);
    // A calculator is a second exercise, with a budget of its own: what it needs beyond what the questions need.
    const questions = needs(files, /Question/);
    const tools = sum(needs(files, /Calculator/).filter((file) => !questions.includes(file)));
    const total = sum(files) - figures - text - tools;
    console.log(
      `${path}: ${sum(files)} bytes for ${words} words; ${Math.round(total)} without figures and text over ${budgets.lessonWords}`,
    );
    expect(total).toBeLessThanOrEqual(budgets.lesson!);
    expect(files.filter(({ type }) => type === 'Font')).toEqual([]);
  });

test('a page without exercise keeps to its requests and its JavaScript', async ({ page }) => {
  const files = await load(page, 'profession/duties/');
  console.log(files.map(({ url, bytes }) => `${bytes} ${new URL(url).pathname}`).join('\n'));
  expect(files.filter(({ type }) => type !== 'Other').length).toBeLessThanOrEqual(budgets.requests!);
  expect(sum(files, 'Script')).toBeLessThanOrEqual(budgets.pageScript!);
});

/** What a tool needs only once the reader asks for it, by the beginning of the file's name. */
const HEAVY = {
  preact: /^(preact|parts|Panel)\./,
  charts: /^(Pictures?|Ranking|Whiskers|Made|Found|Posts|Compare|Futures|futures)\./,
  worker: /^simulation\.worker/,
  'QR code': /^CodePanel\./,
  'taking links': /^take\./,
  copies: /^(copies|clipboard|download|export)\./,
  'saved work': /^(SavedSheets|History|Kept|Examples|PasteRows|Paste|ByHand)\./,
  actions: /^(bench-actions|actions)\./,
};
/** Drawn by Preact from their first sight on. */
const APPS = ['tools/plan/', 'hiring/scorecards/'];
const SHEETS = ['strategy', 'community', 'mix', 'report'].map((name) => `tools/${name}/`);
const TOOLS = globSync('content/docs/{tools,hiring}/*.mdx')
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^content\/docs\/(.*)\.mdx$/, '$1/')
      .replace('index/', ''),
  )
  .sort();

for (const path of TOOLS)
  test(`${path} keeps to the budget of a tool page, and loads nothing heavy before it is used`, async ({ page }) => {
    const files = (await load(page, path)).filter(({ type }) => type !== 'Other');
    const scripts = files.filter(({ type }) => type === 'Script');
    console.log(
      `${path}: ${sum(files)} bytes in ${files.length} requests; ${sum(files, 'Document')} of them the page, ${sum(scripts)} script in ${scripts.length}`,
    );
    // The sheets of a brand bring the brand's records and bar.
    const group = APPS.includes(path) ? 'plan' : SHEETS.includes(path) ? 'sheet' : 'tool';
    const budget = (name: string) => budgets[`${group}${name}`]!;
    expect(sum(files)).toBeLessThanOrEqual(budget(''));
    // Its own text, fields and examples apart.
    expect(sum(files) - sum(files, 'Document')).toBeLessThanOrEqual(budget('Files'));
    expect(files.length).toBeLessThanOrEqual(budget('Requests'));
    expect(sum(scripts)).toBeLessThanOrEqual(budget('Script'));
    expect(files.filter(({ type }) => type === 'Font')).toEqual([]);
    // A component's own script bears its name: `Compare.astro_…`.
    const names = files.map(({ url }) => basename(new URL(url).pathname)).filter((name) => !/^\w+\.astro_/.test(name));
    const heavy = Object.entries(HEAVY).filter(([what]) => !APPS.includes(path) || what !== 'preact');
    const early = heavy.flatMap(([what, name]) => names.filter((one) => name.test(one)).map((one) => `${what}: ${one}`));
    expect(early).toEqual([]);
  });

test('what is heavy is known by the names of files that the site has', () => {
  const built = globSync('dist/_astro/*.js').map((file) => basename(file));
  for (const [what, name] of Object.entries(HEAVY))
    expect(
      built.some((file) => name.test(file)),
      what,
    ).toBe(true);
});

/** An entry of the kind `layout-shift`, which TypeScript does not know. */
type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };

test('nothing moves while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const w = window as typeof window & { shift: number };
    w.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        // Between two words that arrive apart the browser wraps the blank once more, which nobody can see.
        const blank = ({ node }: { node: Node | null }) => node?.nodeType === Node.TEXT_NODE && !node.textContent?.trim();
        if (!sources.length || !sources.every(blank)) w.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // A lesson, a calculator, and pages whose script draws or fills what the reader sees.
  const drawn = ['course/review/', 'course/passport/', 'course/calibration/', 'backup/', 'sources/claims/', 'hiring/compare/'];
  for (const path of ['', LESSONS[0]!, LESSONS[4]!, 'tools/engagement-rate/', ...drawn]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as typeof window & { shift: number }).shift), path || 'home').toBeLessThan(0.0005); // 0 in the three decimals of the metric
  }
});

/** What a type of question with a file of its own brings to its page: its script and its style, each after brotli. */
function own(path: string): { script: number; style: number } {
  const html = readFileSync(`dist/${path}index.html`, 'utf8');
  const script = [...html.matchAll(/<script type="module">([^<]*whenDefined[^<]*)/g)].map(([, text = '']) => size(text));
  const style = [...html.slice(html.indexOf('<body')).matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, url = '']) =>
    size(readFileSync(`dist${url}`, 'utf8')),
  );
  return { script: Math.max(0, ...script), style: Math.max(0, ...style) };
}

/** An exercise, a page with it, its script, and what the page has as soon as it runs. */
const EXERCISES: [name: string, path: string, script: RegExp, runs: string][] = [
  ['the first question, with every type', LESSONS[2]!, /Question/, 'smm-question[data-ready]'],
  ['the calculator in a lesson', LESSONS[4]!, /Calculator/, 'smm-calculator[data-ready]'],
  ['the small calculator of the home page', '', /Mini/, 'smm-mini-calculator[data-ready]'],
  ['the tool page, to type and to read', 'tools/engagement-rate/', /Calculator/, 'smm-calculator[data-ready]'],
];
for (const [name, path, script, runs] of EXERCISES)
  test(`${name} needs no more than its budget`, async ({ page }) => {
    const files = await load(page, path);
    await expect(page.locator(runs).first()).toBeAttached();
    const needed = needs(files, script);
    console.log(`${name}: ${sum(needed)} bytes of script, and ${own(path).script} in the page`);
    console.log(needed.map(({ url, bytes }) => `  ${bytes} ${new URL(url).pathname}`).join('\n'));
    expect(sum(needed)).toBeGreaterThan(1000);
    expect(sum(needed) + own(path).script).toBeLessThanOrEqual(budgets.exercise!);
    expect(files.filter(({ url }) => /preact/.test(url))).toEqual([]);
  });

test('a type of question with a file of its own needs no more than its budget', () => {
  for (const [type, path] of [
    ['open', LESSONS[0]!],
    ['mark', LESSONS[1]!],
    ['branching', LESSONS[2]!],
  ] as const) {
    const { script, style } = own(path);
    console.log(`${type}, on the pages that show it: ${script} bytes of script, ${style} of style`);
    expect(script > 0, type).toBe(type !== 'mark');
    expect(script).toBeLessThanOrEqual(budgets.furtherType!);
    expect(style).toBeGreaterThan(100);
  }
});
