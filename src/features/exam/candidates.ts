import type { Graph } from '../skills/load.ts';
import type { ExamCandidate } from './draw-exam.ts';

/** What the exam may ask, off the skill graph: questions that tests may ask, and that `has` finds in the bank. */
export function candidatesOf({ questions, lessons }: Pick<Graph, 'questions' | 'lessons'>, has = (_id: string) => true) {
  return Object.entries(questions).flatMap(([id, { lesson, kind, type, key, fit }]): (ExamCandidate & { key: string })[] => {
    const module = lessons[lesson]?.module;
    return fit && module && has(id) ? [{ id, lesson, module, kind, type, key }] : [];
  });
}
