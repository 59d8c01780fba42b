/** What the whole course has. */
export interface Totals {
  lessons: number;
  questions: number;
  terms: number;
  /** Questions of each skill. */
  bySkill: Record<string, number>;
  /** Claims that nothing teaches yet. */
  untaught: string[];
}

export const WHOLE = { lessons: 43, questions: 320, terms: 120, perSkill: 4 } as const;

/** What a whole course still lacks, as sentences. */
export function shortfalls({ lessons, questions, terms, bySkill, untaught }: Totals): string[] {
  const few = Object.entries(bySkill).filter(([, count]) => count < WHOLE.perSkill);
  return [
    ...(lessons < WHOLE.lessons ? [`${lessons} lessons: at least ${WHOLE.lessons}`] : []),
    ...(questions < WHOLE.questions ? [`${questions} questions: at least ${WHOLE.questions}`] : []),
    ...(terms < WHOLE.terms ? [`${terms} terms in the glossary: at least ${WHOLE.terms}`] : []),
    ...few.map(([skill, count]) => `${count} questions test the skill "${skill}": at least ${WHOLE.perSkill}`),
    ...(untaught.length ? [`${untaught.length} claims are taught nowhere: ${untaught.join(', ')}`] : []),
  ];
}
