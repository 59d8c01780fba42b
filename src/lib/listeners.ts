import { type Held, type Owned, same } from './change.ts';

/** What became of an owner's records. */
export interface News<T> {
  put: T[];
  /** Ids. */
  removed: string[];
  /** Whether this tab made the change. */
  here: boolean;
}
type Run<T> = (news: News<T>) => void;

/** Who wants to hear of which owner's records. */
export function listeners<T extends Owned>() {
  const runs = new Map<string, Set<Run<T>>>();

  /** Runs at each later change; gives back how to stop. */
  function listen(of: string, run: Run<T>): () => void {
    const some = runs.get(of) ?? new Set();
    runs.set(of, some.add(run));
    return () => {
      some.delete(run);
      if (!some.size && runs.get(of) === some) runs.delete(of);
    };
  }

  /** Tells what became of some records: `before` and `now` say how this tab saw and sees them. */
  function publish(before: ReadonlyMap<string, Held<T> | undefined>, now: (id: string) => Held<T> | undefined, here: boolean): void {
    for (const [of, some] of runs) {
      const news: News<T> = { put: [], removed: [], here };
      for (const [id, old] of before) {
        const held = now(id);
        if (held?.d.of !== of) {
          if (old?.d.of === of) news.removed.push(id);
        } else if (here || !same(held.d, old?.d)) news.put.push(held.d);
      }
      if (news.put.length || news.removed.length) for (const run of some) safely(() => run(news));
    }
  }

  return { listen, publish, owners: () => [...runs.keys()] };
}

/** A listener's fault is no fault of the disk: it is reported, and the others hear all the same. */
function safely(run: () => void) {
  try {
    run();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
