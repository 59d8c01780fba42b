import type { Question, QuestionType } from './type.ts';

/** Where each type of question lives. The browser loads only the files of the types that a page has. */
export const types: Record<Question['type'], () => Promise<{ default: unknown }>> = {
  single: () => import('./single.ts'),
  several: () => import('./several.ts'),
  numeric: () => import('./numeric.ts'),
  matching: () => import('./matching.ts'),
  groups: () => import('./groups.ts'),
  ordering: () => import('./ordering.ts'),
  gaps: () => import('./gaps.ts'),
};

/** The file of a type, its key unknown to the caller. */
export async function typeOf(name: Question['type']): Promise<QuestionType<Question, unknown>> {
  return (await types[name]()).default as QuestionType<Question, unknown>;
}
