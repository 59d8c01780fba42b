import type { Graph } from '../skills/load.ts';
import { type Result, resultOf } from './result.ts';
import type { Scored } from './saved-attempt.ts';

export interface Points {
  id: string;
  points: number;
  of: number;
}

export interface Outcome {
  /** Lessons to read again stand in the order of the points that they cost. */
  result: Result;
  /** In the order of the course. */
  modules: Points[];
  /** The weakest first, each with the lessons in which its points were lost; a question counts for each of its skills. */
  skills: (Points & { lessons: string[] })[];
  /** Questions that are no longer in the course: they count in the result, and in no module or skill. */
  gone: number;
  /** What the reader said of the answers, against what they were worth. */
  sure: { said: number; right: number };
  unsure: { said: number; right: number };
}

type Known = Pick<Graph, 'modules' | 'lessons' | 'questions'>;

/** A point lost in thirds is none. */
const full = (score: number) => score >= 1 - 1e-9;

/**
 * What an exam came to, by module and by skill. `outcomeOf([{ id: 'er-by-reach', score: 1 }], graph).modules` is
 * `[{ id: 'analytics', points: 1, of: 1 }]`.
 */
export function outcomeOf(scored: readonly Scored[], { modules, lessons, questions }: Known): Outcome {
  const known = scored.flatMap(({ id, score }) => {
    const question = questions[id];
    const module = question && lessons[question.lesson]?.module;
    return question && module ? [{ score, module, lesson: question.lesson, skills: question.skills }] : [];
  });
  const sum = (id: string, list: readonly { score: number }[]): Points => ({
    id,
    points: list.reduce((all, { score }) => all + score, 0),
    of: list.length,
  });
  const said = (what: boolean) => {
    const list = scored.filter(({ sure }) => sure === what);
    return { said: list.length, right: list.filter(({ score }) => full(score)).length };
  };
  const costliest = resultOf(known).again.sort((a, b) => b.of - b.points - (a.of - a.points));
  return {
    result: { ...resultOf(scored.map(({ id, score }) => ({ lesson: questions[id]?.lesson ?? id, score }))), again: costliest },
    modules: modules.flatMap(({ id }) => {
      const own = known.filter(({ module }) => module === id);
      return own.length ? [sum(id, own)] : [];
    }),
    skills: [...new Set(known.flatMap(({ skills }) => skills))]
      .map((id) => {
        const own = known.filter(({ skills }) => skills.includes(id));
        return { ...sum(id, own), lessons: [...new Set(own.filter(({ score }) => !full(score)).map(({ lesson }) => lesson))] };
      })
      .sort((a, b) => a.points / a.of - b.points / b.of || b.of - a.of),
    gone: scored.length - known.length,
    sure: said(true),
    unsure: said(false),
  };
}
