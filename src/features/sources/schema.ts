import { z } from 'astro/zod';

/** A statement of the five source texts, in our own words. */
export const claimSchema = z.strictObject({
  id: z.string(),
  topic: z.string(),
  statement: z.string(),
  sources: z.array(z.strictObject({ text: z.string(), lines: z.string().regex(/^\d+-\d+$/) })).min(1),
  /** The year that the statement speaks of, where a text says or implies one. */
  asOf: z.union([z.string(), z.number()]).nullable(),
  status: z.enum(['current', 'dated', 'disputed', 'opinion']),
  note: z.string().nullable(),
});

/** One of the five source texts. */
export const textSchema = z.strictObject({
  id: z.string(),
  language: z.enum(['pl', 'ru', 'en', 'sw']),
  kind: z.string(),
  lines: z.number().int(),
  date: z.string(),
  trust: z.enum(['low', 'mixed', 'fair', 'good']),
  trustNote: z.string(),
  parts: z.array(z.strictObject({ lines: z.string(), what: z.string(), author: z.string().optional() })).default([]),
  lost: z.array(z.string()).default([]),
  leftOut: z.string().optional(),
  credits: z.array(z.strictObject({ name: z.string(), role: z.string() })).default([]),
  links: z.array(z.url()).default([]),
});

/** A page outside the five texts that a fact rests on. */
export const outsideSchema = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  url: z.url(),
  /** The day on which we read it. */
  read: z.coerce.date(),
  year: z.number().int().nullish(),
  kind: z.enum(['research', 'statistics', 'official-help', 'law', 'standard', 'article', 'dataset']),
  language: z.string(),
  /** What we take from it and how far it carries. */
  note: z.string(),
});

/** A place where the five texts contradict one another, with our judgement. */
export const disagreementSchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  sides: z.array(z.strictObject({ claims: z.array(z.string()).min(1), position: z.string() })).min(2),
  judgement: z.string(),
  /** The index of the side that we follow, or null where it stays open. */
  winner: z.number().int().nullish(),
  /** Outside pages that the judgement rests on. */
  sources: z.array(z.string()).default([]),
  lessons: z.array(z.string()).default([]),
});
