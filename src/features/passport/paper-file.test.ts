import { expect, test } from 'vitest';
import strings from '../../../content/i18n/en.json' with { type: 'json' };
import { pageOf } from './paper-file.ts';
import { AMARA } from './passport.fixture.ts';
import { read } from './read.ts';
import { textOf } from './text.ts';
import { wordsOf } from './words.ts';

const w = wordsOf(strings, 'en');
const skill = (name: string) => ({ name, domain: 'content', href: '' });
const graph = {
  domains: { content: 'Content' },
  skills: { copywriting: skill('Copywriting'), reporting: skill('Reporting'), targeting: skill('Targeting') },
  modules: [{ id: 'profession', title: '1 · The profession', href: '', bank: '', lessons: [] }],
  tools: { 'tools/plan': { title: 'Content plan', href: '', skills: [] } },
};

test('the page shows the passport in words, runs nothing, and is read back', () => {
  const page = pageOf(AMARA, graph, w);
  expect(read(page)).toEqual(AMARA);
  for (const text of [
    '<h1 dir="auto">Amara Okafor</h1>',
    'Self-reported.',
    'work · 2 questions right · Four weeks for a club and Content plan',
  ])
    expect(page).toContain(text);
  expect(page).toContain('<a href="https://example.org/plan" rel="noopener noreferrer" target="_blank">');
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/<(img|link|iframe|object|form)|\son\w+=/);
});

test('markup in any text stays text', () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = pageOf({ ...AMARA, name: evil, note: evil, artefacts: [{ id: 'a1', title: evil, where: evil, skills: [] }] }, graph, w);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain('<img');
});

test('as text it says the same, and that nobody has checked it', () => {
  const text = textOf(AMARA, graph, w);
  for (const part of [
    'Amara Okafor',
    'Self-reported. Nobody has checked',
    '- Targeting: lead (own rating)',
    'Four weeks for a club: https://example.org/plan',
  ])
    expect(text).toContain(part);
});
