/** Where content comes from, after the list that one agency fixed beforehand with a client, and the subject that buyers like. */
export const SOURCES = ['people', 'production', 'use', 'reposts', 'events', 'graphics', 'subject'] as const;
export type Source = (typeof SOURCES)[number];

/** The claims that the sources stand in. */
export const SOURCE_CLAIMS: Readonly<Partial<Record<Source, string>>> = {
  people: 'source-employees',
  production: 'source-production',
  use: 'source-product-in-interior',
  reposts: 'source-user-reposts',
  events: 'source-event-chronicle',
  graphics: 'source-designer-graphics',
};

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
