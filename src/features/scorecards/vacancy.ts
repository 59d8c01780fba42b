/** One thing that a candidate is marked on. */
export interface Criterion {
  id: string;
  name: string;
  /** A skill of the graph and the level that the post asks for; empty where it is none. */
  skill: string;
  level: string;
  /** 0 to 10; 0 leaves it out of the result. */
  weight: number;
  /** What a poor, a mixed, a good and an excellent answer is: marks 1 to 4. */
  anchors: string[];
}

export interface Candidate {
  id: string;
  /** A name, or a code that stands for one. */
  name: string;
  note: string;
}

export interface Interviewer {
  id: string;
  name: string;
}

/** A post to fill: who is marked on what, by whom, until when it is kept, and what was decided. */
export interface Vacancy {
  id: string;
  of: typeof ALL;
  title: string;
  /** The id of a role, or empty. */
  role: string;
  /** Days of the calendar: `'2027-05-22'`. On the second everything goes for good. */
  made: string;
  deleteOn: string;
  criteria: Criterion[];
  candidates: Candidate[];
  interviewers: Interviewer[];
  /** The interviewer whose sheet this is, on a machine that was sent one; empty for the vacancy itself. */
  lent: string;
  /** The candidate who is to get the post, `NOBODY`, or empty while nothing is decided. */
  decided: string;
  reasonsFor: string;
  reasonsAgainst: string;
  conditions: string;
  decidedBy: string;
  decidedOn: string;
}

/** Whose records vacancies are: all are read together. */
export const ALL = 'vacancies';
export const NOBODY = 'nobody';
export const WEIGHTS = { least: 0, most: 10, usual: 5 };

/** How much a vacancy may hold. */
export const MOST = { criteria: 30, candidates: 60, interviewers: 12, name: 200, text: 4_000 };

/** A mark: poor, mixed, good, excellent. */
export type Step = 1 | 2 | 3 | 4;
export const STEPS: readonly Step[] = [1, 2, 3, 4];
/** What an interviewer said of a criterion: a mark, that it was not asked, or nothing so far. */
export type Said = Step | 'not-asked' | '';

/** What one interviewer says of one candidate on one criterion. */
export interface Mark {
  id: string;
  /** The vacancy. */
  of: string;
  interviewer: string;
  candidate: string;
  criterion: string;
  mark: Said;
  note: string;
}

/** Whether an interviewer has finished; its id is that of the vacancy and the interviewer. */
export interface Card {
  id: string;
  of: string;
  interviewer: string;
  done: boolean;
}

/** `markId('v', 'i', 'a', 'k')` is `'v/i/a/k'`: the same mark has the same id in all tabs. */
export const markId = (of: string, interviewer: string, candidate: string, criterion: string): string =>
  `${of}/${interviewer}/${candidate}/${criterion}`;

/** `cardId('v', 'i')` is `'v/i'`. */
export const cardId = (of: string, interviewer: string): string => `${of}/${interviewer}`;

/** An empty vacancy, kept for six months: `blankVacancy('v', '2026-11-22').deleteOn` is `'2027-05-22'`. */
export const blankVacancy = (id: string, today: string): Vacancy => ({
  id,
  of: ALL,
  title: '',
  role: '',
  made: today,
  deleteOn: monthsLater(today, 6),
  criteria: [],
  candidates: [],
  interviewers: [],
  lent: '',
  decided: '',
  reasonsFor: '',
  reasonsAgainst: '',
  conditions: '',
  decidedBy: '',
  decidedOn: '',
});

/** The same day some months later, or the last day of a month that has no such day: `monthsLater('2026-08-31', 6)` is `'2027-02-28'`. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return `${`${y}`.padStart(4, '0')}-${`${m}`.padStart(2, '0')}-${`${Math.min(date, last)}`.padStart(2, '0')}`;
}

/** Days from one day of the calendar to another: `daysBetween('2026-11-22', '2026-12-02')` is 10. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether a vacancy's time is over: on its day it goes. `isOver({ deleteOn: '2026-11-22' }, '2026-11-22')` is true. */
export const isOver = ({ deleteOn }: Pick<Vacancy, 'deleteOn'>, today: string): boolean => !!deleteOn && deleteOn <= today;
