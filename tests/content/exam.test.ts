import { expect, test } from 'vitest';
import { modules } from '~/features/course/structure';
import { BLUEPRINT, EXAM_LENGTH } from '~/features/exam/blueprint';
import { drawExam } from '~/features/exam/draw-exam';
import { UNFIT } from '~/features/exam/unfit';
import { bank } from './read.ts';

const moduleOf = new Map(modules.flatMap(({ id, lessons }) => lessons.map((lesson) => [lesson as string, id])));
const candidates = bank
  .filter(({ question }) => !UNFIT.has(question.type))
  .map(({ question: { id, lesson, kind, type } }) => ({ id, lesson, kind, type, module: moduleOf.get(lesson)! }));

test('the bank fills the exam six times without asking anything again, and keeps recall to a quarter', () => {
  const before: string[][] = [];
  for (let attempt = 1; attempt <= 6; attempt++) {
    const { questions, short } = drawExam(candidates, `attempt ${attempt}`, before);
    const drawn = questions.map((id) => candidates.find((one) => one.id === id)!);
    expect(short).toEqual([]);
    expect(questions).toHaveLength(EXAM_LENGTH);
    for (const { modules, questions } of BLUEPRINT)
      expect(drawn.filter(({ module }) => modules.some((one) => one === module))).toHaveLength(questions);
    expect(questions.filter((id) => before.flat().includes(id))).toEqual([]);
    expect(drawn.filter(({ kind }) => kind === 'recall').length).toBeLessThanOrEqual(EXAM_LENGTH / 4);
    expect(new Set(drawn.map(({ type }) => type)).size).toBeGreaterThanOrEqual(7);
    expect(new Set(drawn.map(({ lesson }) => lesson)).size).toBeGreaterThanOrEqual(33);
    before.push(questions);
  }
});
