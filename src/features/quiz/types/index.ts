import caseParts from './case.ts';
import gaps from './gaps.ts';
import groups from './groups.ts';
import mark from './mark.ts';
import matching from './matching.ts';
import numeric from './numeric.ts';
import ordering from './ordering.ts';
import several from './several.ts';
import single from './single.ts';
import type { Question, QuestionType } from './type.ts';

/**
 * What grades and draws each type of question in the browser. Nine are one file for every page with a question; a
 * type that would make it too heavy brings a file of its own and is added by the pages that show it.
 */
export const types: { [name in Question['type']]?: QuestionType<Question, unknown> } = {
  single,
  several,
  numeric,
  matching,
  groups,
  ordering,
  gaps,
  mark,
  case: caseParts,
} as object;
