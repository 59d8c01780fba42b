import { existsSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { type Page, pages } from './pages.ts';

/** What opens the examples of a page's tools: `case=ember-and-oat-april`. */
const cases = (root: Page['root']): string[] =>
  root.querySelectorAll('[data-cases]').flatMap((tool) => (tool.getAttribute('data-cases') ?? '').split(' ').map((id) => `case=${id}`));

/** Every link, image and script of a built site that leads nowhere, an anchor included. */
function deadLinks(all: Page[], dist: string, base: string): string[] {
  const anchors = new Map(
    all.map(({ path, root }) => [path, new Set([...root.querySelectorAll('[id]').map((element) => element.id), ...cases(root)])]),
  );
  return all.flatMap(({ path, root }) =>
    root.querySelectorAll('[href], [src]').flatMap((element) => {
      const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^(https?:|mailto:|data:)/.test(link) || element.getAttribute('rel') === 'canonical') return [];
      const url = new URL(link, `http://site${base}${path}`);
      if (!url.pathname.startsWith(base)) return [`${path}: ${link} leaves the base path`];
      const target = decodeURIComponent(url.pathname.slice(base.length));
      const known = anchors.get(target) ?? (existsSync(`${dist}/${target}`) && target !== '' ? new Set<string>() : undefined);
      if (!known) return [`${path}: ${link} leads to no page`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor && anchors.has(target) && !known.has(anchor) ? [`${path}: ${link} has no such anchor`] : [];
    }),
  );
}

test.each([
  ['at the root', 'dist', '/'],
  ['under a sub-path', 'node_modules/.cache/dist-sub', '/some/where/'],
])('every link and anchor leads somewhere: the site %s', (_name, dist, base) => {
  const all = pages(dist);
  expect(all.length).toBeGreaterThan(20);
  expect([...new Set(deadLinks(all, dist, base))]).toEqual([]);
});

test('each case of a tool has an address of its own on its page, and a link that names no case is found', () => {
  const all = pages();
  const tools = all.filter(({ root }) => cases(root).length > 0);
  expect(tools.length).toBeGreaterThan(7);
  for (const { path, root } of tools) {
    const ids = cases(root);
    expect(ids, path).toEqual([...new Set(ids)]);
  }
  const html = '<a href="/tools/return/#case=ember-and-oat-april">x</a><a href="/tools/return/#case=ember-and-oat-mai">y</a>';
  const found = deadLinks([...tools, { path: 'x/', html, root: parse(html) }], 'dist', '/').filter((line) => line.startsWith('x/'));
  expect(found).toEqual(['x/: /tools/return/#case=ember-and-oat-mai has no such anchor']);
});

test('a dead link and a dead anchor are found', () => {
  const all = pages();
  const html = all.find(({ path }) => path === 'course/')!.html;
  const root = parse(html.replace('</body>', '<a href="/nowhere/">x</a><a href="#no-such">y</a></body>'));
  const found = deadLinks([...all.filter(({ path }) => path !== 'course/'), { path: 'course/', html, root }], 'dist', '/');
  expect(found).toEqual(['course/: /nowhere/ leads to no page', 'course/: #no-such has no such anchor']);
});
