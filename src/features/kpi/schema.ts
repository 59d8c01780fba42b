import { z } from 'astro/zod';
import { GOALS } from './goals.ts';

const line = z.string().trim().min(1);

/** The words about a metric; its formula and units stand in `metrics.ts` under the same id. */
export const metricSchema = z.strictObject({
  id: z.string(),
  name: line,
  /** Other names of the same figure, as people type them into a search. */
  synonyms: z.array(line).default([]),
  /** What a network or a tool calls it on its own screens, each with the page that says so. */
  calledBy: z.array(z.strictObject({ name: line, by: line, source: z.string() })).default([]),
  /** What somebody wants who needs it. */
  goals: z.array(z.enum(GOALS)).min(1),
  /** Questions of every day that lead to it: "Are people answering?" */
  asks: z.array(line).min(1),
  /** The question that the metric answers, said exactly. */
  answers: line,
  /** What zero, nothing and the impossible do to it. */
  edges: line,
  doesNotTell: line,
  /** Other ways to count it, with who uses them; `formula` over names of `metrics.input`, as data. */
  variants: z.array(z.strictObject({ name: line, formula: line.optional(), usedBy: line, source: z.string() })).default([]),
  /** The metrics that it is taken for, with the difference in a sentence; a pair stands once, in either of the two. */
  confusedWith: z.array(z.strictObject({ id: z.string(), difference: line })).default([]),
  /** The lesson that teaches it. */
  lesson: z.string(),
  /** Published figures; each with what it divides by, its year and its outside source. */
  benchmarks: z.array(z.strictObject({ value: line, denominator: line, source: z.string(), year: z.number().int() })).default([]),
});
