import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphQuestion } from '../skills/load.ts';
import { type Evidence, evidenceOf, type Kept, RULES, stepOf } from './evidence.ts';

const question = (skills: string[], kind: GraphQuestion['kind'] = 'apply', fit = true): GraphQuestion => ({
  lesson: 'l',
  kind,
  type: 'single',
  skills,
  difficulty: 1,
  about: '',
  key: 'k',
  fit,
});

const graph = {
  skills: Object.fromEntries(['reporting', 'paid-social'].map((id) => [id, { name: id, domain: 'd', href: '' }])),
  tools: { 'tools/report': { title: '', href: '', skills: ['reporting'] } },
  questions: {
    a: question(['reporting']),
    b: question(['reporting'], 'judge'),
    c: question(['reporting'], 'recall'),
    d: question(['reporting'], 'recall'),
    e: question(['reporting', 'paid-social'], 'recall'),
    open: question(['reporting'], 'judge', false),
  },
};

const right = { tries: 1, right: true, key: 'k', day: '2026-11-20', first: { right: true } };
const wrong = { ...right, right: false, first: { right: false } };
const none: Kept = { answers: {}, attempts: [], ratings: {}, artefacts: {}, sheets: [] };
const kept = (more: Partial<Kept>) => ({ ...none, ...more });
const all = (answer: object, ...list: string[]) => Object.fromEntries(list.map((id) => [id, { ...right, ...answer }]));
const artefact = { title: 't', where: '', skills: ['reporting'], day: '2026-11-22' };
const of = (more: Partial<Kept>) => evidenceOf(graph, kept(more)).reporting!;

describe('the level that evidence carries', () => {
  test.each<[string, Partial<Kept>, Partial<Evidence>]>([
    ['nothing kept', {}, { tried: 0, level: undefined, day: undefined }],
    ['one question right', { answers: all({}, 'a') }, { tried: 1, level: undefined, day: '2026-11-20' }],
    ['two right', { answers: all({}, 'a', 'b') }, { tried: 2, level: 'assist' }],
    ['two of three right', { answers: { ...all({}, 'a', 'b'), c: wrong } }, { tried: 3, level: 'assist' }],
    ['two of four right', { answers: { ...all({}, 'a', 'b'), c: wrong, d: wrong } }, { tried: 4, level: undefined }],
    ['four right without work', { answers: all({}, 'a', 'b', 'c', 'd') }, { level: 'assist', harder: 2 }],
    ['four right and a worksheet', { answers: all({}, 'a', 'b', 'c', 'd'), sheets: ['tools/report'] }, { level: 'do' }],
    [
      'four right and an artefact',
      { answers: all({}, 'a', 'b', 'c', 'd'), artefacts: { x: artefact } },
      { level: 'do', day: '2026-11-22' },
    ],
    [
      'four of five right and a worksheet',
      { answers: { ...all({}, 'a', 'b', 'c', 'd'), e: wrong }, sheets: ['tools/report'] },
      { level: 'do' },
    ],
    ['only one to apply', { answers: { ...all({}, 'a', 'c', 'd', 'e') }, sheets: ['tools/report'] }, { level: 'assist', harder: 1 }],
    ['a worksheet of another tool', { sheets: ['tools/funnel'] }, { sheets: [], level: undefined }],
    [
      'right with the second check only',
      { answers: all({ tries: 2, first: { right: false } }, 'a', 'b') },
      { tried: 2, passed: [], level: undefined },
    ],
    ['shown answers', { answers: all({ right: false, revealed: true, first: { right: false } }, 'a', 'b') }, { tried: 2, passed: [] }],
    [
      'older answers without a first check',
      { answers: all({ first: undefined, day: undefined }, 'a', 'b') },
      { level: 'assist', day: undefined },
    ],
    ['older answers with two checks', { answers: all({ first: undefined, tries: 2 }, 'a', 'b') }, { passed: [], tried: 2 }],
    ['answers to questions that have changed', { answers: all({ key: 'old' }, 'a', 'b') }, { tried: 0, level: undefined }],
    ['what no test asks', { answers: all({}, 'open') }, { tried: 0 }],
    ['what the bank no longer has', { answers: all({}, 'gone') }, { tried: 0 }],
    [
      'a rating alone',
      { ratings: { reporting: { level: 'lead', day: '2026-11-22' } } },
      { self: 'lead', level: undefined, reported: undefined },
    ],
    ['an artefact alone', { artefacts: { x: artefact } }, { level: undefined, artefacts: ['x'] }],
    [
      'a rating with an artefact',
      { ratings: { reporting: { level: 'lead', day: '2026-11-22' } }, artefacts: { x: artefact } },
      { level: 'lead', reported: true },
    ],
    [
      'a rating below what questions show',
      { answers: all({}, 'a', 'b'), ratings: { reporting: { level: 'none', day: '2026-11-22' } }, artefacts: { x: artefact } },
      { self: 'none', level: 'assist', reported: undefined },
    ],
  ])('%s', (_, more, expected) => {
    const found = of(more);
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, found[name as keyof Evidence]]))).toEqual(expected);
  });
});

