import numeric from './numeric.ts';
import several from './several.ts';
import single from './single.ts';
import type { Answer, Of, QuestionType } from './type.ts';

/** The types that a part may have, with the key left open: each part hands its own kind of key to its own type. */
const simple = { single, several, numeric } as unknown as Record<Name, QuestionType<unknown, unknown>>;

/**
 * Several parts on shared data. The answer is theirs, each name behind its part's place: `{ '0-a': '2', '1-n': '26' }`.
 * The score is the mean of the parts'.
 */
const parts: QuestionType<Of<'case'>, Key> = {
  key: (question, draws) => nested(question).map((part, i) => [part.type, simple[part.type].key(part, draws.slice(i, i + 1))]),
  grade: (key, answer) => {
    const grades = key.map(([type, own], i) => simple[type].grade(own, answerOf(answer, i)));
    return {
      score: grades.reduce((sum, { score }) => sum + score, 0) / grades.length,
      right: grades.every(({ right }) => right),
      of: grades.reduce((sum, { of }) => sum + of, 0),
      parts: grades.flatMap((grade, i) =>
        grade.parts.map(({ id, is, why }) => ({ id: `${i}-${id}`, is, ...(why !== undefined && { why: `${i}-${why}` }) })),
      ),
    };
  },
  fault: (answer, key) => {
    for (const [i, [type, own]] of key.entries()) {
      const given = answerOf(answer, i);
      const [fault, control] = simple[type].fault?.(given, own) ?? (Object.keys(given).length ? [] : ['empty' as const, '0']);
      if (fault) return [fault, `${i}-${control}`];
    }
    return;
  },
};

export default parts;

type Name = 'single' | 'several' | 'numeric';
type Key = [type: Name, key: unknown][];

/** Each part as a question of its own type. */
export const nested = (question: Of<'case'>): Of<Name>[] =>
  question.parts.map((part, i) => ({ generate: {}, ...question, ...part, id: `${question.id}-${i}` }) as unknown as Of<Name>);

/** The part's own answer: `answerOf({ '0-a': '2', '1-n': '26' }, 1)` is `{ n: '26' }`. */
const answerOf = (answer: Answer, i: number): Answer =>
  Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) => (name.startsWith(`${i}-`) ? [[name.slice(`${i}-`.length), value]] : [])),
  );
