import { z } from 'astro/zod';
import { LEVELS } from '../skills/schema.ts';

const id = z.string().regex(/^[a-z0-9-]+$/);

/** What a page's front matter may say beyond Starlight's own fields. */
export const pageSchema = z.object({
  /** The kind that the search filters by. */
  kind: z.enum(['home', 'lesson', 'module', 'reference', 'tool', 'source', 'page']).default('page'),
  /** Whether cards can be made of its text. Of lessons always; of reference pages unless they say no, of others when they say yes. */
  cards: z.boolean().optional(),
  lesson: z
    .strictObject({
      /** The permanent id: it ends the address, and the reader's progress is kept under it. */
      id,
      module: id,
      /** Two or three things that the reader can do afterwards; read after "After this lesson you can". */
      outcomes: z.array(z.string().min(10)).min(2).max(3),
      skills: z.array(z.strictObject({ skill: id, level: z.enum(LEVELS) })).min(1),
      cases: z.array(id).default([]),
    })
    .optional(),
  /** Of a tool's page; drawn below it. */
  tool: z
    .strictObject({
      /** The lessons that teach it, the first one first. */
      lessons: z.array(id).min(1),
      /** The skills that it practises. */
      skills: z.array(id).min(1),
      /** Three things that go wrong in use. */
      wrong: z.array(z.string().min(20)).length(3),
    })
    .optional(),
});
