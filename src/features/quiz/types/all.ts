import branching from './branching.ts';
import { types } from './index.ts';
import open from './open.ts';
import type { Question, QuestionType } from './type.ts';

/** Every type of question, for the build and the tests; the browser gets those of its page. */
const all = { ...types, branching, open } as unknown as Record<Question['type'], QuestionType<Question, unknown>>;

/** The type of a question, its key unknown to the caller. */
export const typeOf = (name: Question['type']) => all[name];
