import { z } from 'astro/zod';
import { CHECKED } from '../plan/limits.ts';

/** A network: what it is for, who is there, which formats and limits it has. */
export const platformSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  audience: z.string(),
  formats: z.array(z.string()),
  limits: z
    .array(
      z.strictObject({
        what: z.string(),
        value: z.number(),
        unit: z.string(),
        source: z.string(),
        read: z.coerce.date(),
        /** What of a planned post is held against it; left out for what the planner cannot see. */
        check: z.enum(CHECKED).optional(),
        /** Which point of the community checklist is held against it. */
        point: z.enum(['address', 'least-address']).optional(),
      }),
    )
    .default([]),
  /** Outside pages that the sentences on audience and purpose rest on. */
  sources: z.array(z.string()).default([]),
  claims: z.array(z.string()).default([]),
});
