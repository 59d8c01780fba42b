import { fill } from '../../lib/fill.ts';
import type { Book } from './store.ts';
import { type Mark, markId, type Said, type Vacancy } from './vacancy.ts';

export interface RoleCriteria {
  id: string;
  name: string;
  criteria: { name: string; skill: string; level: string; anchors: string[] }[];
}

/** An example that may be looked at and copied. */
export interface Example {
  id: string;
  vacancy: Vacancy;
  marks: Mark[];
}

/** What the page brings along. */
export interface Given {
  language: string;
  s: Record<string, string>;
  roles: { id: string; name: string }[];
  levels: Record<string, string>;
  examples: Example[];
  /** Where the criteria of the roles are fetched. */
  criteria: string;
  onboarding: string;
  /** What a candidate’s skill passport is shown with: its words, and where the skill graph is fetched. */
  passport: { s: Record<string, string>; graph: string };
}

export const VIEWS = ['setup', 'mark', 'joined', 'decision'] as const;
export type View = (typeof VIEWS)[number];

/** What was done, and what takes it back. */
export interface Told {
  text: string;
  undo?: () => unknown;
  wrong?: boolean;
}

/** What every part of the page is given. */
export interface Desk {
  given: Given;
  book: Book;
  today: string;
  /** The vacancy that is open. */
  vacancy: Vacancy;
  marks: ReadonlyMap<string, Mark>;
  /** An example, that nobody changes. */
  fixed: boolean;
  /** Ids of interviewers who have finished. */
  done: ReadonlySet<string>;
  w: Words;
  n: (value: number, digits?: number) => string;
  percent: (share: number) => string;
  day: (day: string) => string;
  /** Changes fields of the vacancy; `group` joins typing into one step. */
  edit(fields: Partial<Omit<Vacancy, 'id' | 'of'>>, group?: string, told?: string): void;
  setMark(interviewer: string, candidate: string, criterion: string, change: { mark?: Said; note?: string }, group?: string): void;
  setDone(interviewer: string, done: boolean): void;
  tell(told: Told): void;
  go(view: View): void;
}

export type Words = (key: string, values?: Record<string, string | number>) => string;

/** Texts by key, with gaps filled; of plural forms that which `n` asks for. */
export const wordsOf =
  (s: Record<string, string>, language: string): Words =>
  (key, values = {}) => {
    const form = typeof values.n === 'number' ? s[`scorecards.${key}.${new Intl.PluralRules(language).select(values.n)}`] : undefined;
    return fill(form ?? s[`scorecards.${key}`] ?? s[`scorecards.${key}.other`] ?? key, values);
  };

/** A new id: short, as it stands in files that people open; no other tab makes the same at the same time. */
export const makeId = (): string => crypto.randomUUID().slice(0, 13);

export const markIn = (marks: ReadonlyMap<string, Mark>, of: string, interviewer: string, candidate: string, criterion: string) =>
  marks.get(markId(of, interviewer, candidate, criterion));

/** What a candidate is called where no name was typed. */
export const nameOf = (w: Words, candidate: { name: string }, i: number): string =>
  candidate.name.trim() || w('candidate.nameless', { n: i + 1 });
