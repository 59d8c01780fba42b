import { z } from 'astro/zod';

const count = z.number().nonnegative();

/** A running case: a fictional brand whose numbers are the same in every lesson, question and tool. */
export const caseSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  mark: z.string().length(1),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  kind: z.enum(['b2c', 'b2b']),
  line: z.string(),
  story: z.string(),
  people: z.array(z.strictObject({ id: z.string(), name: z.string(), role: z.string() })),
  /** ISO 4217. */
  currency: z.string().length(3),
  networks: z.array(z.strictObject({ platform: z.string(), handle: z.string(), followers: count })),
  facts: z.record(z.string(), z.strictObject({ label: z.string(), value: z.number(), unit: z.string() })),
  /** Figures that belong together, as a table: `tables.channels`; a row's values go by the columns' ids. */
  tables: z
    .record(
      z.string(),
      z.strictObject({
        title: z.string(),
        columns: z.record(z.string(), z.strictObject({ label: z.string(), unit: z.string() })),
        rows: z.array(z.strictObject({ id: z.string(), label: z.string(), values: z.record(z.string(), z.number()) })).min(1),
      }),
    )
    .default({}),
  /** The naming card for links, the links of one undertaking, and links as they were found in its posts and reports. */
  tagging: z
    .strictObject({
      site: z.string(),
      campaign: z.string(),
      sources: z.array(z.string()),
      mediums: z.array(z.string()),
      links: z.array(
        z.strictObject({ place: z.string(), page: z.url(), source: z.string(), medium: z.string(), content: z.string().optional() }),
      ),
      found: z.array(z.string()),
    })
    .optional(),
  /** Counts of one post as its network reports them; a missing field is unknown, not zero. */
  posts: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      date: z.coerce.date(),
      network: z.string(),
      followers: count,
      reach: count.optional(),
      reachNonFollowers: count.optional(),
      impressions: count.optional(),
      views: count.optional(),
      likes: count,
      comments: count,
      shares: count,
      saves: count,
      clicks: count.optional(),
      spend: count.optional(),
    }),
  ),
});
