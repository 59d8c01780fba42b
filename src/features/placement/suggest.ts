import { type Course, isRight, type Module, modulesOf, type Scored } from './adapt.ts';

/** Why a lesson is optional: its own question was right, or its module is known from several. */
export type Why = 'lesson' | 'module';

export interface Suggestion {
  /** The first lesson that is not optional; none where nothing is left to read. */
  start?: string;
  modules: Module[];
  optional: { lesson: string; why: Why }[];
  /** How many answers were right. */
  right: number;
  asked: number;
  /** So much was right that the exam may come first. */
  exam: boolean;
}

const EXAM = 0.9;
/** Below this belief a right answer alone may have been luck. */
const LUCK = 0.4;

/**
 * Where to start, and what need not be read. Cautious: a lesson is optional when its own question was right and its module does not look
 * unknown, or when its module is known from at least three right answers.
 */
export function suggest(course: Course, questions: readonly Scored[]): Suggestion {
  const modules = modulesOf(course, { questions: [...questions] });
  const own = (lesson: string) => questions.filter(({ id }) => course.questions[id]?.lesson === lesson);
  const optional = course.modules.flatMap(({ id, lessons }) => {
    const module = modules.find((one) => one.id === id)!;
    return lessons.flatMap((lesson): Suggestion['optional'] => {
      const asked = own(lesson);
      if (asked.length && !asked.every(isRight)) return [];
      if (module.sure) return [{ lesson, why: asked.length ? 'lesson' : 'module' }];
      return asked.length && module.known >= LUCK ? [{ lesson, why: 'lesson' }] : [];
    });
  });
  const skip = new Set(optional.map(({ lesson }) => lesson));
  const start = course.modules.flatMap(({ lessons }) => lessons).find((lesson) => !skip.has(lesson));
  const right = questions.filter(isRight).length;
  const exam = questions.length > 0 && right >= EXAM * questions.length;
  return { ...(start === undefined ? {} : { start }), modules, optional, right, asked: questions.length, exam };
}
