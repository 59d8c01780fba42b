import { beforeEach, expect, test, vi } from 'vitest';
import { gather } from './gather.ts';

const listeners = new Map<string, () => void>();
const page = { visibilityState: 'visible', addEventListener: (type: string, run: () => void) => listeners.set(type, run) };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener);
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

test('hands on after a pause, all at once', () => {
  const run = vi.fn();
  const typing = gather(run);
  for (const key of ['a', 'b', 'c']) {
    typing.add(key);
    vi.advanceTimersByTime(100);
  }
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(150);
  expect(run.mock.calls).toEqual([[['a', 'b', 'c']]]);
});

test('whoever types without a pause waits less than a second', () => {
  const run = vi.fn();
  const typing = gather(run);
  for (let i = 0; i < 30; i++) {
    typing.add(i);
    vi.advanceTimersByTime(100);
  }
  expect(run.mock.calls.map(([changes]) => changes.length)).toEqual([7, 7, 7, 7]);
  vi.advanceTimersByTime(1000);
  expect(run.mock.calls.flat(2)).toEqual(Array.from({ length: 30 }, (_, i) => i));
});

test('a page that is hidden or left hands on at once, and never nothing', () => {
  const run = vi.fn();
  const typing = gather(run);
  listeners.get('pagehide')!();
  typing.flush();
  expect(run).not.toHaveBeenCalled();
  typing.add('a');
  listeners.get('visibilitychange')!();
  expect(run).not.toHaveBeenCalled();
  page.visibilityState = 'hidden';
  listeners.get('visibilitychange')!();
  expect(run).toHaveBeenCalledTimes(1);
  typing.add('b');
  listeners.get('pagehide')!();
  expect(run).toHaveBeenLastCalledWith(['b']);
  vi.advanceTimersByTime(5000);
  expect(run).toHaveBeenCalledTimes(2);
});
