import { ids, type Kind, saved } from '../../lib/persist.ts';

/**
 * A link that the reader took out of the sheet, so that nobody makes it up again next week. Its id is a hash of the
 * link, so that taking the same one again only moves it to the front; `order` says which is later, `day` is for
 * showing: `{ link: 'https://a.example/?utm_source=x', place: 'Bio', day: '2026-07-01', order: 12 }`.
 */
export interface MadeLink {
  link: string;
  place: string;
  day: string;
  order: number;
}

/** More than that, and the oldest go. */
export const MOST = 500;

export const made: Kind<MadeLink> = {
  name: 'made-link',
  version: 1,
  migrations: {},
  validate(data) {
    const { link, place, day, order } = { ...(data as MadeLink) };
    if (typeof link !== 'string' || link.length > 8_000 || !/^https?:\/\//i.test(link)) throw new Error('link');
    if (typeof place !== 'string' || place.length > 300) throw new Error('place');
    if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error('day');
    if (!Number.isSafeInteger(order) || order < 0) throw new Error('order');
    return { link, place, day, order };
  },
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: { link: 'https://a.example/?utm_source=x', place: 'Bio', day: '2026-07-01', order: 12 },
};

/** All of them, the latest first. */
export function history(): { id: string; made: MadeLink }[] {
  return ids(made)
    .flatMap((id) => {
      const found = saved(made, id).get();
      return found ? [{ id, made: found }] : [];
    })
    .sort((a, b) => b.made.order - a.made.order);
}

/** Keeps links, the last of the list the latest; the oldest go where there are too many. */
export function remember(links: readonly { link: string; place: string }[], day: string): void {
  const before = history();
  const from = (before[0]?.made.order ?? 0) + 1;
  const some = links.slice(0, MOST).filter(({ link }) => link.length <= 8_000);
  const own = new Set(some.map(({ link }) => idOf(link)));
  some.forEach(({ link, place }, i) => {
    saved(made, idOf(link)).set({ link, place: place.slice(0, 300), day, order: from + some.length - 1 - i });
  });
  for (const { id } of before.filter((one) => !own.has(one.id)).slice(Math.max(0, MOST - own.size))) saved(made, id).set(undefined);
}

/** Two 32-bit hashes (FNV-1a) as 13 letters and digits: enough that 500 links never meet. */
export function idOf(link: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (let i = 0; i < link.length; i++) value = Math.imul(value ^ link.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(36).padStart(7, '0');
  };
  return hash(0x811c9dc5) + hash(0x2f6e2b1);
}
