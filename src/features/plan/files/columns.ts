import { CATEGORIES, type Outcome, type Post, STATES } from '../post.ts';

/** The columns of the general table, in its order; a file's heads are their names, in any language of the site. */
export const COLUMNS = [
  'day',
  'time',
  'network',
  'category',
  'rubric',
  'goal',
  'title',
  'text',
  'hashtags',
  'link',
  'visual',
  'media',
  'alt',
  'owner',
  'wrongIf',
  'state',
  'reach',
  'interactions',
  'clicks',
  'sales',
  'note',
  'id',
] as const;
export type Column = (typeof COLUMNS)[number];

export const COUNTS = ['reach', 'interactions', 'clicks', 'sales'] as const;

/** What stands for ids in a table that people read: `{ network: { instagram: 'Instagram' } }`. */
export type Names = Partial<Record<Column, Readonly<Record<string, string>>>>;

/** One cell of the table; counts as numbers, nothing as an empty text. */
export function cellOf(post: Post, column: Column, names: Names = {}): string | number {
  const value = isOutcome(column) ? (post.result[column] ?? '') : post[column];
  return typeof value === 'string' ? (names[column]?.[value] ?? value) : value;
}

const isOutcome = (column: Column): column is keyof Outcome & Column => column === 'note' || COUNTS.includes(column as never);

/** What was understood of one cell, and whether it was. */
export type Read = { value: string | number } | { unread: string };

/**
 * A cell as a post keeps it. Names are looked up without regard to capitals; `07/16/2026` and `16.7.2026` are days by
 * `order`; `8:30 PM` is `20:30`. `readCell('day', '16.07.2026', {})` is `{ value: '2026-07-16' }`.
 */
export function readCell(column: Column, text: string, names: Names, order: 'dm' | 'md' = 'dm'): Read {
  const cell = text.trim();
  const fits = (value: string | number | undefined): Read => (value === undefined ? { unread: text } : { value });
  if (column === 'day') return fits(dayOf(cell, order));
  if (column === 'time') return fits(timeOf(cell));
  if ((COUNTS as readonly Column[]).includes(column))
    return fits(/^\d{1,12}$/.test(cell.replace(/[\s\u00a0\u202f]/g, '')) ? Number(cell.replace(/\D/g, '')) : undefined);
  if (column === 'category' || column === 'state') {
    const known: readonly string[] = column === 'category' ? CATEGORIES : STATES;
    return fits(known.find((id) => same(id, cell)) ?? idOf(names[column], cell));
  }
  if (column === 'network') return fits(idOf(names.network, cell) ?? (cell ? undefined : ''));
  if (column === 'rubric' || column === 'goal') return fits(idOf(names[column], cell) ?? (cell ? undefined : ''));
  return { value: text.toWellFormed() };
}

const same = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** The id of a name, or the id itself. */
const idOf = (names: Readonly<Record<string, string>> = {}, text: string): string | undefined =>
  Object.entries(names).find(([id, name]) => same(id, text) || same(name, text))?.[0];

/** `2026-7-16`, `16.7.2026`, `7/16/2026` (with `md`), each with or without a time behind, as `2026-07-16`; only days that exist. */
export function dayOf(text: string, order: 'dm' | 'md' = 'dm'): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(text);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s.*)?$/.exec(text);
  const [year, month, date] = iso
    ? iso.slice(1).map(Number)
    : local
      ? [Number(local[3]), ...(order === 'dm' ? [Number(local[2]), Number(local[1])] : [Number(local[1]), Number(local[2])])]
      : [];
  if (!year || !month || !date || month > 12) return;
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** `8:30`, `08.30`, `8:30 PM`, `2026-07-16 08:30`, each as `08:30`. */
export function timeOf(text: string): string | undefined {
  const found = /(?:^|[T\s])(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap])?\.?(?:m\.?)?(?:Z|[+-]\d\d:?\d\d)?$/i.exec(text);
  if (!found) return;
  const [, hour, minute, half] = found;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || (half && Number(hour) > 12)) return;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
