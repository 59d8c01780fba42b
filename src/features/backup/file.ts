import { depth } from '~/lib/depth';
import { ASIDE, PREFIX } from '~/lib/disk';
import { RECORD } from '~/lib/rows';

/** What a copy may be at most; said on the page. */
export const LIMITS = { bytes: 32 * 1024 * 1024, depth: 32, records: 20_000 };
const TYPE = 'open-smm-backup';
/** 2: records of the database are in it, each with `of`, whose it is. */
const VERSION = 2;

/** One kept item; what could not be read as an item travels as its bare text. */
export type Entry = { key: string; v: number; n: number; of?: string; d: unknown } | { key: string; text: string };

export interface Copy {
  type: typeof TYPE;
  version: number;
  createdAt: string;
  /** The address of the site that wrote it. */
  source?: string;
  records: Entry[];
}

/** Why a whole file is refused; the name ends the key of the sentence that says so. */
export type Reason = 'size' | 'json' | 'type' | 'newer' | 'depth' | 'records' | 'shape';
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** The file with everything that is kept: `writeCopy(await everything(), new Date(), location.origin)`. */
export function writeCopy(kept: ReadonlyMap<string, string>, now: Date, source?: string): string {
  const records = [...kept].filter(([key]) => !key.startsWith(`${PREFIX}backup:`)).map(([key, text]) => entry(key, text));
  const copy: Copy = { type: TYPE, version: VERSION, createdAt: now.toISOString(), source, records };
  return `${JSON.stringify(copy, null, 1)}\n`;
}

/** `copyName(new Date('2026-11-22T10:00Z'))` is `'open-smm-backup-2026-11-22.json'`. */
export const copyName = (now: Date): string => `${TYPE}-${now.toISOString().slice(0, 10)}.json`;

/** Reads a file's text; throws a `Refusal` that says why it is none of ours, or too much. */
export function readCopy(text: string): Copy {
  if (text.length > LIMITS.bytes) throw new Refusal('size');
  if (depth(text) > LIMITS.depth) throw new Refusal('depth');
  const data = parse(text.replace(/^\uFEFF/, ''));
  if (!isObject(data) || data.type !== TYPE) throw new Refusal('type');
  if (typeof data.version !== 'number' || !(data.version >= 1)) throw new Refusal('shape');
  if (data.version > VERSION) throw new Refusal('newer');
  if (!Array.isArray(data.records) || !(Date.parse(String(data.createdAt)) > 0)) throw new Refusal('shape');
  if (data.records.length > LIMITS.records) throw new Refusal('records');
  if (!data.records.every(isEntry)) throw new Refusal('shape');
  return { type: TYPE, version: VERSION, createdAt: String(data.createdAt), records: data.records };
}

/** The text under which an entry is kept. */
export const textOf = (entry: Entry): string =>
  'text' in entry ? entry.text : JSON.stringify({ v: entry.v, n: entry.n, of: entry.of, d: entry.d });

function entry(key: string, text: string): Entry {
  try {
    const { v, n, of, d } = parse(text) as { v: number; n: number; of?: string; d: unknown };
    const found: Entry = { key, v, n, of, d };
    // Only what comes back as the very same text may travel as data.
    if (!key.startsWith(ASIDE) && isEntry(found) && textOf(found) === text && depth(text) < LIMITS.depth - 3) return found;
  } catch {}
  return { key, text };
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || typeof value.key !== 'string') return false;
  if (typeof value.text === 'string') return true;
  const owned = value.key.startsWith(RECORD) ? typeof value.of === 'string' : value.of === undefined;
  return owned && Number.isSafeInteger(value.v) && Number.isSafeInteger(value.n) && 'd' in value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    // Looking at each key takes ten times as long as reading, so only where the name stands somewhere.
    const drop = /__proto__|\\u005f/i.test(text);
    return JSON.parse(text, drop ? (name, value) => (name === '__proto__' ? undefined : value) : undefined);
  } catch {
    throw new Refusal('json');
  }
}
