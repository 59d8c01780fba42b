export const LENGTHS = ['30', '45', '60', '90'] as const;
export type Length = (typeof LENGTHS)[number];

/** What an interview is made of beside its questions, in minutes. */
export interface Agenda {
  opening: number;
  /** What is left for questions and the work sample. */
  questions: number;
  /** The candidate's own questions. */
  theirs: number;
  closing: number;
  /** Afterwards, each interviewer alone, before anybody talks about the candidate. */
  scoring: number;
}

const PARTS: Record<Length, Omit<Agenda, 'questions'>> = {
  30: { opening: 3, theirs: 5, closing: 2, scoring: 5 },
  45: { opening: 3, theirs: 7, closing: 3, scoring: 8 },
  60: { opening: 5, theirs: 8, closing: 3, scoring: 10 },
  90: { opening: 5, theirs: 12, closing: 3, scoring: 15 },
};

/** The parts of an interview of that length: `agendaOf('60').questions` is 44; all but the scoring add up to the length. */
export function agendaOf(length: Length): Agenda {
  const parts = PARTS[length];
  return { ...parts, questions: Number(length) - parts.opening - parts.theirs - parts.closing };
}
