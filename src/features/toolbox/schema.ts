import { z } from 'astro/zod';

/** A kind of tool of the trade: what it is for, what it costs besides money, how to choose one. */
export const toolboxSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The work that it takes off somebody's hands. */
  job: z.string(),
  /** When it is worth having, and when it is not. */
  when: z.string(),
  /** What to look at before choosing one. */
  choose: z.array(z.string()).min(2),
  /** What goes wrong with it. */
  watch: z.string(),
  /** Products that the texts name, with what has become of them. */
  named: z.string().optional(),
  /** A page of this site that does the job. */
  here: z.string().optional(),
  skills: z.array(z.string()).min(1),
  claims: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
});
