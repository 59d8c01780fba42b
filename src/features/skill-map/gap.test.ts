import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../skills/load.ts';
import { type Choice, cover } from './cover.ts';
import { type Asked, gapTo, lessonsFor, ownStep } from './gap.ts';

describe('the own level', () => {
  test.each([
    ['nothing known', {}, undefined, undefined, undefined],
    ['rated only', { self: 'lead' }, 3, undefined, 3],
    ['rated none', { self: 'none' }, 0, undefined, 0],
    ['shown only', { level: 'assist' }, undefined, 1, 1],
    ['both', { self: 'assist', level: 'do' }, 1, 2, 2],
  ] as const)('%s', (_, of, self, shown, higher) => {
    expect([ownStep(of, 'self'), ownStep(of, 'shown'), ownStep(of, 'higher')]).toEqual([self, shown, higher]);
  });
});

test('a gap is counted in steps, and never below none', () => {
  const skills = [
    { skill: 'a', level: 'lead' },
    { skill: 'b', level: 'assist' },
    { skill: 'c', level: 'direct' },
  ] as const;
  const own: Record<string, number> = { a: 2, b: 3 };
  expect(gapTo([...skills], (id) => own[id])).toEqual([
    { skill: 'a', asked: 3, own: 2, gap: 1 },
    { skill: 'b', asked: 1, own: 3, gap: 0 },
    { skill: 'c', asked: 4, own: undefined, gap: 4 },
  ]);
});

const lesson = (minutes: number, skills: Record<string, 'assist' | 'do' | 'lead'>): Graph['lessons'][string] => ({
  module: 'm',
  title: '',
  href: '',
  minutes,
  skills: Object.entries(skills).map(([skill, level]) => ({ skill, level })),
});
const asked = (skill: string, asked: number, own?: number): Asked => ({ skill, asked, own, gap: asked - (own ?? 0) });

describe('the shortest list of lessons', () => {
  const lessons = {
    one: lesson(10, { a: 'do' }),
    two: lesson(10, { b: 'do' }),
    both: lesson(30, { a: 'do', b: 'do' }),
    low: lesson(5, { a: 'assist', c: 'assist' }),
    high: lesson(20, { d: 'lead' }),
  };
  const order = Object.keys(lessons);
  const plan = (missing: Asked[], done: string[] = []) => lessonsFor(missing, lessons, order, new Set(done));

  test.each<[string, Asked[], string[], string[]]>([
    ['nothing missing', [asked('a', 2, 2)], [], []],
    ['one lesson for two skills', [asked('a', 2), asked('b', 2)], [], ['both']],
    ['the shorter of two', [asked('a', 2)], [], ['one']],
    ['a lesson below the level does not do', [asked('a', 2, 1)], [], ['one']],
    ['a level that a lower lesson teaches', [asked('a', 1)], [], ['low']],
    ['as far as lessons go', [asked('c', 4)], [], ['low']],
    ['no lesson goes on', [asked('c', 4, 1)], [], []],
    ['no lesson at all', [asked('x', 1)], [], []],
    ['read already', [asked('a', 2)], ['both'], []],
    ['read too low', [asked('a', 2)], ['low'], ['one']],
    ['in the order of the course', [asked('d', 3), asked('a', 2)], [], ['one', 'high']],
  ])('%s', (_, missing, done, ids) => expect(plan(missing, done).lessons.map(({ id }) => id)).toEqual(ids));

  test('says what is read, what is beyond, and how long it takes', () => {
    const { minutes, read, beyond, lessons } = plan([asked('a', 2), asked('b', 3), asked('c', 2), asked('x', 1)], ['one']);
    expect(read).toEqual([{ skill: 'a', level: 'do', lessons: ['one'] }]);
    expect(beyond).toEqual([
      { skill: 'b', asked: 'lead', taught: 'do' },
      { skill: 'c', asked: 'do', taught: 'assist' },
      { skill: 'x', asked: 'assist' },
    ]);
    expect(lessons.map(({ id, skills }) => [id, skills[0]])).toEqual([
      ['two', { skill: 'b', level: 'do' }],
      ['low', { skill: 'c', level: 'assist' }],
    ]);
    expect(minutes).toBe(15);
  });
});

describe('an exact cover', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const some = fc.record({
    wanted: fc.subarray(names),
    choices: fc
      .array(fc.record({ minutes: fc.integer({ min: 1, max: 20 }), covers: fc.subarray(names) }), { maxLength: 9 })
      .map((list) => list.map((one, i): Choice => ({ id: `${i}`, ...one }))),
  });
  const cost = (choices: readonly Choice[]) => choices.length * 1e6 + choices.reduce((sum, { minutes }) => sum + minutes, 0);

  test('no other choice is shorter', () => {
    fc.assert(
      fc.property(some, ({ wanted, choices }) => {
        const chosen = cover(wanted, choices).map((id) => choices.find((one) => one.id === id)!);
        const reachable = wanted.filter((skill) => choices.some(({ covers }) => covers.includes(skill)));
        const enough = (list: readonly Choice[]) => reachable.every((skill) => list.some(({ covers }) => covers.includes(skill)));
        expect(enough(chosen)).toBe(true);
        for (let bits = 0; bits < 2 ** choices.length; bits++) {
          const other = choices.filter((_, i) => (bits >> i) & 1);
          if (enough(other)) expect(cost(chosen)).toBeLessThanOrEqual(cost(other));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('without any of its lessons something is missing', () => {
    fc.assert(
      fc.property(some, ({ wanted, choices }) => {
        const chosen = cover(wanted, choices).map((id) => choices.find((one) => one.id === id)!);
        for (const one of chosen) {
          const others = chosen.filter((other) => other !== one);
          expect(one.covers.some((skill) => wanted.includes(skill) && !others.some(({ covers }) => covers.includes(skill)))).toBe(true);
        }
      }),
    );
  });
});
