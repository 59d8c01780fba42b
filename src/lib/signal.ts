/** A value that tells its listeners when it changes; the smallest store. */
export interface Signal<T> {
  get(): T;
  set(value: T): void;
  /** Runs at every later change; gives back how to stop. */
  listen(run: (value: T) => void): () => void;
}

/** `const n = signal(1); n.listen(console.log); n.set(2)` prints 2. */
export function signal<T>(value: T): Signal<T> {
  const runs = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const run of runs) run(next);
    },
    listen(run) {
      runs.add(run);
      return () => void runs.delete(run);
    },
  };
}
