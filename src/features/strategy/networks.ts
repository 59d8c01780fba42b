import type { Texts } from '../workbench/sheet.ts';

const ORDER = ['main', 'second', 'trial'];

/**
 * The networks that a strategy chooses, the main one first, then second ones, then trials; what is left out or not
 * decided is none of them.
 *
 * `networksOf([{ network: 'x', role: 'second' }, { network: 'vk', role: 'main' }])` is `['vk', 'x']`.
 */
export function networksOf(places: readonly Texts[] = []): string[] {
  const chosen = ORDER.flatMap((role) => places.filter((place) => place.role === role).map(({ network }) => `${network ?? ''}`));
  return [...new Set(chosen)].filter(Boolean);
}
