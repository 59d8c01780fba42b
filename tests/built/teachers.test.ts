import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { modules } from '../../src/features/course/structure.ts';
import { bank } from '../content/read.ts';
import { faults } from '../schemas/validate.ts';

const questions = bank.map(({ question }) => question);
const AT = 'dist/course/teachers';
const WHICH = [...modules.map(({ id }) => id), 'all'];
const moodleOf = (which: string) => readFileSync(`${AT}/${which}.moodle.xml`, 'utf8');
const packageOf = (which: string): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(`${AT}/${which}.qti.zip`))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const { 'imsmanifest.xml': manifest = '', ...items } = packageOf('all');
const moodle = moodleOf('all');
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** How many questions of the files come from a module: a drawn number is there in each of its sets. */
const ids = (text: string) => new Set([...text.matchAll(/<idnumber>(.*?)<\/idnumber>/g)].map(([, id = '']) => id));
const known = new Set(questions.map(({ id }) => id));
const origin = (id: string) => (known.has(id) ? id : id.replace(/-\d$/, ''));

test('every question of the bank is in both files of the whole course, and nothing else', () => {
  expect(new Set([...ids(moodle)].map(origin))).toEqual(known);
  const inPackage = Object.keys(items).map((name) => origin(/\/q-([a-z0-9-]+)\.xml$/.exec(name)?.[1] ?? ''));
  expect(new Set(inPackage)).toEqual(known);
});

test('the files of the modules hold the same together as that of the course', () => {
  const own = WHICH.slice(0, -1);
  expect(own.reduce((sum, which) => sum + count(moodleOf(which), /<idnumber>/g), 0)).toBe(count(moodle, /<idnumber>/g));
  expect(own.reduce((sum, which) => sum + Object.keys(packageOf(which)).length - 1, 0)).toBe(Object.keys(items).length);
});

test('the whole bank is valid Moodle XML, by our own schema', async () => {
  expect(await faults('moodle-quiz', Object.fromEntries(WHICH.map((which) => [which, moodleOf(which)])))).toEqual([]);
});

test('every item and every manifest is valid QTI 2.1, by our narrower schema', async () => {
  expect(await faults('qti-item', items)).toEqual([]);
  const manifests = Object.fromEntries(WHICH.map((which) => [which, packageOf(which)['imsmanifest.xml'] ?? '']));
  expect(await faults('imsmanifest', manifests)).toEqual([]);
});

test('a manifest names what its package holds', () => {
  expect([...manifest.matchAll(/<file href="(.*?)"/g)].map(([, href]) => href)).toEqual(Object.keys(items));
});

test('no number is left open in a text, and none is missing', () => {
  for (const text of [moodle, ...Object.values(items)]) {
    expect(text).not.toMatch(/\{[a-z][\w/-]*\}|NaN|>undefined|"undefined|\[object/);
  }
});

test('an embedded question has one answer that earns everything, as Moodle demands', () => {
  const embedded = [...moodle.matchAll(/\{1:([A-Z_]+):([^{}]*)\}/g)];
  expect(embedded.length).toBeGreaterThan(100);
  for (const [whole, kind, inside = ''] of embedded) {
    const right = inside.split('~').filter((answer) => answer.startsWith('=')).length;
    if (kind === 'MULTIRESPONSE_S') expect(right, whole).toBeGreaterThan(1);
    else expect(right, whole).toBe(1);
  }
});

test('the page links every file, with its size and the number of questions', () => {
  const root = parse(readFileSync(`${AT}/index.html`, 'utf8'));
  for (const which of WHICH)
    for (const format of ['moodle.xml', 'qti.zip']) {
      const link = root.querySelector(`a[download][href$="/course/teachers/${which}.${format}"]`);
      expect(link?.closest('li')?.textContent, `${which}.${format}`).toMatch(/\d (k|M)B/);
    }
  expect(root.querySelector('.figures b')?.textContent).toBe(`${questions.length}`);
  const byType = root.querySelectorAll('.losses li h3 + p').map((line) => Number.parseInt(line.textContent, 10));
  expect(byType.reduce((sum, n) => sum + n, 0)).toBe(questions.length);
});

test('the whole bank is valid QTI 2.1, by the schemas of 1EdTech', { timeout: 120_000 }, async () => {
  expect(await faults('1edtech/imsqti_v2p1', items)).toEqual([]);
  const manifests = Object.fromEntries(WHICH.map((which) => [which, packageOf(which)['imsmanifest.xml'] ?? '']));
  expect(await faults('1edtech/imscp_v1p1', manifests)).toEqual([]);
  // What a manifest says of an item has a schema of its own, and stands in an element that takes whatever is in it.
  const said = [...manifest.matchAll(/<imsqti:qtiMetadata>.*?<\/imsqti:qtiMetadata>/gs)].map(([text]) => text);
  expect(said.length).toBe(Object.keys(items).length);
  const metadata = [...new Set(said)].map((text, i): [string, string] => [
    `metadata-${i}.xml`,
    text.replace('qtiMetadata', 'qtiMetadata xmlns:imsqti="http://www.imsglobal.org/xsd/imsqti_metadata_v2p1"'),
  ]);
  expect(await faults('1edtech/imsqti_metadata_v2p1', Object.fromEntries(metadata))).toEqual([]);
});
