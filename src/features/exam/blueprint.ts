import type { ModuleId } from '../course/structure.ts';

/** A part of the exam: the modules that it is drawn from, its share of all, and how many questions that makes. */
export interface Part {
  modules: readonly ModuleId[];
  /** From 0 to 1. */
  share: number;
  questions: number;
}

/** How many questions the exam has. */
export const EXAM_LENGTH = 40;

const part = (share: number, ...modules: ModuleId[]): Part => ({ modules, share, questions: Math.round(EXAM_LENGTH * share) });

/** What the exam is drawn by: the weights of the syllabus. The eighth module is about finding and giving work, and is not asked. */
export const BLUEPRINT: readonly Part[] = [
  part(0.15, 'profession', 'duties-and-skills'),
  part(0.2, 'strategy'),
  part(0.15, 'community'),
  part(0.2, 'content'),
  part(0.15, 'promotion'),
  part(0.15, 'analytics'),
];

/** The limits, in minutes, that a reader may set; the suggested one gives a minute and a half to each question. */
export const LIMITS = [45, 60, 90, 120] as const;
export const SUGGESTED = 60;
