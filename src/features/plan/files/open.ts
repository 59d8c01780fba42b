import Papa from 'papaparse';
import type { Post } from '../post.ts';
import { posts as kind } from '../saved.ts';

/** What stands in a file: rows with a head, or posts of an own file, or why neither. */
export type Opened = { rows: string[][] } | { posts: Post[] } | { refused: 'newer' | 'foreign' | 'unreadable' };

/** Reads a CSV, XLSX or own JSON file. Posts of an own file keep their ids and become the brand's. */
export async function readFile(file: File, of: string, makeId: () => string): Promise<Opened> {
  if (/\.xlsx$/i.test(file.name)) {
    const { readSheetFile } = await import('./sheet-file.ts');
    return { rows: await readSheetFile(file) };
  }
  const text = decoded(await file.arrayBuffer());
  if (/\.json$/i.test(file.name) || /^\s*\{/.test(text)) return ownFile(text, of, makeId);
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  return { rows: data.filter((row) => row.some((cell) => cell.trim())) };
}

/** UTF-8, or UTF-16 by its mark; what is neither is read as Windows-1250, which Polish spreadsheets write. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

function ownFile(text: string, of: string, makeId: () => string): Opened {
  const { type, version, posts } = JSON.parse(text) as Record<string, unknown>;
  if (type !== 'open-smm-plan' || !Array.isArray(posts)) return { refused: 'foreign' };
  if (version !== 1) return { refused: 'newer' };
  return { posts: posts.map((post) => kind.validate({ id: makeId(), ...(post as object), of })) };
}
