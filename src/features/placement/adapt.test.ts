import { globSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '~/lib/yaml';
import { modules } from '../course/structure.ts';
import { UNFIT } from '../exam/unfit.ts';
import { lessonOf, questionSchema } from '../quiz/schema.ts';
import { type Course, LENGTH, modulesOf, nextQuestion, type Scored, type State } from './adapt.ts';
import { believe, chance } from './belief.ts';
import { suggest } from './suggest.ts';

const bank = globSync('content/questions/en/**/*.yaml').flatMap((file) =>
  readYaml(file).map(({ data }) =>
    questionSchema.parse({ ...data, ...lessonOf(file.replaceAll('\\', '/').replace('content/questions/', '')) }),
  ),
);
const course = {
  modules: modules.map(({ id, lessons }) => ({ id, lessons: [...lessons] })),
  lessons: Object.fromEntries(modules.flatMap(({ id, lessons }) => lessons.map((lesson) => [lesson, { module: id }]))),
  questions: Object.fromEntries(bank.map(({ id, lesson, type, difficulty }) => [id, { lesson, type, difficulty, fit: !UNFIT.has(type) }])),
} as unknown as Course;
const order = modules.flatMap(({ lessons }): string[] => [...lessons]);
const moduleOf = (id: string) => modules.findIndex(({ lessons }) => (lessons as readonly string[]).includes(course.questions[id]!.lesson));
const startOf = ({ start }: { start?: string }) => (start === undefined ? order.length : order.indexOf(start));

/** A whole test, answered by somebody. */
function sit(seed: string, answer: (id: string, n: number) => number, before: string[] = []): Scored[] {
  const state: State = { seed, questions: [], before };
  for (let id = nextQuestion(course, state); id; id = nextQuestion(course, state))
    state.questions.push({ id, score: answer(id, state.questions.length) });
  return state.questions;
}

const seeds = fc.string({ maxLength: 8 });
const scores = fc.array(fc.constantFrom(0, 0.5, 1), { minLength: LENGTH, maxLength: LENGTH });

describe('a belief', () => {
  test.each([
    ['even odds, no luck', chance(0, 2, 0), 0.5],
    ['even odds and one of four options', chance(0, 2, 0.25), 0.625],
    ['an easy question is easier', Number(chance(0, 1, 0) > chance(0, 2, 0)), 1],
    ['nothing asked yet', believe(0, []).known, 0.5],
  ])('%s', (_, is, wanted) => expect(is).toBeCloseTo(wanted, 9));

  test('a right answer raises it, a wrong one lowers it, a lucky guess says less', () => {
    const after = (score: number, guess: number) => believe(0, [{ score, difficulty: 2, guess }]).known;
    expect(after(1, 0.1)).toBeGreaterThan(after(1, 0.25));
    expect(after(1, 0.25)).toBeGreaterThan(0.5);
    expect(after(0, 0.25)).toBeLessThan(0.5);
    const { low, known, high } = believe(0, []);
    expect(low).toBeLessThan(known);
    expect(high).toBeGreaterThan(known);
  });
});

describe('the test', () => {
  test('asks twenty different questions that tests may ask, one of two quick types, of every module', () =>
    fc.assert(
      fc.property(seeds, scores, (seed, given) => {
        const asked = sit(seed, (_, n) => given[n]!);
        expect(new Set(asked.map(({ id }) => id)).size).toBe(LENGTH);
        expect(new Set(asked.map(({ id }) => moduleOf(id))).size).toBe(modules.length);
        expect(asked.every(({ id }) => ['single', 'several'].includes(course.questions[id]!.type))).toBe(true);
        expect(nextQuestion(course, { seed, questions: asked })).toBeUndefined();
      }),
      { numRuns: 40 },
    ));

  test('asks no lesson twice while the module has another', () =>
    fc.assert(
      fc.property(seeds, scores, (seed, given) => {
        const asked = sit(seed, (_, n) => given[n]!);
        for (const [i, { lessons }] of modules.entries()) {
          const own = asked.filter(({ id }) => moduleOf(id) === i).map(({ id }) => course.questions[id]!.lesson);
          expect(new Set(own).size).toBe(Math.min(own.length, lessons.length));
        }
      }),
      { numRuns: 40 },
    ));

  test('is the same for the same seed and the same answers', () =>
    fc.assert(
      fc.property(seeds, scores, (seed, given) => {
        expect(sit(seed, (_, n) => given[n]!)).toEqual(sit(seed, (_, n) => given[n]!));
      }),
      { numRuns: 20 },
    ));

  test('another draw asks others', () => {
    const first = sit('a', () => 1).map(({ id }) => id);
    expect(sit('b', () => 1, first).filter(({ id }) => first.includes(id))).toEqual([]);
  });

  test('a question that left the bank says nothing', () => {
    expect(modulesOf(course, { questions: [{ id: 'gone', score: 1 }] })).toEqual(modulesOf(course, { questions: [] }));
  });
});

describe('the suggestion', () => {
  test('all wrong: lesson 1, and nothing is optional', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        const found = suggest(
          course,
          sit(seed, () => 0),
        );
        expect(found).toMatchObject({ start: order[0], optional: [], right: 0, exam: false });
      }),
      { numRuns: 30 },
    ));

  test('all right: the start is late, and the exam is offered', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        const found = suggest(
          course,
          sit(seed, () => 1),
        );
        expect(found.modules.filter(({ sure }) => sure).length).toBeGreaterThanOrEqual(6);
        expect(startOf(found)).toBeGreaterThanOrEqual(order.indexOf('metric-families'));
        expect(found.exam).toBe(true);
      }),
      { numRuns: 30 },
    ));

  test('a lesson is optional only where its own question was right or its module has three right answers; never after a wrong one', () =>
    fc.assert(
      fc.property(seeds, scores, (seed, given) => {
        const asked = sit(seed, (_, n) => given[n]!);
        const { optional, modules: found } = suggest(course, asked);
        for (const { lesson } of optional) {
          const own = asked.filter(({ id }) => course.questions[id]!.lesson === lesson);
          const module = found.find(({ id }) => id === course.lessons[lesson]!.module)!;
          expect(own.every(({ score }) => score === 1)).toBe(true);
          expect(own.length > 0 || module.right >= 3).toBe(true);
        }
      }),
      { numRuns: 60 },
    ));

  test('of the same questions, a right answer more never makes the start earlier, nor a lesson less optional', () =>
    fc.assert(
      fc.property(seeds, scores, fc.nat(LENGTH - 1), (seed, given, at) => {
        const asked = sit(seed, (_, n) => given[n]!);
        const better = asked.map((one, i) => (i === at ? { ...one, score: 1 } : one));
        const [less, more] = [suggest(course, asked), suggest(course, better)];
        expect(startOf(more)).toBeGreaterThanOrEqual(startOf(less));
        const skip = more.optional.map(({ lesson }) => lesson);
        expect(skip).toEqual(expect.arrayContaining(less.optional.map(({ lesson }) => lesson)));
      }),
      { numRuns: 150 },
    ));

  test('who knows more modules from the first on starts no earlier', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        const starts = Array.from({ length: modules.length + 1 }, (_, known) =>
          startOf(
            suggest(
              course,
              sit(seed, (id) => (moduleOf(id) < known ? 1 : 0)),
            ),
          ),
        );
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 25 },
    ));

  test('no answers at all: lesson 1', () => expect(suggest(course, [])).toMatchObject({ start: order[0], optional: [], exam: false }));
});
