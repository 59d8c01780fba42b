import { z } from 'astro/zod';
import { marks } from './text.ts';
import { wayFaults } from './way-check.ts';

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

const single = { type: z.literal('single'), options };
const several = { type: z.literal('several'), options };
const numeric = {
  type: z.literal('numeric'),
  /** The metric whose `compute` gives the answer. */
  metric: z.string(),
  /** Inputs that stay: a number, or a path into a case such as `ember-and-oat/posts/ethiopian-roast/reach`. */
  fixed: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
  unit: z.enum(['percent', 'ratio', 'currency', 'count']),
  /** How far an answer may be off, in the unit. */
  tolerance: z.number().positive(),
  /** Slips that can be recognised: an arithmetic expression over the inputs, and what went wrong. */
  mistakes: z.array(z.strictObject({ when: z.string(), why })).default([]),
  /** The worked answer; `{input}` and `{answer}` are filled in. */
  why,
};

/** A part of a case: one of three types with a stem of its own; without `type` it is a single choice. */
const part = z.preprocess(
  (data) => (typeof data === 'object' ? { type: 'single', ...data } : data),
  z.discriminatedUnion('type', [
    z.strictObject({ ...single, stem: z.string() }),
    z.strictObject({ ...several, stem: z.string() }),
    z.strictObject({ ...numeric, stem: z.string() }),
  ]),
);

/** A scene of a branching question: with choices, or with an ending and what it teaches. */
const node = z.strictObject({
  /** Who speaks here, if anybody does: the scene is then drawn as their message. */
  by: z.string().optional(),
  /** Paragraphs stand apart by an empty line. */
  text: z.string(),
  choices: z
    .array(
      z.strictObject({
        text: z.string(),
        /** The node that it leads to. */
        to: z.string(),
        why,
        /** 1 for the best that can be done here, 0 for a mistake. */
        score: z.number().min(0).max(1),
        see: z.string().optional(),
      }),
    )
    .min(2)
    .max(5)
    .optional(),
  ending: z.enum(['good', 'mixed', 'bad']).optional(),
  /** What to take along from an ending. */
  lesson: z.string().optional(),
});

/** A question of the bank; `type` decides the rest. */
export const questionSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ ...common, ...single }),
    z.strictObject({ ...common, ...several }),
    z.strictObject({
      ...common,
      ...numeric,
      /** Inputs drawn anew for each try. */
      generate: z
        .record(z.string(), z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive().default(1) }))
        .default({}),
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
    z.strictObject({
      ...common,
      type: z.literal('mark'),
      /** What the text looks like: a post (an ad too), a page of a report, a message. */
      look: z.enum(['post', 'report', 'message']).default('post'),
      /** Who published it and where, or the title of the report. */
      from: z.string(),
      /** The text with `[a passage]{name}` where something can be marked; paragraphs stand apart by an empty line. */
      text: z.string(),
      passages: z.record(z.string(), z.strictObject({ right: z.literal(true).optional(), why, see: z.string().optional() })),
    }),
    z.strictObject({
      ...common,
      type: z.literal('case'),
      case: z.string(),
      /** What the data are, beside the name of the case: "Monday, nine o'clock". */
      title: z.string(),
      /** The situation; paragraphs stand apart by an empty line. */
      data: z.string(),
      /** Numbers of the case, as paths inside it: `facts/messages`. */
      rows: z.array(z.string()).default([]),
      /** One of the case's tables, whole or by its columns. */
      table: z.string().optional(),
      columns: z.array(z.string()).optional(),
      parts: z.array(part).min(2).max(6),
    }),
    z.strictObject({
      ...common,
      type: z.literal('branching'),
      start: z.string(),
      nodes: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), node),
    }),
    z.strictObject({
      ...common,
      type: z.literal('open'),
      /** One good answer; paragraphs stand apart by an empty line. */
      model: z.string(),
      /** What a good answer holds; the reader ticks what theirs has. */
      checks: z
        .array(z.strictObject({ text: z.string(), why }))
        .min(2)
        .max(7),
    }),
  ])
  .superRefine((question, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (question.type === 'branching') {
      for (const { path, message } of wayFaults(question)) say(path, message);
      for (const [id, { ending, lesson }] of Object.entries(question.nodes))
        if (!ending !== !lesson) say(['nodes', id], 'an ending has a lesson, and only an ending: write both or neither');
    }
    if (question.type === 'mark') {
      const found = marks(question.text).flatMap(({ name }) => name ?? []);
      const names = Object.keys(question.passages);
      for (const name of found)
        if (!names.includes(name)) say(['text'], `{${name}} is no passage: add it to "passages", or take its mark out`);
      for (const name of names)
        if (found.filter((other) => other === name).length !== 1)
          say(['passages', name], `the text must have [a passage]{${name}} exactly once`);
    }
  });
