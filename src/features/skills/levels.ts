/** The four levels of a skill, the lowest first. */
export const LEVELS = ['assist', 'do', 'lead', 'direct'] as const;
export type Level = (typeof LEVELS)[number];
