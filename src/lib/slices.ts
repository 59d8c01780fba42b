/** Work that is cut into slices, so that the page can draw and answer between them. */
export interface Slices {
  /** Whether there is time left in this frame. The first question begins to count. */
  left(): boolean;
  /**
   * Runs a job in a later frame, after those that wait already; gives back how to take it out. A job may give back the
   * place that it draws.
   */
  wait(job: () => unknown): () => void;
  /** Runs a job as soon as nothing waits any more: at once, or after the last, and after what that has had wait. */
  after(job: () => void): void;
  /** Runs at once what waits: before the page is printed. */
  flush(): void;
}

/** So long one stretch of work may take, in milliseconds. What the browser paints comes on top. */
const STRETCH = 8;
/** So much of it work may take whose layout comes afterwards, and takes several times as long. */
const UNLAID = 3;

interface How {
  /** Milliseconds of a frame for what waited, its layout included. */
  most?: number;
  /** Milliseconds of a frame for what is drawn at once and laid out afterwards. */
  unlaid?: number;
  /** Lets the page draw and then goes on. */
  rest?(next: () => void): void;
  /** Has the page laid out, and what the job gave back, so that this belongs to the time of the job. */
  lay?(drawn: unknown): void;
}

/** `if (frame.left()) draw(); else frame.wait(draw);` */
export function slices({ most = STRETCH, unlaid = UNLAID, rest = drawn, lay }: How = {}): Slices {
  const waiting = new Set<() => unknown>();
  const last = new Set<() => void>();
  let began: number | undefined;
  const begin = () => {
    if (began !== undefined) return;
    began = performance.now();
    rest(next);
  };
  const spent = () => {
    begin();
    return performance.now() - began!;
  };
  const left = () => spent() < unlaid;
  const run = (job: () => unknown) => {
    waiting.delete(job);
    return job();
  };
  async function next(): Promise<void> {
    began = undefined;
    for (const job of waiting) {
      if (spent() >= most) return;
      const drawn = run(job);
      // What it asks to be drawn is drawn in the microtask that follows it, and belongs to its time.
      await undefined;
      lay?.(drawn);
    }
    end();
  }
  const end = () => {
    for (const job of last) {
      last.delete(job);
      job();
    }
  };
  const wait = (job: () => unknown) => {
    const own = () => job();
    waiting.add(own);
    begin();
    return () => void waiting.delete(own);
  };
  return {
    left,
    wait,
    after: (job) => (waiting.size ? void last.add(job) : job()),
    flush: () => {
      for (const job of waiting) run(job);
      end();
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

/** The slices of this page. What stands out of sight is laid out as well: it is ready when the reader scrolls to it. */
export const frame: Slices = slices({ lay: (drawn) => void (drawn instanceof HTMLElement ? drawn : document.body).offsetHeight });
if (globalThis.window) addEventListener('beforeprint', frame.flush);
