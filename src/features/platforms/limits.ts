/** A limit as one source gives it. */
export interface Limit {
  what: string;
  value: number;
  unit: string;
  source: string;
  read: Date;
}

/**
 * The limits of a network by what they limit, in the order of the file; several sources for one thing stand together.
 * `disputed` when they do not give the same number.
 *
 * `byWhat([{ what: 'caption', value: 2200, … }, { what: 'caption', value: 2000, … }])` is
 * `[{ what: 'caption', disputed: true, limits: [ … ] }]`.
 */
export function byWhat(limits: readonly Limit[]): { what: string; disputed: boolean; limits: Limit[] }[] {
  const groups = new Map<string, Limit[]>();
  for (const limit of limits) groups.set(limit.what, [...(groups.get(limit.what) ?? []), limit]);
  return [...groups].map(([what, list]) => ({
    what,
    disputed: new Set(list.map(({ value, unit }) => `${value} ${unit}`)).size > 1,
    limits: list,
  }));
}
