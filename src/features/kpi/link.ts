import { pack, unpack } from '../../lib/share.ts';
import { freeze, type Sheet, sheets } from './saved.ts';
import type { Work } from './work.ts';

/** What stands before the state in an address: `…/tools/engagement-rate/#smm=q1bK…`. */
const MARK = '#smm=';

/** The address of the tool with this work in it; nothing when it is too much for a link. */
export async function link(work: Work, lang: string, page: string): Promise<string | undefined> {
  const packed = await pack({ t: sheets.name, v: sheets.version, d: freeze(work, lang) });
  return packed && `${page.split('#')[0]}${MARK}${packed}`;
}

/**
 * The sheet that an address carries; `undefined` when it carries none.
 * `damaged`: cut, changed or not ours; `newer`: made by a newer version of the site; `foreign`: of another tool.
 */
export async function linked(hash: string): Promise<Sheet | 'damaged' | 'newer' | 'foreign' | undefined> {
  if (!hash.startsWith(MARK)) return;
  try {
    const { t, v, d } = (await unpack(hash.slice(MARK.length))) as { t: unknown; v: unknown; d: unknown };
    if (typeof t !== 'string' || !Number.isInteger(v)) return 'damaged';
    if (t !== sheets.name) return 'foreign';
    if ((v as number) > sheets.version) return 'newer';
    let data = d;
    for (let to = (v as number) + 1; to <= sheets.version; to++) data = sheets.migrations[to]!(data);
    return sheets.validate(data);
  } catch {
    return 'damaged';
  }
}
