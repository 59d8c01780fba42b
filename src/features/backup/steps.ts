import { put } from '~/lib/persist';
import { putRecords } from '~/lib/records';
import { everything, inDatabase } from './everything.ts';

/** One item before and after an action on many; `undefined` is "not there". */
export interface Step {
  key: string;
  before?: string;
  after?: string;
}
export interface Taken {
  what: 'restore' | 'reset';
  /** As above, but for the mark of what was written, which takes less room. */
  steps: Step[];
}

const KEY = 'smm-undo';
let taken: Taken | undefined;

/** Writes all steps or, when one does not fit, none; keeps the way back until the tab is closed. */
export async function take(what: Taken['what'], steps: Step[]): Promise<boolean> {
  const items = steps.filter(({ key }) => !inDatabase(key));
  const back = (to: number) => {
    for (const { key, before } of items.slice(0, to).reverse()) put(key, before);
  };
  for (const [i, { key, after }] of items.entries()) {
    if (put(key, after) || window.storageRefused) continue;
    back(i);
    return false;
  }
  // One transaction for all records, after the items, which can still go back when it fails.
  if (!(await putRecords(new Map(steps.filter(({ key }) => inDatabase(key)).map(({ key, after }) => [key, after]))))) {
    back(items.length);
    return false;
  }
  taken = { what, steps: steps.map(({ key, before, after }) => ({ key, before, after: mark(after) })) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(taken));
  } catch {
    // Too large for the tab's storage: the way back lasts as long as the page.
    sessionStorage.removeItem(KEY);
  }
  return true;
}

/** The last action that can still be undone, also after a reload. */
export function lastTaken(): Taken | undefined {
  try {
    taken ??= JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {}
  return taken;
}

/** Goes back; an item that was edited since stays as it is now. Says how many went back and how many stayed. */
export async function undo(): Promise<{ back: number; stayed: number }> {
  const now = await everything();
  const steps = lastTaken()?.steps ?? [];
  const same = steps.filter(({ key, after }) => mark(now.get(key)) === after);
  let back = same.filter(({ key, before }) => !inDatabase(key) && (put(key, before) || window.storageRefused)).length;
  const records = same.filter(({ key }) => inDatabase(key));
  if (await putRecords(new Map(records.map(({ key, before }) => [key, before])))) back += records.length;
  forget();
  return { back, stayed: steps.length - back };
}

/** Tells one text from another: its length and a hash (FNV-1a). */
function mark(text: string | undefined): string | undefined {
  if (text === undefined) return;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}.${hash >>> 0}`;
}

/** Drops the way back. */
export function forget(): void {
  taken = undefined;
  try {
    sessionStorage.removeItem(KEY);
  } catch {}
}
