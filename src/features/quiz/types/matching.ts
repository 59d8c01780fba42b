import { gradeParts } from './parts.ts';
import type { Answer, Of, QuestionType } from './type.ts';

/** Each left side has its right side. The answer is `{ '0': '2' }`: from the left side's place to the choice's. */
const matching: QuestionType<Of<'matching'>, Answer> = {
  key: (question) => {
    const all = choices(question);
    return Object.fromEntries(question.pairs.map((pair, i) => [i, `${all.indexOf(pair.right)}`]));
  },
  grade: (key, answer) => gradeParts(key, answer),
};

export default matching;

/** What can be chosen on the right, each once: two left sides may share one. */
export const choices = ({ pairs, others }: Of<'matching'>): string[] => [...new Set([...pairs.map((pair) => pair.right), ...others])];
