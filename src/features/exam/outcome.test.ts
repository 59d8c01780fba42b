import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';

const lesson = (module: string) => ({ module, title: '', href: '', minutes: 7, skills: [] });
const question = (lesson: string, ...skills: string[]) => ({
  lesson,
  kind: 'apply' as const,
  type: 'single',
  skills,
  difficulty: 2,
  about: '',
  key: 'k',
  fit: true,
});
const module = (id: string, ...lessons: string[]) => ({ id, title: id, href: '', bank: '', lessons });
const graph = {
  modules: [module('strategy', 'goals', 'audit'), module('analytics', 'return'), module('career', 'pay')],
  lessons: { goals: lesson('strategy'), audit: lesson('strategy'), return: lesson('analytics'), pay: lesson('career') },
  questions: {
    a: question('goals', 'planning'),
    b: question('audit', 'planning', 'analysis'),
    c: question('return', 'analysis'),
    d: question('return', 'money'),
  },
};

describe('what an exam came to', () => {
  const outcome = outcomeOf(
    [
      { id: 'a', score: 1, sure: true },
      { id: 'b', score: 0.5, sure: true },
      { id: 'c', score: 0, sure: false },
      { id: 'd', score: 1 },
      { id: 'left', score: 1, sure: false },
    ],
    graph,
  );
  test('the whole counts questions that left the course, the tables do not', () => {
    expect(outcome.result).toMatchObject({ points: 3.5, of: 5, share: 0.7, passed: false });
    expect(outcome.gone).toBe(1);
  });
  test('modules stand in the order of the course, those that were not asked are left out', () =>
    expect(outcome.modules).toEqual([
      { id: 'strategy', points: 1.5, of: 2 },
      { id: 'analytics', points: 1, of: 2 },
    ]));
  test('skills stand the weakest first, with the lessons that lost their points', () =>
    expect(outcome.skills).toEqual([
      { id: 'analysis', points: 0.5, of: 2, lessons: ['audit', 'return'] },
      { id: 'planning', points: 1.5, of: 2, lessons: ['audit'] },
      { id: 'money', points: 1, of: 1, lessons: [] },
    ]));
  test('lessons to read again are real ones, the costliest first', () =>
    expect(outcome.result.again.map((one) => one.lesson)).toEqual(['return', 'audit']));
  test('sure and not sure are counted against what was right in full', () => {
    expect(outcome.sure).toEqual({ said: 2, right: 1 });
    expect(outcome.unsure).toEqual({ said: 2, right: 1 });
  });
});

test('points stay within bounds, and modules add up to the whole', () => {
  const scored = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'left'), score: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(scored, (list) => {
      const { result, modules, skills, gone } = outcomeOf(list, graph);
      expect(result.share).toBeGreaterThanOrEqual(0);
      expect(result.share).toBeLessThanOrEqual(1);
      const left = list.find(({ id }) => id === 'left');
      const sum = modules.reduce((all, { points }) => all + points, 0);
      expect(sum + (left?.score ?? 0)).toBeCloseTo(result.points);
      expect(modules.reduce((all, { of }) => all + of, 0) + gone).toBe(list.length);
      for (const { points, of } of skills) expect(points).toBeLessThanOrEqual(of + 1e-9);
      const shares = skills.map(({ points, of }) => points / of);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    }),
  );
});
