import { gradeParts } from './parts.ts';
import type { Answer, Of, QuestionType } from './type.ts';

/** A text with gaps to fill from lists. The answer is `{ where: '1' }`: from the gap's name to the option's place. */
const gaps: QuestionType<Of<'gaps'>, Answer> = {
  key: (question) =>
    Object.fromEntries(
      Object.entries(question.gaps).map(([name, { options }]) => [name, `${options.findIndex((option) => option.right)}`]),
    ),
  grade: (key, answer) => gradeParts(key, answer, (id, chosen) => `${id}-${chosen}`),
};

export default gaps;
