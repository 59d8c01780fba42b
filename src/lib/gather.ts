/** Gathers changes and hands them on together. */
export interface Gatherer<C> {
  add(...changes: C[]): void;
  /** Hands on at once what waits. */
  flush(): void;
}

/**
 * Hands changes on when none came for `pause` milliseconds, at the latest `most` after the first, and at once when the
 * page is hidden or left: a keystroke waits less than a second.
 *
 * `const typing = gather(posts.edit); typing.add({ id, of, fields: { title: 'Ro' } }); typing.add(…)` edits once.
 */
export function gather<C>(run: (changes: C[]) => unknown, { pause = 250, most = 700 } = {}): Gatherer<C> {
  let waiting: C[] = [];
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    const changes = waiting;
    waiting = [];
    if (changes.length) run(changes);
  };
  if (globalThis.window) {
    // First among the listeners: what is handed on now is noted by those that follow (flight.ts), before the page goes.
    addEventListener('pagehide', flush, { capture: true });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush(), { capture: true });
  }
  return {
    flush,
    add(...changes) {
      waiting.push(...changes);
      clearTimeout(quiet);
      quiet = setTimeout(flush, pause);
      latest ??= setTimeout(flush, most);
    },
  };
}
