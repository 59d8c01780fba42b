import { disk } from './disk.ts';

/** Stands apart from `records.ts`, so that counting does not load the database's code. */
const KEY = 'smm-record-edits';

/** How many edits of records were made in this browser, for the reminder of copies. Two tabs may miss a few. */
export function recordEdits(): number {
  try {
    return Number(disk()!.getItem(KEY)) || 0;
  } catch {
    return 0;
  }
}

/** Adds to them. */
export function countEdits(more: number): void {
  try {
    disk()!.setItem(KEY, `${recordEdits() + more}`);
  } catch {}
}
