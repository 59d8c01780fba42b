import { records } from '../../lib/records.ts';
import { posts } from '../plan/saved.ts';
import { vacancies } from '../scorecards/saved.ts';
import { cards } from '../scorecards/saved-card.ts';
import { ALL } from '../scorecards/vacancy.ts';
import type { Recorded } from './kept.ts';

/** The posts of brands and the score sheets that stand in the database; nothing where it is refused. */
export async function recorded(brands: readonly string[]): Promise<Recorded> {
  try {
    const [plans, posted] = await Promise.all([
      Promise.all(brands.map((id) => records(posts).all(id))),
      records(vacancies)
        .all(ALL)
        .then((found) => Promise.all(found.map(({ id }) => records(cards).all(id)))),
    ]);
    return { plans, cards: posted.flat() };
  } catch {
    return { plans: [], cards: [] };
  }
}
