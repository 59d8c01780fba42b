/** Work that is cut into slices, so that the page can draw and answer between them. */
export interface Slices {
  /** Whether there is time left in this frame. The first question begins to count. */
  left(): boolean;
  /**
   * Runs a job in a later frame, after those that wait already; gives back how to take it out. After a job that says `true`
   * nothing more is run in its frame: what it has the browser do takes the time that is left.
   */
  wait(job: () => unknown): () => void;
  /** Runs a job as soon as nothing waits any more: at once, or after the last. */
  after(job: () => void): void;
  /** Runs at once what waits: before the page is printed. */
  flush(): void;
}

/**
 * So long one stretch of work may take, in milliseconds. What the browser does with it (style, layout, paint) comes on top
 * and takes several times as long.
 */
const STRETCH = 3;

/**
 * Slices of `most` milliseconds; `rest` lets the page draw and then goes on.
 *
 * `if (frame.left()) draw(); else frame.wait(draw);`
 */
export function slices(most = STRETCH, rest: (next: () => void) => void = drawn): Slices {
  const waiting = new Set<() => unknown>();
  let began: number | undefined;
  const begin = () => {
    if (began !== undefined) return;
    began = performance.now();
    rest(next);
  };
  const left = () => {
    begin();
    return performance.now() - began! < most;
  };
  const run = (job: () => unknown) => {
    waiting.delete(job);
    return job();
  };
  async function next(): Promise<void> {
    began = undefined;
    // What a job asks to be drawn is drawn in the microtask that follows it, and belongs to its time.
    for (const job of waiting) {
      if (!left()) return;
      if (run(job) === true) return;
      await undefined;
    }
  }
  const wait = (job: () => unknown) => {
    const own = () => job();
    waiting.add(own);
    begin();
    return () => void waiting.delete(own);
  };
  return {
    left,
    wait,
    after: (job) => (waiting.size ? void wait(job) : job()),
    flush: () => {
      for (const job of waiting) run(job);
    },
  };
}

/** After the next frame was drawn; in a hidden page, which draws none, soon. */
function drawn(next: () => void): void {
  const go = () => {
    clearTimeout(late);
    cancelAnimationFrame(frame);
    next();
  };
  const frame = requestAnimationFrame(() => setTimeout(go));
  const late = setTimeout(go, 250);
}

/** The slices of this page. */
export const frame: Slices = slices();
if (globalThis.window) addEventListener('beforeprint', frame.flush);
