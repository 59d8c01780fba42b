/**
 * A kept sheet, and over it what the reader typed or ticked while it was being fetched: every value in which `now`
 * differs from `start`. Goes into objects, and into lists of objects place by place; other lists count as one value.
 * `over({ a: '7', b: '8' }, { a: '1', b: '1' }, { a: '1', b: '2' })` is `{ a: '7', b: '2' }`.
 */
export function over<T>(kept: T, start: T, now: T): T {
  if (JSON.stringify(start) === JSON.stringify(now)) return kept;
  if (Array.isArray(kept) && Array.isArray(start) && Array.isArray(now) && [...kept, ...now].every(isRecord))
    return kept.map((item, i) => (i in now ? over(item, start[i] ?? {}, now[i]) : item)) as T;
  if (!isRecord(kept) || !isRecord(start) || !isRecord(now)) return now;
  const names = new Set([...Object.keys(kept), ...Object.keys(now)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = over(kept[name], start[name], now[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
