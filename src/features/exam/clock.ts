/** The longest stretch between two looks at the clock that counts, in seconds: a machine that slept is no reader who worked. */
export const BOUND = 120;
/** When the end is announced, in seconds before it. */
export const LAST = 300;

/** What a stretch of so many milliseconds adds, in seconds: `counted(1000)` is `1`, `counted(3_600_000)` is `120`. */
export const counted = (milliseconds: number): number =>
  Number.isFinite(milliseconds) ? Math.min(BOUND, Math.max(0, milliseconds / 1000)) : 0;

export interface Reading {
  /** Seconds to the limit, and beyond it. */
  left: number;
  over: number;
  phase: 'running' | 'last' | 'over';
}

/** How a limit in minutes stands after so many seconds: `reading(3400, 60)` is `{ left: 200, over: 0, phase: 'last' }`. */
export function reading(seconds: number, limit: number): Reading {
  const left = limit * 60 - seconds;
  return { left: Math.max(0, left), over: Math.max(0, -left), phase: left <= 0 ? 'over' : left <= LAST ? 'last' : 'running' };
}

/** Seconds as a clock shows them, whole: `written(75)` is `'1:15'`, `written(3675)` is `'1:01:15'`. */
export function written(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => `${value}`.padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
