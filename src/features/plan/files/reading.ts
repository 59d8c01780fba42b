import { emptyPost, type Post } from '../post.ts';
import { COLUMNS, COUNTS, type Column, type Names, readCell } from './columns.ts';
import { armed } from './safe.ts';

/** Which column of a file means what; `''`: nothing. */
export type Mapping = (Column | '')[];

/** Heads of files that the site or scheduling tools write, beside the names in the reader's language. */
const KNOWN: Record<string, Column> = {
  'image url': 'media',
  'media url(s)': 'media',
  'link(s)': 'link',
  'alt text(s)': 'alt',
  'posting time': 'day',
  date: 'day',
  message: 'text',
  content: 'text',
  caption: 'text',
};

/** What a file's heads most likely mean; a meaning is given once. */
export function mappingOf(heads: readonly string[], names: Record<Column, string>): Mapping {
  const taken = new Set<Column>();
  return heads.map((head) => {
    const own = armed(head).trim().toLowerCase();
    const found = COLUMNS.find((column) => column.toLowerCase() === own || names[column].toLowerCase() === own) ?? KNOWN[own];
    if (!found || taken.has(found)) return '';
    taken.add(found);
    return found;
  });
}

export interface Preview {
  posts: Post[];
  /** Cells that were not understood; their rows come without them. `row` counts from 1, the head is row 1. */
  unread: { row: number; column: Column; text: string }[];
  /** Rows that say nothing. */
  empty: number;
  /** Posts that stand in the plan already, by the id of the new one: the same id, or day, network and text. */
  doubles: Map<string, string>;
}

interface Options {
  mapping: Mapping;
  of: string;
  names: Names;
  order: 'dm' | 'md';
  /** Posts that stand there. */
  posts: readonly Post[];
  /** Gives a new id. */
  makeId: () => string;
  /** What a row does not say. */
  usual?: Partial<Post>;
}

/** Rows of a file as posts; nothing is kept yet. */
export function readRows(rows: readonly (readonly string[])[], { mapping, of, names, order, posts, makeId, usual = {} }: Options): Preview {
  const known = new Map(posts.map((post) => [post.id, post]));
  const alike = new Map(posts.map((post) => [likeness(post), post.id]));
  const preview: Preview = { posts: [], unread: [], empty: 0, doubles: new Map() };
  rows.forEach((cells, i) => {
    if (!cells.some((cell, at) => mapping[at] && cell.trim())) {
      preview.empty += 1;
      return;
    }
    const post: Post = { ...emptyPost(makeId(), of), ...usual, result: {} };
    let said = '';
    mapping.forEach((column, at) => {
      const text = armed(cells[at] ?? '');
      if (!column || !text.trim()) return;
      if (column === 'id') {
        said = text.trim();
        return;
      }
      const read = readCell(column, text, names, order);
      if ('unread' in read) preview.unread.push({ row: i + 2, column, text });
      else if (column === 'note') post.result.note = String(read.value);
      else if ((COUNTS as readonly Column[]).includes(column)) post.result[column as (typeof COUNTS)[number]] = Number(read.value);
      else Object.assign(post, { [column]: read.value });
      // A day may bring its time along.
      if (column === 'day' && !mapping.includes('time')) {
        const time = readCell('time', text, names);
        if ('value' in time) post.time = String(time.value);
      }
    });
    const double = known.has(said) ? said : alike.get(likeness(post));
    if (double) preview.doubles.set(post.id, double);
    preview.posts.push(post);
  });
  return preview;
}

const likeness = ({ day, network, text, title }: Post): string =>
  JSON.stringify([day, network, (text || title).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()]);
