import gaps from './gaps.ts';
import groups from './groups.ts';
import matching from './matching.ts';
import numeric from './numeric.ts';
import ordering from './ordering.ts';
import several from './several.ts';
import single from './single.ts';
import type { Question, QuestionType } from './type.ts';

/** The file of each type of question. All seven are 2.5 KB together; a later one over 1.5 KB would be loaded when a page has it. */
const types = { single, several, numeric, matching, groups, ordering, gaps };

/** The type of a question, its key unknown to the caller. */
export const typeOf = (name: Question['type']) => types[name] as QuestionType<Question, unknown>;
