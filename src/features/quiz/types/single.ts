import type { Of, Part, QuestionType } from './type.ts';

/** One right option. The answer is `{ a: '2' }`: the option's place in the file. */
const single: QuestionType<Of<'single'>, Key> = {
  key: ({ options }) => ({ of: options.length, right: options.findIndex((option) => option.right) }),
  grade: ({ of, right }, answer) => {
    const parts = Array.from({ length: of }, (_, i): Part => {
      const id = `${i}`;
      if (answer.a === id) return { id, is: i === right ? 'right' : 'wrong', why: id };
      return { id, is: i === right ? 'missed' : 'other' };
    });
    const found = answer.a === `${right}`;
    return { score: found ? 1 : 0, right: found, of: 1, parts };
  },
};

export default single;

interface Key {
  of: number;
  right: number;
}
