import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLUEPRINT, EXAM_LENGTH } from './blueprint.ts';
import { drawExam, type ExamCandidate } from './draw-exam.ts';

const TYPES = ['single', 'several', 'numeric', 'gaps', 'matching'];
const KINDS = ['apply', 'judge', 'apply', 'judge', 'recall'] as const;
/** The modules with five lessons each and so many questions a lesson. */
const bankOf = (size: number): ExamCandidate[] =>
  BLUEPRINT.flatMap(({ modules }) => modules).flatMap((module) =>
    Array.from({ length: size * 5 }, (_, i) => ({
      id: `${module}-${i}`,
      module,
      lesson: `${module}-l${i % 5}`,
      kind: KINDS[Math.floor(i / 5) % 5]!,
      type: TYPES[(i + Math.floor(i / 5)) % 5]!,
    })),
  );
const bank = bankOf(9);
const partOf = (bank: readonly ExamCandidate[], id: string) => {
  const module = bank.find((one) => one.id === id)!.module;
  return BLUEPRINT.findIndex(({ modules }) => modules.some((one) => one === module));
};
const perPart = (bank: readonly ExamCandidate[], ids: readonly string[]) =>
  BLUEPRINT.map((_, at) => ids.filter((id) => partOf(bank, id) === at).length);

/** Banks of any sizes and shapes, a few modules outside the blueprint included. */
const anyBank = fc
  .array(
    fc.record({
      module: fc.constantFrom(...BLUEPRINT.flatMap(({ modules }) => modules), 'career-and-hiring'),
      lesson: fc.integer({ min: 0, max: 4 }),
      kind: fc.constantFrom('recall', 'apply', 'judge'),
      type: fc.constantFrom(...TYPES),
    }),
    { maxLength: 160 },
  )
  .map((list) => list.map((one, i): ExamCandidate => ({ ...one, id: `q${i}`, lesson: `${one.module}-${one.lesson}` }) as ExamCandidate));

test('the blueprint is the syllabus: 6, 8, 6, 8, 6, 6 of 40', () => {
  expect(BLUEPRINT.map(({ questions }) => questions)).toEqual([6, 8, 6, 8, 6, 6]);
  expect(BLUEPRINT.reduce((sum, { questions }) => sum + questions, 0)).toBe(EXAM_LENGTH);
  expect(BLUEPRINT.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

describe('laws of the draw', () => {
  test('the blueprint is always met, each question once', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { questions, short } = drawExam(bank, seed);
        expect(perPart(bank, questions)).toEqual(BLUEPRINT.map((part) => part.questions));
        expect(new Set(questions).size).toBe(EXAM_LENGTH);
        expect(short).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('of any bank each part gets what it asks for or all there is, and what lacks is said', () => {
    fc.assert(
      fc.property(
        anyBank,
        fc.string(),
        fc.array(fc.array(fc.integer({ min: 0, max: 159 }).map((n) => `q${n}`)), { maxLength: 3 }),
        (bank, seed, before) => {
          const { questions, short } = drawExam(bank, seed, before);
          expect(new Set(questions).size).toBe(questions.length);
          const want = BLUEPRINT.map(({ modules, questions }) =>
            Math.min(questions, bank.filter(({ module }) => modules.some((one) => one === module)).length),
          );
          expect(perPart(bank, questions)).toEqual(want);
          expect(short).toEqual(
            BLUEPRINT.flatMap(({ questions }, part) => (want[part]! < questions ? [{ part, missing: questions - want[part]! }] : [])),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the same bank and seed give the same exam, another seed another', () => {
    fc.assert(
      fc.property(anyBank, fc.string(), (bank, seed) => {
        expect(drawExam(bank, seed)).toEqual(drawExam([...bank], seed));
      }),
      { numRuns: 30 },
    );
    expect(drawExam(bank, 'a').questions).not.toEqual(drawExam(bank, 'b').questions);
  });

  test('nothing is asked again while something was asked less often', () => {
    fc.assert(
      fc.property(anyBank, fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (bank, seeds) => {
        const before: string[][] = [];
        for (const seed of seeds) {
          const times = (id: string) => before.filter((ids) => ids.includes(id)).length;
          const { questions } = drawExam(bank, seed, before);
          for (const [at, { modules }] of BLUEPRINT.entries()) {
            const own = bank.filter(({ module }) => modules.some((one) => one === module)).map(({ id }) => id);
            const asked = questions.filter((id) => partOf(bank, id) === at);
            const left = own.filter((id) => !asked.includes(id));
            expect(Math.max(0, ...asked.map(times))).toBeLessThanOrEqual(Math.min(Number.POSITIVE_INFINITY, ...left.map(times)));
          }
          before.push(questions);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('it is spread over modules, lessons, kinds and types', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const drawn = drawExam(bank, seed).questions.map((id) => bank.find((one) => one.id === id)!);
        const sizes = (by: (one: ExamCandidate) => string) => [...Map.groupBy(drawn, by).values()].map((group) => group.length);
        for (const { modules, questions } of BLUEPRINT) {
          const lessons = new Set(drawn.filter(({ module }) => modules.some((one) => one === module)).map(({ lesson }) => lesson));
          expect(lessons.size).toBe(Math.min(questions, modules.length * 5));
        }
        expect(drawn.filter(({ module }) => module === 'profession')).toHaveLength(3);
        expect(Math.max(...sizes(({ type }) => type)) - Math.min(...sizes(({ type }) => type))).toBeLessThanOrEqual(4);
        expect(drawn.filter(({ kind }) => kind === 'recall').length).toBeLessThanOrEqual(EXAM_LENGTH / 4);
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  ['an empty bank', [], 0, 6],
  ['one question a lesson', bankOf(1), 31, 5],
])('%s gives all it has and says so', (_, list, length, parts) => {
  const { questions, short } = drawExam(list, 's');
  expect(questions).toHaveLength(length);
  expect(short).toHaveLength(parts);
});
