/** For whom work is planned. Its strategy, community, mix, posts and reports are kept under its id. */
export interface Brand {
  name: string;
  /** The case that it was copied from: `'ember-and-oat'`. */
  model?: string;
  /** Where its posts are timed: `'Europe/Warsaw'`. */
  zone: string;
  /** A second place whose clock is shown beside. */
  otherZone?: string;
  /** Whose holidays are marked: `'PL'`; nobody's when missing. */
  country?: string;
  /** Ids of platforms, the main one first. */
  networks: string[];
  format: Format;
  /** The day of its deletion, `'2026-11-22'`; thirty days later it goes for good. */
  gone?: string;
}

/** Commercial: the product itself; interest: a subject that its buyers like; mixed: both. */
export const FORMATS = ['commercial', 'interest', 'mixed'] as const;
export type Format = (typeof FORMATS)[number];
