import type { z } from 'astro/zod';
import type { Draw } from '../draw.ts';
import type { questionSchema } from '../schema.ts';

/**
 * What a type of question is, on the server and in the browser. Its markup stands in the `.astro` file of
 * the same name: native controls, each part in an element `data-part`, its feedback's place `data-fb`, and
 * the reasons `data-why` of a part `data-of` in the key.
 */
export interface QuestionType<Q, K> {
  /** What grading needs to know of the question; free of language, so that its fingerprint is too. */
  key: (question: Q, draws: Draw[]) => K;
  /** Pure. An answer from another time may hold anything: what does not fit is wrong, never an error. */
  grade: (key: K, answer: Answer) => Grade;
  /** Why an answer can't be graded yet: the name of a message, and of the control at fault. */
  fault?: (answer: Answer, key: K) => [message: 'unreadable' | 'empty', control: string] | undefined;
  /** Once, when the question comes alive: what native controls do not do by themselves. */
  start?: (form: HTMLFormElement, say: Say) => void;
  /** After an answer was put back into the controls. */
  restore?: (form: HTMLFormElement, key: K) => void;
  /** Before a new run, after the form was reset. */
  renew?: (form: HTMLFormElement, key: K) => void;
  /**
   * For a question that is answered in steps: each change is kept as a draft until the grade is `done`, and goes
   * on counting afterwards. Draws where the answer stands; with `moved` the reader has just changed it, and what
   * is new takes the focus.
   */
  live?: (form: HTMLFormElement, key: K, answer: Answer, moved: boolean) => void;
}

/** What the form holds: the value of each named control that has one. */
export type Answer = Record<string, string>;

export interface Grade {
  /** From 0 to 1. */
  score: number;
  /** Everything right: the same as a score of 1. */
  right: boolean;
  /** How many right parts the whole answer has. */
  of: number;
  parts: Part[];
  /** The sentence that sums it up, where the type has one of its own. */
  says?: 'way' | 'self';
  /** An answer in steps has reached its end. */
  done?: boolean;
}

export interface Part {
  id: string;
  /** Chosen and right, right by half, wrong; left out though right, left out rightly. */
  is: 'right' | 'half' | 'wrong' | 'missed' | 'other';
  /** The reason that may be shown before the key is: it says something of the reader's choice only. */
  why?: string;
}

export type Question = z.infer<typeof questionSchema>;
export type Of<T extends Question['type']> = Extract<Question, { type: T }>;

/** Shows a sentence to everybody, and reads it out. */
export type Say = (message: string, values?: Record<string, string | number>) => void;

declare global {
  interface CustomElementConstructor {
    /** `smm-question` takes in a type that has a file of its own, on the pages that show it. */
    add?<Q, K>(name: Question['type'], type: QuestionType<Q, K>): void;
  }
}
