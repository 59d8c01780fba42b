import { PREFIX } from '../../lib/disk.ts';
import { decode, type Kind, texts } from '../../lib/persist.ts';
import { today } from '../../lib/today.ts';
import { brands } from '../brand/saved.ts';
import { answers } from '../quiz/saved.ts';
import type { Kept } from './evidence.ts';
import { BRANDED, finished, NAMED, rawOf, type Works } from './finished.ts';
import { artefacts } from './saved-artefact.ts';
import { ratings } from './saved-rating.ts';

/** What stands in the database, for `keptHere`. */
export type Recorded = Pick<Works, 'plans' | 'cards'>;

/** An exam that was handed in, as far as evidence reads it. */
interface Attempt {
  at: string;
  /** Counts the attempts. */
  n?: number;
  questions: { id: string; score: number; sure?: boolean; key?: string }[];
}

/** What evidence needs of localStorage, read in one go; what cannot be read counts as not there. With the days of the reader’s clock. */
export function keptHere({ plans, cards }: Recorded = { plans: [], cards: [] }) {
  const kept = texts();
  return {
    answers: all(kept, answers),
    attempts: attemptsIn(kept),
    ratings: all(kept, ratings),
    artefacts: all(kept, artefacts),
    sheets: finished({ named: namedIn(kept), brands: brandsIn(kept), plans, cards }),
  } satisfies Kept;
}

/** Answers and exams alone. */
export function saidHere() {
  const kept = texts();
  return { answers: all(kept, answers), attempts: attemptsIn(kept) };
}

/** All that can show a skill, plans and scorecards too. Where the database is refused, they count as not there. */
export async function gather() {
  return keptHere(await (await import('./recorded.ts')).recorded(ownBrands(texts())));
}

/** The items of a kind by id. */
function all<T>(kept: ReadonlyMap<string, string>, kind: Kind<T>): Record<string, T> {
  const found: Record<string, T> = {};
  for (const [id, text] of of(kept, kind.name)) {
    try {
      const read = decode(kind, text);
      if (read) found[id] = read.d;
    } catch {}
  }
  return found;
}

function* of(kept: ReadonlyMap<string, string>, name: string): Generator<[string, string]> {
  const start = `${PREFIX}${name}:`;
  for (const [key, text] of kept) if (key.startsWith(start)) yield [key.slice(start.length), text];
}

/** Exams handed in, in their order, with the day on the reader’s clock. */
function attemptsIn(kept: ReadonlyMap<string, string>) {
  const found = [...of(kept, 'attempt')].flatMap(([, text]) => {
    try {
      const { at, n = 0, questions } = JSON.parse(text).d as Attempt;
      const fits = !Number.isNaN(Date.parse(at)) && questions.every(({ id, score }) => typeof id === 'string' && typeof score === 'number');
      return fits ? [{ day: today(new Date(at)), n, questions }] : [];
    } catch {
      return [];
    }
  });
  return found.sort((a, b) => a.n - b.n);
}

/** Kinds of which the reader keeps a sheet under a name; the one in use, `draft`, has none. */
function namedIn(kept: ReadonlyMap<string, string>): string[] {
  return Object.keys(NAMED).filter((kind) => [...of(kept, kind)].some(([id, text]) => id !== 'draft' && rawOf(text)?.name?.trim()));
}

/** The ids of the reader’s own brands: no copies of a case, none in the bin. */
function ownBrands(kept: ReadonlyMap<string, string>): string[] {
  return Object.entries(all(kept, brands)).flatMap(([id, { model, gone }]) => (model || gone ? [] : [id]));
}

function brandsIn(kept: ReadonlyMap<string, string>): Works['brands'] {
  return ownBrands(kept).map((id) =>
    Object.fromEntries(
      BRANDED.map((kind) => {
        const text = kept.get(`${PREFIX}${kind}:${id}`);
        return [kind, text === undefined ? undefined : rawOf(text)];
      }),
    ),
  );
}
