/** Where content comes from, after the list that one agency fixed beforehand with a client, and the subject that buyers like. */
export const SOURCES = ['people', 'production', 'use', 'reposts', 'events', 'graphics', 'subject'] as const;
export type Source = (typeof SOURCES)[number];

/**
 * What a brand is asked, one item on a line; their sentences stand in the strings, `mix.field.ask-<id>`.
 * Nobody but the brand can answer them.
 */
export const QUESTIONS = [
  'asked',
  'mistake',
  'fear',
  'people',
  'habit',
  'steps',
  'hidden',
  'failure',
  'product',
  'uses',
  'offer',
  'guests',
  'praise',
  'events',
  'numbers',
  'subject',
] as const;
export type Question = (typeof QUESTIONS)[number];
