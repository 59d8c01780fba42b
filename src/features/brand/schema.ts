import { z } from 'astro/zod';

/**
 * What a case's model brand holds of one kind: its own particulars (`brand`) or a record such as `strategy`. In texts
 * `{facts/orders}` stands for that number of the case; where a text is nothing else, the number itself is kept.
 */
export const modelSchema = z.strictObject({
  /** `<case>/<kind>`. */
  id: z.string(),
  of: z.string(),
  kind: z.string(),
  content: z.unknown(),
});
