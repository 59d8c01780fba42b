import { expect, test } from 'vitest';
import { newId } from './ids.ts';

test('ids sort as they were made: within a millisecond, and where the clock is set back', () => {
  const made = [2e12, 2e12, 2e12 + 1, 2e12 - 5, 2e12 + 1].map((now) => newId(now));
  expect(made.toSorted()).toEqual(made);
  const many = Array.from({ length: 10_000 }, () => newId(2e12 + 1));
  expect(many.toSorted()).toEqual(many);
  expect(new Set(many).size).toBe(10_000);
});

test('an id is a UUID of version 7 that begins with its time', () => {
  const id = newId(3e12);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(3e12);
});
