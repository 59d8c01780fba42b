import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLUEPRINT, EXAM_LENGTH } from './blueprint.ts';
import { drawExam } from './draw-exam.ts';
import { mend } from './mend.ts';
import type { Sitting } from './saved-exam.ts';

const bank = BLUEPRINT.flatMap(({ modules }) => modules).flatMap((module) =>
  Array.from({ length: 20 }, (_, i) => ({
    id: `${module}-${i}`,
    module,
    lesson: `${module}-l${i % 5}`,
    kind: 'apply' as const,
    type: 'single',
    key: `k${i}`,
  })),
);
const sittingOf = (ids: readonly string[]): Sitting => ({
  id: 's',
  at: '2026-11-23T09:30:00.000Z',
  seed: 'seed',
  questions: ids.map((id) => ({ id, key: bank.find((one) => one.id === id)!.key })),
  answers: Object.fromEntries(ids.map((id) => [id, { a: '1' }])),
  flags: ids.slice(0, 5),
  sure: Object.fromEntries(ids.map((id) => [id, true])),
  place: 39,
});
const { questions: drawn } = drawExam(bank, 'x');
const sitting = sittingOf(drawn);
const perPart = (ids: readonly string[]) =>
  BLUEPRINT.map(({ modules }) => ids.filter((id) => modules.some((module) => id.startsWith(`${module}-`))).length);

test('with the same bank nothing changes', () => expect(mend(sitting, bank, [])).toEqual({ sitting, replaced: [], changed: [], lost: 0 }));

test('a question that is gone gives its place to another one of its part', () => {
  const gone = drawn[6]!;
  const mended = mend(
    sitting,
    bank.filter(({ id }) => id !== gone),
    [],
  );
  expect(mended.replaced).toEqual([7]);
  const ids = mended.sitting.questions.map(({ id }) => id);
  expect(drawn).not.toContain(ids[6]);
  expect(perPart(ids)).toEqual(BLUEPRINT.map(({ questions }) => questions));
  expect(mended.sitting.answers[ids[6]!]).toBeUndefined();
  expect(Object.keys(mended.sitting.answers)).toHaveLength(39);
});

test('a changed question stays, is asked anew, and keeps its flag', () => {
  const changed = drawn[2]!;
  const mended = mend(
    sitting,
    bank.map((one) => (one.id === changed ? { ...one, key: 'new' } : one)),
    [],
  );
  expect(mended).toMatchObject({ replaced: [], changed: [3], lost: 0 });
  expect(mended.sitting.questions[2]).toEqual({ id: changed, key: 'new' });
  expect(mended.sitting.answers[changed]).toBeUndefined();
  expect(mended.sitting.sure[changed]).toBeUndefined();
  expect(mended.sitting.flags).toContain(changed);
});

test('with none to take its place the exam counts without it, and the place stays inside', () => {
  const gone = new Set(drawn.slice(0, 2));
  const mended = mend(
    sitting,
    bank.filter(({ id }) => drawn.includes(id) && !gone.has(id)),
    [],
  );
  expect(mended).toMatchObject({ replaced: [], lost: 2 });
  expect(mended.sitting.questions).toHaveLength(38);
  expect(mended.sitting.place).toBe(37);
});

test('whatever left: no question twice, only such as there are, no answer to another question, the parts met', () => {
  fc.assert(
    fc.property(fc.subarray(drawn), fc.subarray(drawn), (gone, changed) => {
      const now = bank
        .filter(({ id }) => !gone.includes(id))
        .map((one) => (changed.includes(one.id) ? { ...one, key: `${one.key}-new` } : one));
      const { sitting: after, replaced, lost } = mend(sitting, now, []);
      const ids = after.questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length + lost).toBe(EXAM_LENGTH);
      expect(replaced.length + lost).toBe(gone.length);
      expect(ids.every((id) => now.some((one) => one.id === id))).toBe(true);
      expect(perPart(ids)).toEqual(BLUEPRINT.map(({ questions }) => questions));
      const stays = drawn.filter((id) => !gone.includes(id) && !changed.includes(id));
      expect(new Set(Object.keys(after.answers))).toEqual(new Set(stays));
    }),
    { numRuns: 40 },
  );
});
