import { z } from 'astro/zod';

/** A term of the field, explained in one sentence, with more where it helps. */
export const glossarySchema = z.strictObject({
  id: z.string(),
  term: z.string(),
  short: z.string().max(320),
  more: z.string().optional(),
  /** A word that readers know, or that mostly means something else: lessons need not link its first use. */
  everyday: z.boolean().default(false),
  see: z.array(z.string()).default([]),
  metric: z.string().optional(),
  lesson: z.string().optional(),
  claims: z.array(z.string()).default([]),
});
