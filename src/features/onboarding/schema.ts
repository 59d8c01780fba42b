import { z } from 'astro/zod';
import { LEVELS } from '../skills/schema.ts';

export const PHASES = ['day', 'week', 'month', 'quarter'] as const;
export const OWNERS = ['employer', 'newcomer', 'both'] as const;
const FORMATS = ['in-house', 'agency', 'freelance'] as const;

/** One thing to do in somebody's first quarter. Without roles, levels or formats it is for all of them. */
export const onboardingSchema = z.strictObject({
  id: z.string(),
  phase: z.enum(PHASES),
  /** Working days after the first one, which is 0. */
  due: z.number().int().min(0).max(65),
  title: z.string().min(10),
  why: z.string().min(20),
  owner: z.enum(OWNERS),
  roles: z.array(z.string()).min(1).optional(),
  levels: z.array(z.enum(LEVELS)).min(1).optional(),
  formats: z.array(z.enum(FORMATS)).min(1).optional(),
  skill: z.string().optional(),
  lesson: z.string().optional(),
  claims: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
});
export type OnboardingTask = z.infer<typeof onboardingSchema>;
