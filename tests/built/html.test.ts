import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { modules } from '../../src/features/course/structure.ts';
import { pages } from './pages.ts';

const all = pages();
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Style, not validity; the site's own tools decide these.
    'long-title': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-implicit-button-type': 'off',
    // Safari drops a list's semantics with its markers; the role brings them back.
    'no-redundant-role': 'off',
    // Custom elements and inline SVG that the validator does not know.
    'element-permitted-content': 'error',
    'require-sri': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
  },
});

test.each(all.map(({ path, html }) => [path || 'home', html]))('%s is valid HTML', async (_path, html) => {
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
});

test('every page has one h1, a description and a language', () => {
  const faults = all.filter(
    ({ root }) =>
      root.querySelectorAll('h1').length !== 1 ||
      !root.querySelector('meta[name=description][content]') ||
      !root.querySelector('html[lang]'),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('every page has a content policy without unsafe-inline scripts, and its inline scripts are hashed', () => {
  for (const { path, html, root } of all) {
    const policy = root.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy.match(/script-src ([^;]*)/)?.[1], path).not.toContain('unsafe-inline');
    expect(html.indexOf('Content-Security-Policy'), path).toBeLessThan(html.indexOf('<script'));
  }
});

test('the headers for static hosts are all there, each line within 2,000 characters', () => {
  const text = readFileSync('dist/_headers', 'utf8');
  for (const name of [
    'Content-Security-Policy',
    "frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy',
    'camera=(), microphone=(), geolocation=()',
    'X-Frame-Options: DENY',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Resource-Policy: same-origin',
    'Strict-Transport-Security',
    'immutable',
  ])
    expect(text).toContain(name);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
});

test('a lesson shows the lessons of its module, marked with their ids, and a link for each other module', () => {
  for (const module of modules)
    for (const lesson of module.lessons) {
      const page = all.find(({ path }) => path === `course/${module.id}/${lesson}/`);
      const links = page?.root.querySelectorAll('#starlight__sidebar a[data-lesson]') ?? [];
      expect(links.map((link) => link.getAttribute('data-lesson'))).toEqual([...module.lessons]);
      const hrefs = page?.root.querySelectorAll('#starlight__sidebar a').map((link) => link.getAttribute('href')) ?? [];
      for (const { id } of modules) expect(hrefs).toContain(`/course/${id}/`);
      expect(page?.root.querySelectorAll('#starlight__sidebar a[aria-current=page]').length).toBe(1);
    }
});

test('structured data is valid JSON of the kinds that we promise', () => {
  const kinds = new Set<string>();
  for (const { path, root } of all)
    for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
      const data = JSON.parse(script.textContent) as { '@context': string; '@type': string; name: string; url: string };
      expect(data, path).toMatchObject({
        '@context': 'https://schema.org',
        name: expect.any(String),
        url: expect.stringMatching(/^https:/),
      });
      kinds.add(data['@type']);
    }
  expect([...kinds]).toEqual(expect.arrayContaining(['Course', 'LearningResource', 'DefinedTermSet', 'WebSite']));
});

test('the site tells search engines and programs where its pages are', () => {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  const llms = readFileSync('dist/llms.txt', 'utf8');
  for (const { path } of all.filter(({ path }) => path !== '404.html')) expect(map).toContain(`/${path}</loc>`);
  expect(llms).toContain('/course/profession/what-smm-is/');
  expect(llms.startsWith('# Open SMM\n')).toBe(true);
});
