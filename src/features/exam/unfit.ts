/** Types of question that no test draws: what only the reader can judge, and what shows its answers on the way. */
export const UNFIT: ReadonlySet<string> = new Set(['open', 'branching']);
