import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeJson, writePage } from './file.ts';
import { AMARA, passports } from './passport.fixture.ts';
import { type Passport, TYPE } from './passport.ts';
import { REASONS, type Reason, read } from './read.ts';

const page = (passport: Passport, title = passport.name) =>
  writePage(passport, { language: 'en', title, style: 'p { margin: 0 }', body: '<p>…</p>' });
const data = { type: TYPE, version: 1, ...AMARA };
const json = (change: object) => JSON.stringify({ ...data, ...change });
const claim = (change: object) => json({ skills: [{ ...AMARA.skills[0]!, ...change }] });
const piece = (change: object) => json({ skills: [], artefacts: [{ ...AMARA.artefacts[0]!, ...change }] });

test('what was written is read back, from the page and from the JSON', () => {
  expect(read(page(AMARA))).toEqual(AMARA);
  expect(read(writeJson(AMARA))).toEqual(AMARA);
});

test('law: every passport comes back as it was, from the page and from the JSON', () => {
  fc.assert(
    fc.property(passports, (passport) => {
      expect(read(page(passport))).toEqual(passport);
      expect(read(writeJson(passport))).toEqual(passport);
    }),
    { numRuns: 200 },
  );
});

describe('a file is refused with its reason', () => {
  test.each<[string, string, Reason, string?]>([
    ['nothing', '  \n', 'empty'],
    ['a picture', '\u0089PNG\r\n', 'foreign'],
    ['another page', '<!doctype html><title>x</title>', 'foreign'],
    ['too large', `{"a":"${'x'.repeat(256 * 1024)}"}`, 'size'],
    ['broken off', json({}).slice(0, 300), 'json'],
    ['a page that is broken off', page(AMARA).slice(0, 900), 'json'],
    ['a page without its data', `<script id="${TYPE}"></script>`, 'json'],
    ['a list', '[]', 'type'],
    ['a copy of the data', '{"type":"open-smm-backup","version":2}', 'type', 'open-smm-backup'],
    ['no kind', '{"version":1}', 'type'],
    ['of a newer version', json({ version: 2 }), 'newer', '2'],
    ['of version 0', json({ version: 0 }), 'shape', 'version'],
    ['without a version', json({ version: undefined }), 'shape', 'version'],
    ['nine levels deep', json({ note: '', more: [[[[[[[['x']]]]]]]] }), 'depth'],
    ['a million levels deep', '['.repeat(200_000), 'depth'],
    ['with a prototype', `{"type":"${TYPE}","version":1,"__proto__":{"polluted":true}}`, 'keys', '__proto__'],
    ['with a prototype, spelt otherwise', `{"type":"${TYPE}","version":1,"\\u005f_proto__":{"polluted":true}}`, 'keys', '__proto__'],
    ['with a constructor inside', json({ exam: { constructor: { prototype: { polluted: true } } } }), 'keys', 'constructor'],
    ['a name that is a number', json({ name: 7 }), 'shape', 'name'],
    ['a name that is a book', json({ name: 'x'.repeat(121) }), 'long', 'name'],
    ['no list of skills', json({ skills: {} }), 'shape', 'skills'],
    ['too many artefacts', json({ artefacts: Array.from({ length: 41 }, () => ({})) }), 'many', 'artefacts'],
    ['too many questions', claim({ questions: Array.from({ length: 201 }, (_, i) => `q${i}`) }), 'many', 'skills[1].questions'],
    ['a level that does not exist', claim({ level: 'expert' }), 'level', 'expert'],
    ['a level out of the prototype', claim({ level: 'toString' }), 'level', 'toString'],
    ['a basis that does not exist', claim({ basis: 'certified' }), 'basis', 'certified'],
    ['30 February', claim({ day: '2026-02-30' }), 'day', '2026-02-30'],
    ['a day with a time', json({ created: '2026-11-23T10:00:00Z' }), 'day', '2026-11-23T10:00:00Z'],
    ['an id with a slash', claim({ skill: 'a/b' }), 'id', 'a/b'],
    ['an id that is a name of harm', claim({ skill: '__proto__' }), 'id', '__proto__'],
    ['a tool elsewhere', claim({ sheets: ['https://example.org'] }), 'id', 'https://example.org'],
    ['a share over 1', json({ exam: { ...AMARA.exam, share: 1.2 } }), 'share', 'exam.share'],
    ['a share that is text', json({ modules: [{ ...AMARA.modules[0], share: '1' }] }), 'share', 'modules[1].share'],
    ['an exam of no questions', json({ exam: { ...AMARA.exam, of: 0 } }), 'shape', 'exam.of'],
    ['a skill twice', json({ skills: [AMARA.skills[0], AMARA.skills[0]] }), 'twice', 'copywriting'],
    ['an artefact twice', json({ artefacts: [AMARA.artefacts[0], AMARA.artefacts[0]] }), 'twice', 'a1'],
    ['an artefact that is not in it', claim({ artefacts: ['a9'] }), 'missing', 'a9'],
    ['an address that runs', piece({ where: ' javascript:alert(1)' }), 'address', ' javascript:alert(1)'],
    ['an address that embeds', piece({ where: 'DATA:text/html,<script>' }), 'address', 'DATA:text/html,<script>'],
    ['a site that is none', json({ site: 'ftp://example.org' }), 'address', 'ftp://example.org'],
  ])('%s', (_, text, refused, what) => {
    expect(read(text)).toEqual({ refused, what: what ?? expect.any(String) });
  });
});

