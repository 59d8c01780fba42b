import type { Kind } from '../../lib/persist.ts';

/**
 * A piece of work that a reader names as proof, kept as `smm:artefact:<id>`:
 * `{ "title": "Report for May", "where": "https://example.org/may", "skills": ["reporting"], "day": "2026-11-23" }`.
 */
export interface Artefact {
  title: string;
  /** Where it can be seen: an address, or a sentence. */
  where: string;
  /** Ids of the skills that it shows. */
  skills: string[];
  /** The reader's calendar day on which they added it. */
  day: string;
  piece?: 'capstone' | 'other';
}

export const LIMITS = { title: 200, where: 500, skills: 6 };
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const artefacts: Kind<Artefact> = {
  name: 'artefact',
  version: 1,
  validate(data) {
    const { title, where, skills, day, piece } = data as Artefact;
    const fits =
      text(title, LIMITS.title) &&
      title.trim() !== '' &&
      text(where, LIMITS.where) &&
      Array.isArray(skills) &&
      skills.length >= 1 &&
      skills.length <= LIMITS.skills &&
      skills.every((id) => typeof id === 'string' && id.length <= 60 && ID.test(id)) &&
      /^\d{4}-\d\d-\d\d$/.test(day) &&
      (piece === undefined || piece === 'capstone' || piece === 'other');
    if (!fits) throw new Error('no artefact');
    return { title, where, skills: [...new Set(skills)], day, ...(piece && { piece }) };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    title: 'Report for May',
    where: 'https://example.org/may',
    skills: ['reporting', 'metric-choice'],
    day: '2026-11-23',
    piece: 'other',
  },
};

const text = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;

/**
 * The address of an artefact as a link, when it is one: `linkOf('https://example.org/may')` is `'https://example.org/may'`,
 * `linkOf('javascript:alert(1)')` and `linkOf('In the team’s folder')` are `undefined`.
 */
export function linkOf(where: string): string | undefined {
  const address = where.trim();
  if (!/^https?:\/\/\S+$/i.test(address)) return;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return;
  }
}
