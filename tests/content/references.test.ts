import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readYaml } from '../../src/lib/yaml.ts';
import { brokenReferences, distance } from '../../src/site/references.ts';

test('every reference in the content leads somewhere', () => {
  expect(brokenReferences('content')).toEqual([]);
});

describe('a planted fault is found with its place and what to write', () => {
  let root = '';
  beforeEach(() => {
    root = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
    mkdirSync(root);
    for (const folder of ['claims', 'sources', 'skills', 'roles', 'duties', 'glossary'])
      cpSync(`content/${folder}`, `${root}/${folder}`, { recursive: true });
    mkdirSync(`${root}/docs`);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    [
      'an unknown claim',
      'glossary/en/x.yaml',
      'id: x\nterm: X\nshort: A term.\nclaims: [def-sm]\n',
      /glossary\/en\/x\.yaml:4 "def-sm" is no entry of claims: did you mean "def-smm"\?/,
    ],
    [
      'an unknown skill of a duty',
      'duties/en/x.yaml',
      'id: x\nroles: [smm-manager]\nskills:\n  - moderatoin\n',
      /duties\/en\/x\.yaml:4 "moderatoin" is no entry of skills: did you mean "moderation"\?/,
    ],
    [
      'a citation in a page',
      'docs/x.mdx',
      '---\ntitle: X\n---\n\nA line <Cite claim={["def-smm", "nope-at-all-nowhere"]} />.\n',
      /docs\/x\.mdx:5 "nope-at-all-nowhere" is no entry of claims: write the id/,
    ],
    [
      'an outside source in a page',
      'docs/x.mdx',
      '---\ntitle: X\n---\n\n<Cite source="nowhere-to-be-found" />\n',
      /docs\/x\.mdx:5 "nowhere-to-be-found" is no entry of outside/,
    ],
  ])('%s', (_name, file, text, message) => {
    writeFileSync(`${root}/${file}`, text);
    expect(brokenReferences(root).join('\n')).toMatch(message);
  });
});

describe('reading YAML', () => {
  test.each([
    ['a syntax error', 'id: x\nterm: [a\nshort: b\n', /:\d+ /],
    ['a repeated key', 'id: x\nid: y\n', /:\d+ .*[Uu]nique/],
  ])('%s stops with file and line', (_name, text, message) => {
    const file = join(mkdtempSync(join(tmpdir(), 'yaml-')), 'x.yaml');
    writeFileSync(file, text);
    expect(() => readYaml(file)).toThrow(message);
    expect(() => readYaml(file)).toThrow(file);
  });
});

test.each([
  ['reach', 'reach', 0],
  ['reach', 'teach', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('distance of %j and %j is %d', (a, b, far) => expect(distance(a, b)).toBe(far));
