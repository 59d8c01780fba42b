import { records } from '../../lib/records.ts';
import { posts } from '../plan/saved.ts';
import { vacancies } from '../scorecards/saved.ts';
import { ALL } from '../scorecards/vacancy.ts';
import type { Work } from './works.ts';

/** What stands in the database: the vacancies, the newest first, and the plan of each brand that has posts. Nothing where it is refused. */
export async function recordedWorks(brands: Readonly<Record<string, string>>): Promise<Work[]> {
  try {
    const [found, plans] = await Promise.all([
      records(vacancies).all(ALL),
      Promise.all(Object.entries(brands).map(async ([id, brand]) => ({ id, brand, count: (await records(posts).all(id)).length }))),
    ]);
    return [
      ...found
        .sort((a, b) => (a.made < b.made ? 1 : -1))
        .map(({ id, title }) => ({ path: 'hiring/scorecards', kind: 'vacancy', id, name: title })),
      ...plans.filter(({ count }) => count).map((plan) => ({ path: 'tools/plan', kind: 'post', ...plan })),
    ];
  } catch {
    return [];
  }
}
