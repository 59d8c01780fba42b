import { z } from 'astro/zod';

const why = z.string().min(8);
const option = z.strictObject({ text: z.string(), right: z.literal(true).optional(), why, see: z.string().optional() });
const options = z.array(option).min(2).max(6);

const common = {
  /** Permanent: the reader's answer is kept under it. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** From the file's place: `content/questions/en/<module>/<lesson>.yaml`. */
  module: z.string(),
  lesson: z.string(),
  kind: z.enum(['recall', 'apply', 'judge']),
  /** Where it stands: inside the text, in the set at the end, or as the lesson's practice. */
  place: z.enum(['text', 'end', 'practice']).default('end'),
  skills: z.array(z.string()).min(1),
  /** Which outcome of the lesson it assesses, counted from 1. */
  outcome: z.number().int().min(1).max(3),
  difficulty: z.number().int().min(1).max(3),
  claims: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
  case: z.string().optional(),
  stem: z.string(),
  /** Shown before the second try: what to think about. */
  hint: z.string(),
  /** The heading of the lesson that settles it, as `#slug`. */
  see: z.string().regex(/^#[a-z0-9-]+$/),
};

/** `lessonOf('en/profession/nine-myths.yaml')` is `{ module: 'profession', lesson: 'nine-myths' }`. */
export function lessonOf(path: string): { module: string; lesson: string } {
  const [, module = '', file = ''] = path.split(/[\\/]/);
  return { module, lesson: file.replace(/\.yaml$/, '') };
}

/** A question of the bank; `type` decides the rest. */
export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('single'), options }),
  z.strictObject({ ...common, type: z.literal('several'), options }),
  z.strictObject({
    ...common,
    type: z.literal('numeric'),
    /** The metric whose `compute` gives the answer. */
    metric: z.string(),
    /** Inputs drawn anew for each try. */
    generate: z
      .record(z.string(), z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive().default(1) }))
      .default({}),
    /** Inputs that stay: a number, or a path into a case such as `ember-and-oat/posts/ethiopian-roast/reach`. */
    fixed: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
    unit: z.enum(['percent', 'ratio', 'currency', 'count']),
    /** How far an answer may be off, in the unit. */
    tolerance: z.number().positive(),
    /** Slips that can be recognised: an arithmetic expression over the inputs, and what went wrong. */
    mistakes: z.array(z.strictObject({ when: z.string(), why })).default([]),
    /** The worked answer; `{input}` and `{answer}` are filled in. */
    why,
  }),
  z.strictObject({
    ...common,
    type: z.literal('matching'),
    pairs: z.array(z.strictObject({ left: z.string(), right: z.string(), why })).min(2),
    others: z.array(z.string()).default([]),
  }),
  z.strictObject({
    ...common,
    type: z.literal('groups'),
    groups: z.array(z.string()).min(2).max(4),
    items: z.array(z.strictObject({ text: z.string(), group: z.number().int().nonnegative(), why })).min(3),
  }),
  z.strictObject({ ...common, type: z.literal('ordering'), items: z.array(z.strictObject({ text: z.string(), why })).min(3) }),
  z.strictObject({
    ...common,
    type: z.literal('gaps'),
    /** The text with `{name}` where a gap is. */
    text: z.string(),
    gaps: z.record(z.string(), z.strictObject({ options })),
  }),
]);
