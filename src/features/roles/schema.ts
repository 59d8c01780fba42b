import { z } from 'astro/zod';
import { LEVELS } from '../skills/schema.ts';

/** A role that an employer hires for, with the skills that it requires. */
export const roleSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  summary: z.string(),
  /** The same facts in prose, paragraphs. */
  about: z.array(z.string().min(100)).min(2),
  alsoCalled: z.array(z.string()).default([]),
  focus: z.string(),
  duties: z.array(z.string()),
  skills: z.array(z.strictObject({ skill: z.string(), level: z.enum(LEVELS) })).min(3),
  reportsTo: z.string(),
  worksWith: z.array(z.string()),
  measuredBy: z.array(z.string()),
  /** What the role is not the right hire for. */
  notFor: z.array(z.string()),
  typicalDay: z.string(),
  whereFound: z.string(),
  claims: z.array(z.string()),
});
