import { expect, test } from 'vitest';
import { BOUND, counted, reading, written } from './clock.ts';

test.each([
  ['a second', 1000, 1],
  ['a tab in the background, looked at once a minute', 60_000, 60],
  ['a night asleep', 8 * 3_600_000, BOUND],
  ['a clock that went back', -5000, 0],
  ['what is no number', Number.NaN, 0],
])('%s counts', (_, milliseconds, seconds) => expect(counted(milliseconds)).toBe(seconds));

test.each([
  [0, 60, { left: 3600, over: 0, phase: 'running' }],
  [3299, 60, { left: 301, over: 0, phase: 'running' }],
  [3300, 60, { left: 300, over: 0, phase: 'last' }],
  [3600, 60, { left: 0, over: 0, phase: 'over' }],
  [3725, 60, { left: 0, over: 125, phase: 'over' }],
])('%d seconds of %d minutes', (seconds, limit, is) => expect(reading(seconds, limit)).toEqual(is));

test.each([
  [0, '0:00'],
  [75.9, '1:15'],
  [3675, '1:01:15'],
])('%d seconds are written %s', (seconds, text) => expect(written(seconds)).toBe(text));
