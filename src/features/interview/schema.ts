import { z } from 'astro/zod';
import { LEVELS } from '../skills/schema.ts';
import type { STEPS } from './steps.ts';

const text = z.string().min(8);
const ids = z.array(z.string()).default([]);

/** One question of the interview: what it asks, how answers are told apart, and how a candidate prepares. */
export const interviewSchema = z.strictObject({
  id: z.string(),
  skill: z.string(),
  level: z.enum(LEVELS),
  /** What somebody did, what they would do, or something done on the spot. */
  kind: z.enum(['past', 'case', 'show']),
  minutes: z.number().int().min(3).max(10),
  ask: text,
  probes: z.array(text).min(2).max(3),
  /** What the answer shows. */
  shows: text,
  /** To the candidate. */
  prepare: text,
  /** For each step what one hears, and an answer as an example. */
  rubric: z.strictObject(rubric(z.strictObject({ sign: text, example: text }))),
  claims: ids,
  sources: ids,
});

/** A piece of work of at most an hour, with all that it needs. */
export const workSampleSchema = z.strictObject({
  id: z.string(),
  title: text,
  skills: z
    .array(z.strictObject({ skill: z.string(), level: z.enum(LEVELS) }))
    .min(1)
    .max(3),
  roles: z.array(z.string()).min(1),
  minutes: z.number().int().min(15).max(60),
  /** The running case that its data come from; else they are made up. */
  case: z.string().optional(),
  /** To the candidate, paragraphs. */
  brief: text,
  data: z.array(z.strictObject({ title: z.string(), head: z.array(z.string()), rows: z.array(z.array(z.string())) })),
  deliver: z.array(text).min(1).max(3),
  notAsked: text,
  /** How it respects the candidate's time. */
  fair: text,
  /** What a sound answer finds. */
  solution: z.array(text).min(3).max(6),
  rubric: z.array(z.strictObject({ criterion: z.string(), ...rubric(text) })).min(3),
  claims: ids,
  sources: ids,
});

/** What people who worked with a candidate may be asked. */
export const referenceSchema = z.strictObject({
  id: z.string(),
  ask: text,
  listenFor: text,
  skills: z.array(z.string()),
  care: text,
});

function rubric<T>(step: T): Record<(typeof STEPS)[number], T> {
  return { poor: step, mixed: step, good: step, excellent: step };
}
