import { z } from 'astro/zod';

/** The words about a metric; its formula and units stand in `metrics.ts` under the same id. */
export const metricSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  synonyms: z.array(z.string()).default([]),
  /** The question that the metric answers. */
  answers: z.string(),
  doesNotTell: z.string(),
  /** Published figures; each with what it divides by, its year and its outside source. */
  benchmarks: z
    .array(z.strictObject({ value: z.string(), denominator: z.string(), source: z.string(), year: z.number().int() }))
    .default([]),
});