describe('a question counts as it was answered last', () => {
  const exam = (day: string, score: number) => ({ day, questions: [{ id: 'a', score }] });
  test.each<[string, Partial<Kept>, number]>([
    ['an exam after the lesson', { answers: { a: wrong }, attempts: [exam('2026-11-21', 1)] }, 1],
    ['an exam before the lesson', { answers: { a: right }, attempts: [exam('2026-11-19', 0)] }, 1],
    ['an exam of the same day', { answers: { a: right }, attempts: [exam('2026-11-20', 0.5)] }, 0],
    [
      'an exam question that has changed',
      { answers: { a: right }, attempts: [{ day: '2026-11-21', questions: [{ id: 'a', score: 0, key: 'old' }] }] },
      1,
    ],
    ['an answer without a day', { answers: { a: { ...right, day: undefined } }, attempts: [exam('2026-11-01', 0)] }, 0],
    ['the later of two exams', { attempts: [exam('2026-11-21', 0), exam('2026-11-20', 1)] }, 0],
    ['the second of two exams of a day', { attempts: [exam('2026-11-20', 0), exam('2026-11-20', 1)] }, 1],
  ])('%s', (_, more, passed) => {
    expect(of(more).tried).toBe(1);
    expect(of(more).passed).toHaveLength(passed);
  });
});

describe('laws', () => {
  const given = fc.record({
    answers: fc.dictionary(fc.constantFrom(...Object.keys(graph.questions)), fc.constantFrom(right, wrong)),
    attempts: fc.array(
      fc.record({
        day: fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-21'),
        questions: fc.array(fc.record({ id: fc.constantFrom(...Object.keys(graph.questions)), score: fc.constantFrom(0, 0.5, 1) })),
      }),
    ),
    ratings: fc.constantFrom<Kept['ratings'][]>({}, { reporting: { level: 'direct', day: '2026-11-20' } }),
    artefacts: fc.constantFrom<Kept['artefacts'][]>({}, { x: artefact }),
    sheets: fc.subarray(['tools/report', 'tools/none']),
  });

  test('counts add up, and a level never comes from nothing', () => {
    fc.assert(
      fc.property(given, (some) => {
        for (const { passed, harder, tried, level, reported, artefacts } of Object.values(evidenceOf(graph, some))) {
          expect(passed.length).toBeLessThanOrEqual(tried);
          expect(harder).toBeLessThanOrEqual(passed.length);
          expect(new Set(passed.map(({ id }) => id)).size).toBe(passed.length);
          if (level && !reported) expect(passed.length).toBeGreaterThanOrEqual(RULES.assist.right);
          if (reported) expect(artefacts).not.toEqual([]);
          if (level === 'lead' || level === 'direct') expect(reported).toBe(true);
        }
      }),
    );
  });

  test('finished work and artefacts never lower a level', () => {
    fc.assert(
      fc.property(given, (some) => {
        const without = evidenceOf(graph, { ...some, sheets: [], artefacts: {} });
        const all = evidenceOf(graph, some);
        for (const skill of Object.keys(all)) expect(stepOf(all[skill]!.level)).toBeGreaterThanOrEqual(stepOf(without[skill]!.level));
      }),
    );
  });

  test('what is given stays as it is', () => {
    fc.assert(
      fc.property(given, (some) => {
        const before = structuredClone(some);
        evidenceOf(graph, some);
        expect(some).toEqual(before);
      }),
    );
  });
});
