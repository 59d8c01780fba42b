import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/lib/yaml.ts';
import { pages } from './pages.ts';

const read = (glob: string) => globSync(glob).flatMap((file) => readYaml(file).map(({ data }) => data));
const claims = read('content/claims/**/*.yaml').map(({ id, topic }) => ({ id: String(id), topic: String(topic) }));
const outside = new Set(read('content/sources/outside/*.yaml').map(({ id }) => String(id)));
const known = new Set(claims.map(({ id }) => id));

const all = pages();
const ledger = all.find(({ path }) => path === 'sources/claims/')!;
const carried = new Map(
  all.map(({ path, root }) => [
    path,
    new Set(root.querySelectorAll('[data-claim]').map((element) => element.getAttribute('data-claim') ?? '')),
  ]),
);
const lessons = new Set(all.filter(({ root }) => root.querySelector('.lesson-head')).map(({ path }) => path));

/** What module 1 teaches, by the topics of the claims. */
const MODULE_1 = [
  'definition',
  'benefit',
  'smm-vs-smo',
  'smm-vs-seo',
  'admin-role',
  'role-comparison',
  'boundary',
  'day',
  'workplace',
  'employment-form',
  'myth',
];

describe('the list of claims', () => {
  test('has every claim once, at an anchor of its id', () => {
    const ids = ledger.root.querySelectorAll('.claims ol > li').map((item) => item.id);
    expect(ids.toSorted()).toEqual([...known].toSorted());
    expect(claims.length).toBe(463);
  });

  test('names only pages that really carry the claim', () => {
    const faults = ledger.root.querySelectorAll('.claims ol > li').flatMap((item) =>
      item
        .querySelectorAll('.by a')
        .map((link) => new URL(link.getAttribute('href') ?? '', 'http://site/').pathname.slice(1))
        .filter((path) => !carried.get(path)?.has(item.id))
        .map((path) => `${path} is said to cite ${item.id}`),
    );
    expect(faults).toEqual([]);
  });

  test('names every page of the course and the reference that carries a claim', () => {
    const named = new Map(
      ledger.root
        .querySelectorAll('.claims ol > li')
        .map((item) => [
          item.id,
          new Set(item.querySelectorAll('.by a').map((link) => link.getAttribute('href')?.split('#')[0]?.slice(1))),
        ]),
    );
    const faults = [...carried].flatMap(([path, ids]) =>
      path === '' || path.startsWith('sources/') // the home page borrows its question from a lesson
        ? []
        : [...ids].filter((id) => !named.get(id)?.has(path)).map((id) => `${path} cites ${id}, and the list does not say so`),
    );
    expect(faults).toEqual([]);
  });
});

describe('citations', () => {
  test('name a claim or an outside source that exists, one each', () => {
    for (const { path, root } of all) {
      for (const element of root.querySelectorAll('[data-claim]')) expect(known, path).toContain(element.getAttribute('data-claim'));
      for (const element of root.querySelectorAll('[data-source]')) expect(outside, path).toContain(element.getAttribute('data-source'));
    }
  });

  test('are numbered in reading order, and each marker opens a note of its page', () => {
    for (const { path, root, html } of all) {
      expect(html, path).not.toMatch(/[\uE000\uE001]/);
      const markers = root.querySelectorAll('button.cite').map((marker) => Number(marker.textContent));
      const first = [...new Set(markers)];
      expect(first, path).toEqual(first.map((_, i) => i + 1));
      for (const marker of root.querySelectorAll('button.cite, button.term'))
        expect(root.getElementById(marker.getAttribute('popovertarget') ?? ''), `${path}: ${marker.outerHTML}`).toBeTruthy();
    }
  });

  test("carry every claim of module 1's topics in a lesson", () => {
    expect(lessons.size).toBeGreaterThanOrEqual(5);
    const taught = new Set([...lessons].flatMap((path) => [...(carried.get(path) ?? [])]));
    expect(claims.filter(({ id, topic }) => MODULE_1.includes(topic) && !taught.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

test('the coverage page counts what the content cites', () => {
  const page = all.find(({ path }) => path === 'sources/coverage/')!.root;
  const figure = (name: string) => Number.parseInt(page.querySelector(`[data-sum=${name}]`)?.textContent.replace(/\D.*$/s, '') ?? '', 10);
  const missing = page.querySelectorAll('.bars details li').length;
  expect(figure('total')).toBe(claims.length);
  expect(figure('taught')).toBe(claims.length - missing);
  expect(page.querySelectorAll('.bars > li').length).toBe(new Set(claims.map(({ topic }) => topic)).size);
});
