import { shuffle } from '../quiz/seed.ts';
import type { Graph, GraphQuestion } from '../skills/load.ts';
import { type Belief, believe } from './belief.ts';

/** How many questions the test has. */
export const LENGTH = 20;

/** What the test looks at of the skill graph. */
export type Course = Pick<Graph, 'lessons'> & {
  modules: Pick<Graph['modules'][number], 'id' | 'lessons'>[];
  questions: Record<string, Pick<GraphQuestion, 'lesson' | 'type' | 'difficulty' | 'fit'>>;
};

/** A test on its way: what was answered so far, in this order. */
export interface State {
  seed: string;
  questions: Scored[];
  /** Questions of an earlier draw, which come last. */
  before?: string[];
}

export interface Scored {
  id: string;
  /** From 0 to 1. */
  score: number;
}

/** How far the test is with one module. */
export interface Module extends Belief {
  id: string;
  asked: number;
  right: number;
  /** High enough, from at least three right answers: all its lessons are optional. */
  sure: boolean;
}

/** Quick to answer, by the chance of a lucky guess: one of four options, or some of four. */
const GUESS: Record<string, number> = { single: 0.25, several: 0.1 };
const guessOf = (type: string) => GUESS[type] ?? 0.05;
const SURE = { right: 3, known: 0.66 };

export const isRight = ({ score }: Scored): boolean => score >= 1 - 1e-9;

/** What is believed of each module, in the order of the course. Before the first answer less is expected of later ones. */
export function modulesOf(course: Course, { questions }: Pick<State, 'questions'>): Module[] {
  const answers = questions.flatMap((answer) => {
    const question = course.questions[answer.id];
    const module = question && course.lessons[question.lesson]?.module;
    return question && module ? [{ ...answer, module, difficulty: question.difficulty, guess: guessOf(question.type) }] : [];
  });
  return course.modules.map(({ id }, i) => {
    const own = answers.filter(({ module }) => module === id);
    const belief = believe(-0.2 - i * 0.1, own);
    const right = own.filter(isRight).length;
    return { id, asked: own.length, right, ...belief, sure: right >= SURE.right && belief.known >= SURE.known };
  });
}

/**
 * The id of the next question, the same at every call for the same state; `undefined` after the last one. Every module is asked once,
 * in the order of the course. Then those come that look known and are not sure yet, the first of them first, as they move the start;
 * then those that are least certain. Of a module a lesson comes that was not asked yet, of a lesson a quick question whose difficulty
 * fits the belief.
 */
export function nextQuestion(course: Course, state: State): string | undefined {
  const { seed, questions, before = [] } = state;
  if (questions.length >= LENGTH) return;
  const asked = new Set(questions.map(({ id }) => id));
  const open = Object.entries(course.questions).flatMap(([id, question]) =>
    question.fit && !asked.has(id) && course.lessons[question.lesson] ? [{ id, ...question }] : [],
  );
  const left = (module: string) => open.filter(({ lesson }) => course.lessons[lesson]!.module === module);
  const modules = modulesOf(course, state).filter(({ id }) => left(id).length);
  const module = least(modules, (one) => [one.asked ? 1 : 0, ...order(one)]);
  if (!module) return;
  const times = (lesson: string) => questions.filter(({ id }) => course.questions[id]?.lesson === lesson).length;
  const wanted = module.known < 0.4 ? 1 : module.known < 0.8 ? 2 : 3;
  return least(shuffle(left(module.id), `${seed}:${module.id}:${module.asked}`), ({ id, lesson, type, difficulty }) => [
    times(lesson),
    GUESS[type] ? 0 : 1,
    before.includes(id) ? 1 : 0,
    Math.abs(difficulty - wanted),
  ])?.id;
}

/** Which module is asked next: lower comes first. */
function order({ asked, right, known, low, high, sure }: Module): number[] {
  if (!asked) return [0, 0];
  const ahead = 2 * right - asked;
  return [sure ? 3 : ahead > 0 ? 0 : ahead < 0 ? 2 : 1, ahead > 0 && !sure ? 0 : -known * (1 - known) * (high - low)];
}

/** The first of the items whose costs are the least, compared from the left. */
function least<T>(items: readonly T[], cost: (item: T) => number[]): T | undefined {
  return items.reduce<{ item: T; costs: number[] } | undefined>((best, item) => {
    const costs = cost(item);
    const at = costs.findIndex((value, i) => Math.abs(value - (best?.costs[i] ?? 0)) > 1e-12);
    return !best || (at >= 0 && costs[at]! < best.costs[at]!) ? { item, costs } : best;
  }, undefined)?.item;
}
