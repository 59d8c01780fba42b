import { saved } from '~/lib/persist';
import { counted } from './clock.ts';
import { clocks } from './saved-clock.ts';

/** After so many uncounted seconds what was counted is written down. */
const WRITE = 5;

/**
 * Counts the time of a sitting, in one tab at a time: whoever holds the browser's lock counts, the others read along. It counts by
 * the machine's own ticks, never by the wall clock.
 */
export class Timekeeper {
  seconds = 0;
  paused = false;
  private store = saved(clocks, 'now');
  private written = 0;
  private last = performance.now();
  private leads = !navigator.locks;
  private own = false;
  private over = new AbortController();
  private free = () => {};

  constructor(
    private of: string,
    private tell: () => void,
  ) {
    this.read();
    const { signal } = this.over;
    navigator.locks
      ?.request('smm-exam-clock', { signal }, () => {
        this.leads = true;
        this.last = performance.now();
        return new Promise<void>((done) => {
          this.free = done;
        });
      })
      .catch(() => {});
    const timer = setInterval(() => this.tick(), 1000);
    const stop = this.store.listen(() => {
      if (this.own) return;
      this.read();
      this.tell();
    });
    addEventListener('pagehide', () => this.write(), { signal });
    document.addEventListener('visibilitychange', () => this.write(), { signal });
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      stop();
      this.free();
    });
  }

  pause(paused: boolean): void {
    this.tick();
    this.paused = paused;
    this.last = performance.now();
    this.write(true);
    this.tell();
  }

  /** Counts no more; what was counted stays written. */
  stop(): void {
    this.tick();
    this.write();
    this.over.abort();
  }

  /** Without locks each tab would count: then only the one that is looked at does. */
  private counts = () => this.leads && !this.paused && (!!navigator.locks || !document.hidden);

  private tick(): void {
    const now = performance.now();
    if (this.counts()) {
      this.seconds += counted(now - this.last);
      if (this.seconds - this.written >= WRITE) this.write();
      this.tell();
    }
    this.last = now;
  }

  private read(): void {
    const kept = this.store.get();
    if (kept?.of !== this.of) return;
    this.seconds = Math.max(this.seconds, kept.seconds);
    this.written = kept.seconds;
    this.paused = !!kept.paused;
  }

  private write(always = false): void {
    if (!always && (!this.leads || this.written === this.seconds)) return;
    this.own = true;
    this.store.set({ of: this.of, seconds: Math.round(this.seconds * 10) / 10, ...(this.paused && { paused: true }) });
    this.own = false;
    this.written = this.seconds;
  }
}
