/** The four steps of every rubric, the lowest first: marks 1 to 4. */
export const STEPS = ['poor', 'mixed', 'good', 'excellent'] as const;
