import type { Of, Part, QuestionType } from './type.ts';

/**
 * Several right options. The answer is `{ '0': 'on', '3': 'on' }`: the ticked options' places in the file.
 * The score is (right ticks − wrong ticks) ÷ right options, never under 0: ticking everything does not win.
 */
const several: QuestionType<Of<'several'>, Key> = {
  key: ({ options }) => ({ rights: options.map((option) => (option.right ? 1 : 0)) }),
  grade: ({ rights }, answer) => {
    const parts = Object.entries(rights).map(([id, right]): Part => {
      if (answer[id]) return { id, is: right ? 'right' : 'wrong', why: id };
      return { id, is: right ? 'missed' : 'other' };
    });
    const count = (is: Part['is']) => parts.filter((part) => part.is === is).length;
    const of = count('right') + count('missed');
    const score = Math.max(0, count('right') - count('wrong')) / of;
    return { score, right: score === 1, of, parts };
  },
};

export default several;

interface Key {
  /** 1 for a right option, 0 for a wrong one; by name where they have one. */
  rights: number[] | Record<string, number>;
}
