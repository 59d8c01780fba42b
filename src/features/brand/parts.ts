import { PREFIX } from '../../lib/disk.ts';
import { ids, put } from '../../lib/persist.ts';

/** What is kept of a brand beside itself: its name in a model's file, how a model's content comes in, how all of it goes. */
interface Part {
  name: string;
  /** Takes in the content of a model, in the version `v` of its kind. */
  copy(brand: string, content: { v: number; d: unknown }): unknown;
  remove(brand: string): unknown;
}

/** Kinds of records that are kept under a brand's id. A new kind adds its name. */
export const RECORDS: readonly string[] = ['strategy', 'community', 'mix', 'report', 'portfolio'];

const record = (name: string): Part => ({
  name,
  copy: (brand, { v, d }) => put(`${PREFIX}${name}:${brand}`, JSON.stringify({ v, n: 1, d })),
  remove: (brand) => put(`${PREFIX}${name}:${brand}`, undefined),
});

/**
 * Everything that is kept of a brand. What is not a record of `lib/persist.ts`, such as posts in IndexedDB, adds a line
 * here; a part may load its file only when it is asked: `{ name: 'posts', remove: async (brand) => (await import('…')).remove(brand), … }`.
 */
export const parts: readonly Part[] = [
  ...RECORDS.map(record),
  // Reports of earlier months, each under `<brand>.<month>`; no brand's id has a dot.
  {
    name: 'report-month',
    copy: () => {},
    remove: (brand) => {
      for (const id of ids({ name: 'report-month' })) if (id.startsWith(`${brand}.`)) put(`${PREFIX}report-month:${id}`, undefined);
    },
  },
  {
    name: 'post',
    copy: async (brand, content) => (await import('../plan/keep.ts')).copyPosts(brand, content),
    remove: async (brand) => (await import('../plan/keep.ts')).removePosts(brand),
  },
];
