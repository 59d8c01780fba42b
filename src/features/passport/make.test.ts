import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../skill-map/evidence.ts';
import { LEVELS } from '../skills/levels.ts';
import { writeJson } from './file.ts';
import { claimable, type Have, optionsOf, passportOf } from './make.ts';
import { read } from './read.ts';
import { EMPTY } from './saved.ts';

const evidence = (of: Partial<Evidence>): Evidence => ({ passed: [], harder: 0, tried: 0, sheets: [], artefacts: [], ...of });
const skill = { name: '', domain: '', href: '' };
const have: Have = {
  graph: {
    modules: [
      { id: 'profession', title: '', href: '', bank: '', lessons: [] },
      { id: 'strategy', title: '', href: '', bank: '', lessons: [] },
    ],
    skills: { copywriting: skill, reporting: skill, targeting: skill, pricing: skill },
  },
  evidence: {
    copywriting: evidence({
      level: 'do',
      day: '2026-11-20',
      passed: [{ id: 'q-1', day: '2026-11-20' }, { id: 'q-2' }],
      sheets: ['tools/plan'],
      artefacts: ['a1'],
    }),
    reporting: evidence({ level: 'assist', passed: [{ id: 'q-3' }] }),
    targeting: evidence({}),
    pricing: evidence({ tried: 3 }),
  },
  ratings: {
    copywriting: { level: 'lead', day: '2026-11-01' },
    reporting: { level: 'assist', day: '2026-11-01' },
    targeting: { level: 'direct', day: '2026-11-02' },
    pricing: { level: 'none', day: '2026-11-02' },
  },
  artefacts: {
    a2: { title: 'Report', where: 'In the folder', skills: ['reporting'], day: '2026-11-21' },
    a1: { title: 'Plan', where: 'https://example.org', skills: ['copywriting'], day: '2026-11-20', piece: 'capstone' },
  },
  modules: [
    { module: 'strategy', day: '2026-11-19', share: 0.8 },
    { module: 'profession', day: '2026-11-18', share: 1 },
  ],
  exam: { day: '2026-11-22', share: 0.9, of: 40 },
};

test.each([
  ['questions alone', evidence({ level: 'assist' }), undefined, ['assist questions']],
  ['questions and work', evidence({ level: 'do' }), undefined, ['do work']],
  ['an artefact and the reader’s word', evidence({ level: 'assist', reported: true }), undefined, ['assist work']],
  ['a higher rating beside it', evidence({ level: 'do' }), 'lead', ['do work', 'lead self']],
  ['a lower rating beside it', evidence({ level: 'do' }), 'assist', ['do work', 'assist self']],
  ['the same rating', evidence({ level: 'do' }), 'do', ['do work']],
  ['a rating alone', evidence({ tried: 4 }), 'do', ['do self']],
  ['none of it yet', evidence({ tried: 4 }), 'none', []],
  ['nothing', undefined, undefined, []],
] as const)('what may be claimed: %s', (_, of, rated, expected) => {
  const options = optionsOf(of, rated && { level: rated, day: '2026-11-01' });
  expect(options.map(({ level, basis }) => `${level} ${basis}`)).toEqual(expected);
});

test('a passport holds what there is, and the draft takes out or chooses', () => {
  const whole = passportOf({ ...EMPTY, name: ' Amara ' }, have, '2026-11-23', 'https://example.org/');
  expect(whole).toEqual({
    created: '2026-11-23',
    name: 'Amara',
    note: '',
    site: 'https://example.org/',
    skills: [
      {
        skill: 'copywriting',
        level: 'do',
        basis: 'work',
        day: '2026-11-20',
        questions: ['q-1', 'q-2'],
        sheets: ['tools/plan'],
        artefacts: ['a1'],
      },
      { skill: 'reporting', level: 'assist', basis: 'questions', questions: ['q-3'], sheets: [], artefacts: ['a2'] },
      { skill: 'targeting', level: 'direct', basis: 'self', day: '2026-11-02', questions: [], sheets: [], artefacts: [] },
    ],
    modules: [
      { module: 'profession', day: '2026-11-18', share: 1 },
      { module: 'strategy', day: '2026-11-19', share: 0.8 },
    ],
    exam: { day: '2026-11-22', share: 0.9, of: 40 },
    artefacts: [
      { id: 'a1', title: 'Plan', where: 'https://example.org', skills: ['copywriting'], piece: 'capstone' },
      { id: 'a2', title: 'Report', where: 'In the folder', skills: ['reporting'] },
    ],
  });
  const less = passportOf(
    { ...EMPTY, without: ['reporting'], own: ['copywriting', 'targeting'], withoutPieces: ['a1'], hide: ['questions', 'modules', 'exam'] },
    have,
    '2026-11-23',
  );
  expect(less.skills.map(({ skill, level, basis }) => `${skill} ${level} ${basis}`)).toEqual([
    'copywriting lead self',
    'targeting direct self',
  ]);
  expect(less.skills[0]).toMatchObject({ questions: [], artefacts: [] });
  expect(less.artefacts.map(({ id }) => id)).toEqual(['a2']);
  expect(less).toMatchObject({ modules: [] });
  expect(less).not.toHaveProperty('exam');
});

test('law: what is made can be read, whatever is chosen', () => {
  const some = (list: string[]) => fc.subarray(list);
  const skills = Object.keys(have.graph.skills);
  fc.assert(
    fc.property(
      fc.record({
        name: fc.string({ unit: 'binary', maxLength: 120 }),
        note: fc.string({ unit: 'binary', maxLength: 200 }),
        without: some(skills),
        own: some(skills),
        withoutPieces: some(['a1', 'a2', 'gone']),
        hide: fc.subarray(['questions', 'modules', 'exam'] as const).map((hide) => [...hide]),
      }),
      fc.dictionary(
        fc.constantFrom(...skills),
        fc.record({ level: fc.constantFrom('none' as const, ...LEVELS), day: fc.constant('2026-11-01') }),
      ),
      (draft, ratings) => {
        const made = passportOf(draft, { ...have, ratings }, '2026-11-23');
        expect(read(writeJson(made))).toEqual(made);
        expect(made.skills.map(({ skill }) => skill)).toEqual(
          claimable({ ...have, ratings })
            .map(({ skill }) => skill)
            .filter((skill) => !draft.without.includes(skill)),
        );
      },
    ),
    { numRuns: 200 },
  );
});
