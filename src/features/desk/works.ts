import { PREFIX } from '../../lib/disk.ts';
import { BRANDED, NAMED, type Raw, rawOf } from '../skill-map/finished.ts';

/** A sheet that the reader keeps. */
export interface Work {
  /** The page of its tool: `tools/funnel`. */
  path: string;
  kind: string;
  /** Its id, or its brand’s. */
  id: string;
  /** What the reader called it. */
  name?: string;
  /** Of a planning page: the brand’s name. */
  brand?: string;
  /** It stands in the tool and has no name so far. */
  draft?: true;
  /** Of a plan: how many posts. */
  count?: number;
}

const DRAFT = 'draft';

/**
 * The sheets in a copy of localStorage: those in use first, then those kept under a name, then those of brands that are not in the bin,
 * each in the order of the names. What cannot be read is left out.
 */
export function worksIn(kept: ReadonlyMap<string, string>): Work[] {
  const drafts: Work[] = [];
  const named: Work[] = [];
  const branded: Work[] = [];
  for (const [key, text] of kept) {
    const [, kind = '', id = ''] = /^smm:([^:]+):(.+)$/s.exec(key) ?? [];
    const path = NAMED[kind];
    if (path && id === DRAFT && hasContent(text)) drafts.push({ path, kind, id, ...titleOf(text), draft: true });
    else if (path && id !== DRAFT) named.push({ path, kind, id, name: nameOf(text) ?? id });
    else if (BRANDED.includes(kind)) {
      const brand = brandOf(kept.get(`${PREFIX}brand:${id}`));
      if (brand && hasContent(text)) branded.push({ path: `tools/${kind}`, kind, id, brand });
    }
  }
  const order = (a: Work, b: Work) => (a.brand ?? a.name ?? '').localeCompare(b.brand ?? b.name ?? '') || a.path.localeCompare(b.path);
  return [...drafts.sort(order), ...named.sort(order), ...branded.sort(order)];
}

/** The reader’s own brands by id, none of the bin: `{ 'corner-bakery': 'Corner bakery' }`. */
export function brandsIn(kept: ReadonlyMap<string, string>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, text] of kept) {
    const name = key.startsWith(`${PREFIX}brand:`) && brandOf(text);
    if (name) found[key.slice(`${PREFIX}brand:`.length)] = name;
  }
  return found;
}

function brandOf(text: string | undefined): string | undefined {
  try {
    const { name, gone } = JSON.parse(text ?? '').d;
    return typeof name === 'string' && gone === undefined ? name : undefined;
  } catch {
    return;
  }
}

function nameOf(text: string): string | undefined {
  try {
    const { name } = JSON.parse(text).d;
    return typeof name === 'string' && name.trim() ? name : undefined;
  } catch {
    return;
  }
}

function titleOf(text: string): { name?: string } {
  const title = rawOf(text)?.fields.title;
  return typeof title === 'string' && title.trim() ? { name: title } : {};
}

/** Whether a sheet holds more than choices: a number, or a text of several words or letters that no choice has. */
function hasContent(text: string): boolean {
  const sheet = rawOf(text);
  if (!sheet) return false;
  const told = (of: Raw['fields']) => Object.entries(of).some(([name, value]) => !/^(currency|key|kind|by)$/.test(name) && value !== '');
  // The calculator of engagement rates keeps posts in place of fields.
  return told(sheet.fields) || Object.values(sheet.rows).some((rows) => rows.some(told)) || postsIn(text);
}

function postsIn(text: string): boolean {
  const { posts } = JSON.parse(text).d;
  return Array.isArray(posts) && posts.some((post) => Object.keys({ ...post }).length > 0);
}
