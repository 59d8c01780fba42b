import type { Row } from '../workbench/tool.ts';

/** A post with its rate: of a hundred people reached so many clicked, or did anything with it. */
export interface Ranked {
  title: string;
  count: number;
  reach: number;
  /** In percent. */
  rate: number;
}
export interface Ranking {
  best: Ranked[];
  weakest: Ranked[];
  /** Posts that could be ranked, those that were advertised, and those without a count or a reach. */
  ranked: number;
  paid: number;
  open: number;
}

/**
 * The best and the weakest posts by clicks or interactions for a hundred people reached, at most three each and none
 * in both. Advertised posts stand apart, since the advertisement bought part of their reach; a post without its count
 * or with a reach of 0 has no rate. Of `[140 of 1350, 132 of 980, 58 of 2900]` the best is the second one, 13.47 %.
 */
export function rankingOf(posts: readonly Row[], by: 'clicks' | 'interactions'): Ranking {
  const said = posts.filter(({ numbers, texts }) => texts.title?.trim() || numbers.reach !== undefined);
  const own = said.filter(({ texts }) => texts.paid !== 'on');
  const all = own
    .flatMap(({ numbers, texts }): Ranked[] => {
      const { reach, [by]: count } = numbers;
      if (count === undefined || !reach || !(reach > 0) || !(count >= 0)) return [];
      const rate = (count / reach) * 100;
      return Number.isFinite(rate) ? [{ title: texts.title?.trim() ?? '', count, reach, rate }] : [];
    })
    .sort((a, b) => b.rate - a.rate);
  const most = Math.min(3, Math.floor(all.length / 2));
  return {
    best: all.slice(0, most),
    weakest: all.slice(all.length - most).reverse(),
    ranked: all.length,
    paid: said.length - own.length,
    open: own.length - all.length,
  };
}
