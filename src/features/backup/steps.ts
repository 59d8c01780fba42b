import { put, texts } from '~/lib/persist';

/** One item before and after an action on many; `undefined` is "not there". */
export interface Step {
  key: string;
  before?: string;
  after?: string;
}
export interface Taken {
  what: 'restore' | 'reset';
  steps: Step[];
}

const KEY = 'smm-undo';
let taken: Taken | undefined;

/** Writes all steps or, when one does not fit, none; keeps the way back until the tab is closed. */
export function take(what: Taken['what'], steps: Step[]): boolean {
  for (const [i, { key, after }] of steps.entries()) {
    if (put(key, after) || window.storageRefused) continue;
    for (const done of steps.slice(0, i).reverse()) put(done.key, done.before);
    return false;
  }
  taken = { what, steps };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(taken));
  } catch {
    // Too large for the tab's storage: the way back lasts as long as the page.
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
export function undo(): { back: number; stayed: number } {
  const now = texts();
  const count = { back: 0, stayed: 0 };
  for (const { key, before, after } of lastTaken()?.steps ?? []) {
    if (now.get(key) === after && (put(key, before) || window.storageRefused)) count.back++;
    else count.stayed++;
  }
  forget();
  return count;
}

/** Drops the way back. */
export function forget(): void {
  taken = undefined;
  try {
    sessionStorage.removeItem(KEY);
  } catch {}
}
