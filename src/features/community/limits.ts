import type { Length } from './address.ts';

/** What a network limits of what the checklist asks for. */
export interface Limit extends Length {
  /** What the network is called. */
  name: string;
  /** Hashtags in a post, the lowest number that a source gives. */
  tags?: number;
}
/** By network. */
export type Limits = Readonly<Record<string, Limit>>;

interface Platform {
  id: string;
  name: string;
  limits: readonly { value: number; point?: 'address' | 'least-address' | undefined; check?: string | undefined }[];
}

/** The limits of the entries of networks; of several sources for one thing the strictest. */
export function limitsOf(platforms: Iterable<Platform>): Limits {
  return Object.fromEntries(
    [...platforms].map(({ id, name, limits }) => {
      const of = (fits: (limit: Platform['limits'][number]) => boolean) => limits.filter(fits).map(({ value }) => value);
      const most = of(({ point }) => point === 'address');
      const least = of(({ point }) => point === 'least-address');
      const tags = of(({ check }) => check === 'hashtags');
      return [
        id,
        {
          name,
          ...(most.length && { most: Math.min(...most) }),
          ...(least.length && { least: Math.max(...least) }),
          ...(tags.length && { tags: Math.min(...tags) }),
        },
      ];
    }),
  );
}

/** The network whose addresses are shortest, such as `{ network: 'X', most: 15 }`; nothing where no length is known. */
export function tightest(limits: Limits): { network: string; most: number } | undefined {
  const known = Object.values(limits).flatMap(({ name, most }) => (most === undefined ? [] : [{ network: name, most }]));
  return known.sort((a, b) => a.most - b.most)[0];
}
