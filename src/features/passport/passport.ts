import type { Level } from '../skills/levels.ts';

/** The name of the format, which stands in every file, and the newest version that this site writes and reads. */
export const TYPE = 'open-smm-passport';
export const VERSION = 1;

/** What a level rests on: the reader’s own rating, questions of the course, or work that can be seen. */
export const BASES = ['self', 'questions', 'work'] as const;
export type Basis = (typeof BASES)[number];

/** What somebody says of one skill. */
export interface Claim {
  skill: string;
  level: Level;
  basis: Basis;
  /** The newest day of what the level rests on: `2026-11-23`. */
  day?: string;
  /** Ids of questions that were right at once. */
  questions: string[];
  /** Paths of the tools with finished work: `tools/funnel`. */
  sheets: string[];
  /** Ids of artefacts of this passport. */
  artefacts: string[];
}

/** A piece of work that can be asked for. */
export interface Piece {
  id: string;
  title: string;
  /** An address, or a sentence that says where it can be seen. */
  where: string;
  skills: string[];
  piece?: 'capstone' | 'other';
}

/** A test that was passed: the day, and the best share of its points, from 0 to 1. */
export interface Passed {
  module: string;
  day: string;
  share: number;
}

/** What a learner says of themselves, as it travels in a file. Nobody has checked it. */
export interface Passport {
  /** The day on which it was made. */
  created: string;
  name: string;
  note: string;
  /** The address of the site that wrote it. */
  site?: string;
  skills: Claim[];
  modules: Passed[];
  /** The exam: its best passed attempt, and of how many questions. */
  exam?: { day: string; share: number; of: number };
  artefacts: Piece[];
}

/** What a file may hold at most; `bytes` is its size, the others are characters and counts. */
export const LIMITS = {
  bytes: 256 * 1024,
  depth: 8,
  name: 120,
  note: 1_000,
  title: 200,
  where: 500,
  id: 80,
  skills: 200,
  questions: 200,
  sheets: 40,
  modules: 30,
  artefacts: 40,
};

/** `isDay('2026-02-28')` is true, `isDay('2026-02-30')` and `isDay('yesterday')` are false. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** A text as a file can hold it: well-formed, without control characters but for line breaks. */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no document may hold them
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');

/** Whether a text poses as an address that runs or embeds something: `risky('javascript:alert(1)')` is true. */
export const risky = (where: string): boolean => /^\s*(javascript|vbscript|data|blob|file):\S/i.test(where);
