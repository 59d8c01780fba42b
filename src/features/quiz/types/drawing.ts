/** What the markup of a type gets. It draws one of two things: the controls, or the reasons of the key. */
export interface Drawing<Q> {
  question: Q;
  as: 'form' | 'key';
  /** The address of a place in the lesson: `see('#reach')`. */
  see: (slug: string) => string;
  /** The numbers of the first try, formatted, with `answer`; only numeric questions have any. */
  values: Record<string, string>;
  /** The question's key, as its type makes it. */
  key: unknown;
  /** A part of a case: what stands before the names of its controls, and the id of the whole question. */
  within?: { prefix: string; id: string };
}
