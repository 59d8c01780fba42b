import { z } from 'astro/zod';

/** A myth about the profession: the claim, the evidence, the grain of truth, what to answer. */
export const mythSchema = z.strictObject({
  id: z.string(),
  order: z.number().int(),
  claim: z.string(),
  verdict: z.enum(['false', 'mostly-false', 'half-true']),
  grain: z.string(),
  evidence: z.string(),
  answer: z.string(),
  lesson: z.string(),
  claims: z.array(z.string()),
  sources: z.array(z.string()).default([]),
});
