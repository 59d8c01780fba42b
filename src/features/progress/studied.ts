import { saved } from '~/lib/persist';
import { today } from '~/lib/today';
import { type Day, days } from './saved-day.ts';

/** Counts something done today; `-1` takes it back. */
export function studied(what: keyof Day, by = 1): void {
  const day = saved(days, today());
  const before = day.get();
  day.set({ ...before, [what]: Math.max(0, (before?.[what] ?? 0) + by) });
}
