import type { Kind } from '../../lib/persist.ts';
import { CATEGORIES, type Outcome, type Post, STATES } from './post.ts';

/** What a text may hold at most, in characters. Longer ones are cut by the form that they are typed into. */
export const MOST = { id: 200, text: 2_000, long: 100_000 };

const LONG = ['text', 'visual', 'alt', 'hashtags', 'wrongIf'] as const;
const SHORT = ['rubric', 'goal', 'title', 'media', 'link', 'owner'] as const;
const NUMBERS = ['reach', 'interactions', 'clicks', 'sales'] as const;

/** A line of the plan, as it is kept: one record each, of its brand. */
export const posts: Kind<Post> = {
  name: 'post',
  version: 1,
  migrations: {},
  validate(data) {
    const from = record(data);
    const string = (name: string, most: number, form = /^/) => {
      const value = Object.hasOwn(from, name) ? from[name] : undefined;
      if (typeof value !== 'string' || value.length > most || !form.test(value)) throw new Error(name);
      return value;
    };
    const of = <K extends string>(names: readonly K[], most: number) =>
      Object.fromEntries(names.map((name) => [name, string(name, most)])) as Record<K, string>;
    const one = <V extends string>(name: string, from: readonly V[]) => {
      const value = string(name, MOST.id) as V;
      if (!from.includes(value)) throw new Error(name);
      return value;
    };
    return {
      id: string('id', MOST.id, /./),
      of: string('of', MOST.id, /./),
      day: string('day', 10, /^(\d{4}-\d\d-\d\d)?$/),
      time: string('time', 5, /^(([01]\d|2[0-3]):[0-5]\d)?$/),
      network: string('network', MOST.id),
      category: one('category', CATEGORIES),
      ...of(SHORT, MOST.text),
      ...of(LONG, MOST.long),
      state: one('state', STATES),
      result: outcome(from.result),
    };
  },
};

/** One record of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    id: 'p-1',
    of: 'b-1',
    day: '2026-07-16',
    time: '08:30',
    network: 'instagram',
    category: 'educational',
    rubric: 'r-1',
    goal: 'g-1',
    title: 'How a washed roast tastes',
    text: 'Two cups, one bean.\nWhich one is washed?',
    visual: 'Two cups from above',
    media: 'https://a.example/cups.jpg',
    alt: 'Two cups of coffee on a wooden table',
    hashtags: '#coffee #gdynia',
    link: 'https://a.example/?utm_source=instagram',
    owner: 'Ola',
    wrongIf: 'the beans are sold out',
    state: 'published',
    result: { reach: 1200, interactions: 84, clicks: 12.5, sales: 0, note: 'asked for again' },
  },
};

function outcome(data: unknown): Outcome {
  const from = record(data);
  const found: Outcome = {};
  for (const name of NUMBERS) {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (value === undefined) continue;
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(name);
    found[name] = value;
  }
  if (Object.hasOwn(from, 'note') && from.note !== undefined) {
    if (typeof from.note !== 'string' || from.note.length > MOST.text) throw new Error('note');
    found.note = from.note;
  }
  return found;
}

function record(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || !data || Array.isArray(data)) throw new Error('record');
  return data as Record<string, unknown>;
}
