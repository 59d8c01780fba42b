import { z } from 'astro/zod';

/** What a phrase is: a fault of wording, or a sign of a trade or of something that an advertisement says. */
export const KINDS = ['empty', 'years', 'gendered', 'age', 'reachable', 'everything', 'trade', 'said'] as const;
export type Kind = (typeof KINDS)[number];

/** Phrases of one language that mean the same to whoever reads an advertisement. How they are written: see `match.ts`. */
export const wordingSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(KINDS),
    phrases: z.array(z.string().min(2)).min(1),
    /** Of a trade: its name in a sentence. */
    name: z.string().optional(),
    why: z.string().min(20).optional(),
    better: z.string().min(10).optional(),
    claims: z.array(z.string()).default([]),
    sources: z.array(z.string()).default([]),
  })
  .refine(({ kind, name }) => (kind === 'trade') === (name !== undefined), 'a trade has a name, nothing else has one')
  .refine(
    ({ kind, why, better }) => /trade|said/.test(kind) || (why !== undefined && better !== undefined),
    'a fault of wording needs why and better',
  );