test('a field that this version does not know is left behind', () => {
  expect(read(json({ later: { nothing: 1 } }))).toEqual(AMARA);
  expect(read(claim({ stars: 5 }))).toMatchObject({ skills: [AMARA.skills[0]] });
});

test('a sentence with a colon is no address', () => {
  expect(read(piece({ where: 'data: in the report of May' }))).toMatchObject({ artefacts: [{ where: 'data: in the report of May' }] });
});

test('no text of a passport ends its element or its page', () => {
  const evil = '</script><script>alert(1)</script><!-- "&';
  const passport = { ...AMARA, name: evil, artefacts: [{ ...AMARA.artefacts[0]!, title: evil, where: evil }] };
  const text = page(passport);
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text.match(/<\/script/g)).toHaveLength(1);
  expect(read(text)).toEqual(passport);
});

const isRefusal = (result: unknown) =>
  typeof result === 'object' && result !== null && 'refused' in result && REASONS.includes(result.refused as Reason);
const harmless = () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
};

describe('law: whatever a file holds, it is read or refused by name, and changes nothing else', () => {
  const tried = (text: string) => {
    const result = read(text);
    expect(isRefusal(result) || 'skills' in result).toBe(true);
    // What was taken can be written and read again.
    if (!('refused' in result)) expect(read(writeJson(result))).toEqual(result);
    harmless();
  };
  test('any text', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), tried), { numRuns: 500 }));
  test('any JSON', () => fc.assert(fc.property(fc.json({ maxDepth: 10 }), tried), { numRuns: 500 }));
  test('any JSON that says it is one', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(data), '__proto__', 'constructor'), fc.jsonValue({ maxDepth: 4 })), (some) =>
        tried(JSON.stringify({ ...data, ...some })),
      ),
      { numRuns: 500 },
    ));
  test('a passport in which one value is another', () => {
    const values = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(-1, 1e308, '', '__proto__', 'toString', null, []));
    fc.assert(
      fc.property(passports, fc.nat(), values, (passport, at, value) => {
        const flat: [object, string][] = [];
        const walk = (node: unknown) => {
          if (typeof node !== 'object' || !node) return;
          for (const key of Object.keys(node)) {
            flat.push([node, key]);
            walk((node as Record<string, unknown>)[key]);
          }
        };
        const copy = JSON.parse(writeJson(passport));
        walk(copy);
        const [node, key] = flat[at % flat.length]!;
        Object.defineProperty(node, key, { value, enumerable: true });
        tried(JSON.stringify(copy));
      }),
      { numRuns: 400 },
    );
  });
  test('a page with letters changed, dropped or doubled', () =>
    fc.assert(
      fc.property(passports, fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 8 }), (passport, at, gone, put) => {
        const text = page(passport);
        const from = at % text.length;
        tried(text.slice(0, from) + put + text.slice(from + gone));
      }),
      { numRuns: 400 },
    ));
});

test('a hostile file of full size is answered at once', () => {
  const most = 256 * 1024;
  for (const part of ['<script', `id="${TYPE}"`, '{"a":', '[', '"\\', '<!--'])
    for (const start of ['', '{', `<x id="${TYPE}">`]) {
      const began = performance.now();
      expect(isRefusal(read((start + part.repeat(most)).slice(0, most)))).toBe(true);
      expect(performance.now() - began).toBeLessThan(1000);
    }
});
