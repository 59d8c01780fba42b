import type { z } from 'astro/zod';
import type { Level } from '../skills/levels.ts';
import type { Brief } from './pick.ts';
import type { interviewSchema, referenceSchema, workSampleSchema } from './schema.ts';

export type Question = z.output<typeof interviewSchema> & { domain: string };
export type Sample = z.output<typeof workSampleSchema>;
export type Reference = z.output<typeof referenceSchema>;
export interface Skill {
  name: string;
  /** What somebody at each level can be seen to do. */
  levels: Record<Level, string>;
  /** By what the skill is shown. */
  evidence: string;
  lessons: { title: string; href: string }[];
}

/** All that a kit is drawn from. */
export interface Library {
  /** Where the pages of the language begin: `/` or `/pl/`. */
  root: string;
  questions: Record<string, Question>;
  skills: Record<string, Skill>;
  samples: Record<string, Sample>;
  references: Reference[];
}

/** What the picker needs from the first key on. */
export interface Index {
  questions: Brief[];
  roles: Record<string, { skill: string; level: Level }[]>;
  samples: { id: string; title: string; minutes: number; roles: string[]; skills: string[] }[];
  skills: Record<string, string>;
}

let coming: Promise<Library> | undefined;

/** The library from that address, fetched once; a failure is forgotten, so that the next click asks again. */
export function fetchLibrary(address: string): Promise<Library> {
  coming ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json() as Promise<Library>;
  });
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}
