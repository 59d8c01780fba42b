import { pack, unpack } from '../../lib/share.ts';
import type { Host, Named } from './host.ts';

/** What stands before the state in an address: `…/tools/engagement-rate/#smm=q1bK…`. */
const MARK = '#smm=';

/** The address of a page with this sheet in it; nothing when it is too much for a link. */
export async function link<S extends Named>({ kind }: Pick<Host<S>, 'kind'>, sheet: S, page: string): Promise<string | undefined> {
  const packed = await pack({ t: kind.name, v: kind.version, d: sheet });
  return packed && `${page.split('#')[0]}${MARK}${packed}`;
}

/**
 * The sheet that an address carries; `undefined` when it carries none.
 * `damaged`: cut, changed or not ours; `newer`: made by a newer version of the site; `foreign`: of another tool.
 */
export async function linked<S extends Named>(
  { kind }: Pick<Host<S>, 'kind'>,
  hash: string,
): Promise<S | 'damaged' | 'newer' | 'foreign' | undefined> {
  if (!hash.startsWith(MARK)) return;
  try {
    const { t, v, d } = (await unpack(hash.slice(MARK.length))) as { t: unknown; v: unknown; d: unknown };
    if (typeof t !== 'string' || !Number.isInteger(v)) return 'damaged';
    // Another tool of the same page takes it.
    if (t !== kind.name) return document.querySelector(`smm-${CSS.escape(t)}`) ? undefined : 'foreign';
    if ((v as number) > kind.version) return 'newer';
    let data = d;
    for (let to = (v as number) + 1; to <= kind.version; to++) data = kind.migrations[to]!(data);
    return kind.validate(data);
  } catch {
    return 'damaged';
  }
}
