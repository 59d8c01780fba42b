import { z } from 'astro/zod';

export { LEVELS, type Level } from './levels.ts';
export const DOMAINS = ['research', 'strategy', 'content', 'community', 'promotion', 'analytics', 'collaboration', 'practice'] as const;

const sentence = z.string().min(20);

/** A skill of the graph that lessons teach, questions test, roles require and tools practise. */
export const skillSchema = z.strictObject({
  id: z.string(),
  domain: z.enum(DOMAINS),
  name: z.string(),
  summary: sentence,
  /** What somebody at each level can be seen to do: help, work alone, lead others, set the direction. */
  levels: z.strictObject({ assist: sentence, do: sentence, lead: sentence, direct: sentence }),
  /** To a candidate: by what the skill is shown. */
  evidence: sentence,
  /** The matching skills of the ESCO classification, where one fits. */
  esco: z.array(z.strictObject({ uri: z.url(), label: z.string() })).default([]),
  claims: z.array(z.string()).default([]),
});
