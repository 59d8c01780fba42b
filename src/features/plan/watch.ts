import { type Checker, checker } from './checks.ts';
import type { Finding } from './finding.ts';
import type { Post } from './post.ts';
import type { Rules } from './rules.ts';
import { readyToSearch } from './view.ts';

/** So long one stretch of work may take, in milliseconds: the page answers in between. */
const STRETCH = 6;
/** After so long without a key the checks look again. */
const PAUSE = 120;

/** Checks a plan bit by bit while nobody waits for it, and again what changes. */
export interface Watch {
  /** What is found about a post as it stands, even while others have not been looked at. */
  of(id: string): Finding[];
  all(): Finding[];
  /** Whether every post has been looked at. */
  done(): boolean;
  changed(ids: Iterable<string>): void;
  close(): void;
}

/** `ready` runs when the last change has been looked at. */
export function watch(rules: Rules, posts: ReadonlyMap<string, Post>, ready: () => void): Watch {
  const checks: Checker = checker(rules, []);
  const waiting = new Set(posts.keys());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (ids: readonly string[]) => {
    for (const id of ids) waiting.delete(id);
    checks.update(new Map(ids.map((id) => [id, posts.get(id)])));
  };
  const work = () => {
    const until = performance.now() + STRETCH;
    let many = 8;
    while (waiting.size && performance.now() < until) {
      const from = performance.now();
      const ids = [...waiting.keys().take(many)];
      for (const id of ids) {
        const post = posts.get(id);
        if (post) readyToSearch(post);
      }
      look(ids);
      if (performance.now() - from < 1) many *= 2;
    }
    timer = waiting.size ? setTimeout(work, 4) : undefined;
    if (!timer) ready();
  };
  timer = setTimeout(work, PAUSE);
  return {
    of(id) {
      if (waiting.has(id)) look([id]);
      return checks.of(id);
    },
    all: () => checks.all(),
    done: () => !waiting.size,
    changed(ids) {
      for (const id of ids) waiting.add(id);
      clearTimeout(timer);
      timer = setTimeout(work, PAUSE);
    },
    close: () => clearTimeout(timer),
  };
}
