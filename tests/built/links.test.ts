import { existsSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { type Page, pages } from './pages.ts';

/** What opens the examples of a page's tools: `case=ember-and-oat-april`. */
const cases = (root: Page['root']): string[] =>
  root.querySelectorAll('[data-cases]').flatMap((tool) => (tool.getAttribute('data-cases') ?? '').split(' ').map((id) => `case=${id}`));

/** What hands a role over to a tool of hiring or to the skill map: `role=smm-manager&level=do`, `roles=smm-manager,head-of-smm`. */
function handsOver(hash: string, paths: ReadonlyMap<string, unknown>): boolean {
  const said = new URLSearchParams(hash);
  const named = (name: string) => said.get(name)?.split(',') ?? [];
  const roles = [...named('role'), ...named('roles')];
  return (
    roles.length > 0 &&
    [...said.keys()].every((name) => ['role', 'roles', 'level', 'format', 'skills', 'show', 'domain', 'view'].includes(name)) &&
    roles.every((id) => paths.has(`profession/roles/${id}/`)) &&
    named('skills').every((id) => paths.has(`profession/skills/${id}/`)) &&
    named('level').every((id) => /^(assist|do|lead|direct)$/.test(id)) &&
    named('format').every((id) => /^(in-house|agency|freelance)$/.test(id))
  );
}

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
      if (/^(hiring\/|course\/skills\/$)/.test(target) && handsOver(url.hash.slice(1), anchors)) return [];
      // A case of a planning page may be followed by the place that it opens at.
      const ends = url.hash.slice(1).split('&at=').map(decodeURIComponent);
      return url.hash && anchors.has(target) && ends.some((end) => !known.has(end)) ? [`${path}: ${link} has no such anchor`] : [];
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
  const wrong = ['return/#case=ember-and-oat-mai', 'report/#case=ember', 'strategy/#case=ember-and-oat&amp;at=wish'];
  const right = ['return/#case=ember-and-oat-april', 'report/#case=norline-timber', 'strategy/#case=ember-and-oat&amp;at=goals'];
  const html = [...right, ...wrong].map((end) => `<a href="/tools/${end}">x</a>`).join('');
  const found = deadLinks([...tools, { path: 'x/', html, root: parse(html) }], 'dist', '/').filter((line) => line.startsWith('x/'));
  expect(found).toEqual(wrong.map((end) => `x/: /tools/${end.replace('&amp;', '&')} has no such anchor`));
});

test('a role that is handed over must exist', () => {
  const all = pages().filter(({ path }) => /^(hiring|profession)\//.test(path));
  const wrong = ['compare/#roles=smm-manager,nobody', 'compare/#roles=smm-manager&level=high', 'compare/#domain=content'];
  const right = ['compare/#roles=smm-manager,head-of-smm', 'compare/#role=smm-manager&level=do&format=agency&skills=copywriting'];
  const html = [...right, ...wrong].map((end) => `<a href="/hiring/${end}">x</a>`).join('');
  const found = deadLinks([...all, { path: 'x/', html, root: parse(html) }], 'dist', '/').filter((line) => line.startsWith('x/'));
  expect(found).toEqual(wrong.map((end) => `x/: /hiring/${end} has no such anchor`));
});

test('every planning page opens the sheets of both cases by address', () => {
  const by = new Map(pages().map(({ path, root }) => [path, cases(root)]));
  for (const tool of ['strategy', 'community', 'mix', 'plan', 'report', 'portfolio'])
    expect(by.get(`tools/${tool}/`), tool).toEqual(['case=ember-and-oat', 'case=norline-timber']);
});

test('a dead link and a dead anchor are found', () => {
  const all = pages();
  const html = all.find(({ path }) => path === 'course/')!.html;
  const root = parse(html.replace('</body>', '<a href="/nowhere/">x</a><a href="#no-such">y</a></body>'));
  const found = deadLinks([...all.filter(({ path }) => path !== 'course/'), { path: 'course/', html, root }], 'dist', '/');
  expect(found).toEqual(['course/: /nowhere/ leads to no page', 'course/: #no-such has no such anchor']);
});
