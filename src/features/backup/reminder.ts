import type { LastCopy } from './saved.ts';

const EDITS = 5;
const DAYS = 3;

/**
 * How many edits of work are kept: the counters of all items, and the edits of records, which are counted apart
 * (`recordEdits()`). Reading progress, days of study, what follows from the cards and the record of copies do not count.
 *
 * `edits(new Map([['smm:answer:a', '{"v":1,"n":2,"d":{}}'], ['smm:lesson:b', '{"v":1,"n":9,"d":{}}']]))` is 2.
 */
export function edits(kept: ReadonlyMap<string, string>, records = 0): number {
  let sum = records;
  for (const [key, text] of kept) {
    if (!/^smm:(?!(lesson|day|due|rated|backup):)/.test(key)) continue;
    sum += Number(/^\{"v":\d+,"n":(\d{1,15}),/.exec(text)?.[1] ?? 1);
  }
  return sum;
}

/** Edits that no downloaded copy holds: `unsaved({ edits: 3 }, 7)` is 4. Never below 0. */
export const unsaved = (last: LastCopy | undefined, edits: number): number => Math.max(0, edits - (last?.edits ?? 0));

/** Whether it is time to download a copy: after five edits, or one edit three days ago. */
export function due(last: LastCopy | undefined, edits: number, now: Date): boolean {
  const open = unsaved(last, edits);
  const waited = last?.since ? now.getTime() - Date.parse(last.since) : 0;
  return open >= EDITS || (open > 0 && waited >= DAYS * 86_400_000);
}
