/** What of a post a network limits. `least-pictures` is a lower bound, all others are upper ones. */
export const CHECKED = ['text', 'alt', 'hashtags', 'links', 'pictures', 'least-pictures'] as const;

/** A limit that a post can be held against, as one source gives it. */
export interface Limit {
  check: (typeof CHECKED)[number];
  value: number;
  /** Id of the outside page, and the day on which it was read, `'2026-11-22'`. */
  source: string;
  read: string;
}

/** By network. */
export type Limits = Readonly<Record<string, readonly Limit[]>>;

/** The limits of the entries of networks that a post can be held against. */
export function limitsOf(
  platforms: Iterable<{ id: string; limits: readonly { check?: Limit['check'] | undefined; value: number; source: string; read: Date }[] }>,
): Limits {
  return Object.fromEntries(
    [...platforms].map(({ id, limits }) => [
      id,
      limits.flatMap(({ check, value, source, read }) => (check ? [{ check, value, source, read: read.toISOString().slice(0, 10) }] : [])),
    ]),
  );
}

/**
 * How a value stands to the limits of one kind: over all that sources give (`fault`), or over some of them (`warning`),
 * with the limit that says so. Nothing where it fits.
 *
 * 2,100 characters against 2,200 by one source and 2,000 by another: a warning by the second.
 */
export function over(
  value: number,
  limits: readonly Limit[] | undefined,
  check: Limit['check'],
): { level: 'fault' | 'warning'; limit: Limit } | undefined {
  const known = (limits ?? []).filter((limit) => limit.check === check);
  const beyond = known.filter((limit) => (check === 'least-pictures' ? value < limit.value : value > limit.value));
  if (!beyond.length) return undefined;
  const wider = (a: Limit, b: Limit) => (check === 'least-pictures' ? a.value < b.value : a.value > b.value);
  const limit = beyond.reduce((best, one) => (wider(one, best) ? one : best));
  return { level: beyond.length === known.length ? 'fault' : 'warning', limit };
}
