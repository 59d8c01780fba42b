import { z } from 'astro/zod';

const id = z.string().regex(/^[\w-]+$/);
const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** An example of a vacancy with its marks, to look at and to copy: `content/scorecards/<language>/<id>.yaml`. All people in it are invented. */
export const scorecardSchema = z.strictObject({
  /** The running case that it belongs to; it ends the address `#case=…`. */
  id,
  title: z.string(),
  /** The id of a role. */
  role: id,
  criteria: z.array(
    z.strictObject({
      id,
      name: z.string(),
      skill: id.optional(),
      level: id.optional(),
      weight: z.number().min(0).max(10),
      /** What marks 1 to 4 mean. */
      anchors: z.array(z.string()).length(4),
    }),
  ),
  candidates: z.array(z.strictObject({ id, name: z.string(), note: z.string().default('') })),
  interviewers: z.array(z.strictObject({ id, name: z.string() })),
  /** By interviewer, candidate and criterion; what is not there is missing. */
  marks: z.record(
    id,
    z.record(
      id,
      z.record(
        id,
        z.union([step, z.literal('not-asked'), z.strictObject({ mark: z.union([step, z.literal('not-asked')]), note: z.string() })]),
      ),
    ),
  ),
  decision: z.strictObject({
    decided: z.string(),
    reasonsFor: z.string(),
    reasonsAgainst: z.string(),
    conditions: z.string(),
    decidedBy: z.string(),
  }),
});
