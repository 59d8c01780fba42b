import several from './several.ts';
import type { Of, QuestionType } from './type.ts';

/**
 * Problems to be marked in a text. The answer is `{ a: 'on' }`: the names of the marked passages. Scored as several
 * right options are: marking everything does not win.
 */
const mark: QuestionType<Of<'mark'>, Parameters<typeof several.grade>[0]> = {
  key: ({ passages }) => ({ rights: Object.fromEntries(Object.entries(passages).map(([name, { right }]) => [name, right ? 1 : 0])) }),
  grade: several.grade,
};

export default mark;
