import { z } from 'astro/zod';

/** One duty of the profession: who carries it, which skills it takes, which claims speak of it. */
export const dutySchema = z.strictObject({
  id: z.string(),
  area: z.enum(['strategy', 'content', 'community', 'promotion', 'analytics', 'coordination']),
  name: z.string(),
  summary: z.string(),
  roles: z.array(z.string()).min(1),
  skills: z.array(z.string()).min(1),
  claims: z.array(z.string()),
});
