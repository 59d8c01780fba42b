import { expect, test, vi } from 'vitest';
import { slices } from './slices.ts';

/** Slices whose frames come when they are called for, on a clock that only work moves. */
function made(most = 8) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const nexts: (() => unknown)[] = [];
  const frame = slices({ most, unlaid: 6, rest: (next) => void nexts.push(next), lay: () => work(laying) });
  let laying = 0;
  const work = (ms: number) => {
    now += ms;
  };
  const laysOutFor = (ms: number) => {
    laying = ms;
  };
  return { frame, work, laysOutFor, draw: async () => await nexts.shift()?.(), nexts };
}

test('there is time until a stretch is used up, and again in the next frame', async () => {
  const { frame, work, draw } = made();
  expect(frame.left()).toBe(true);
  work(9);
  expect(frame.left()).toBe(false);
  await draw();
  expect(frame.left()).toBe(true);
});

test('what waits runs in order, as much in each frame as there is time for', async () => {
  const { frame, work, draw, nexts } = made();
  const done: number[] = [];
  for (const n of [1, 2, 3, 4])
    frame.wait(() => {
      done.push(n);
      work(5);
    });
  expect(done).toEqual([]);
  await draw();
  expect(done).toEqual([1, 2]);
  await draw();
  expect(done).toEqual([1, 2, 3, 4]);
  await draw();
  expect(nexts).toEqual([]);
});

test('a job longer than a stretch runs all the same', async () => {
  const { frame, work, draw } = made();
  const done: number[] = [];
  for (const n of [1, 2])
    frame.wait(() => {
      done.push(n);
      work(100);
    });
  await draw();
  expect(done).toEqual([1]);
  await draw();
  expect(done).toEqual([1, 2]);
});

test('what the browser lays out for a job belongs to its time', async () => {
  const { frame, draw, laysOutFor } = made();
  const done: number[] = [];
  for (const n of [1, 2, 3]) frame.wait(() => done.push(n));
  laysOutFor(4);
  await draw();
  expect(done).toEqual([1, 2]);
  await draw();
  expect(done).toEqual([1, 2, 3]);
});

test('the place that a job gives back is what is laid out after it', async () => {
  const laid: unknown[] = [];
  const nexts: (() => unknown)[] = [];
  const frame = slices({ rest: (next) => void nexts.push(next), lay: (drawn) => laid.push(drawn) });
  for (const place of ['first', undefined]) frame.wait(() => place);
  while (nexts.length) await nexts.shift()?.();
  expect(laid).toEqual(['first', undefined]);
});

test('what is laid out only afterwards has less time', () => {
  const { frame, work } = made();
  expect(frame.left()).toBe(true);
  work(7);
  expect(frame.left()).toBe(false);
});

test('a job can be taken out, and another wait for the last', async () => {
  const { frame, draw } = made();
  const done: string[] = [];
  frame.after(() => done.push('at once'));
  const out = frame.wait(() => done.push('taken out'));
  frame.wait(() => done.push('last'));
  frame.after(() => done.push('after'));
  out();
  await draw();
  expect(done).toEqual(['at once', 'last', 'after']);
});

test('what is to come last comes after what had to wait in its turn', async () => {
  const { frame, draw } = made();
  const done: string[] = [];
  frame.wait(() => {
    done.push('week');
    frame.wait(() => done.push('day'));
  });
  frame.after(() => done.push('focus'));
  frame.after(() => done.push('then'));
  await draw();
  expect(done).toEqual(['week', 'day', 'focus', 'then']);
});

test('flushed, all run at once', () => {
  const { frame } = made();
  const done: number[] = [];
  for (const n of [1, 2]) frame.wait(() => done.push(n));
  frame.after(() => done.push(3));
  frame.flush();
  expect(done).toEqual([1, 2, 3]);
});
