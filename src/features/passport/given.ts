/** What the server hands to a page of the learner’s. */
export interface Given {
  s: Record<string, string>;
  language: string;
  /** The address of the skill graph. */
  graph: string;
  /** The root of the site, and the pages that are linked. */
  root: string;
  skills: string;
  exam: string;
  capstone: string;
  passport: string;
}
