import { expect, test } from 'vitest';
import { shortfalls } from './whole.ts';

const whole = { lessons: 43, questions: 320, terms: 120, bySkill: { moderation: 4 }, untaught: [] };

test('a whole course lacks nothing', () => expect(shortfalls(whole)).toEqual([]));

test.each([
  [{ lessons: 42 }, /42 lessons: at least 43/],
  [{ questions: 319 }, /319 questions: at least 320/],
  [{ terms: 119 }, /119 terms/],
  [{ bySkill: { moderation: 3 } }, /3 questions test the skill "moderation"/],
  [{ untaught: ['def-smm'] }, /1 claims are taught nowhere: def-smm/],
])('%j is found', (change, message) => expect(shortfalls({ ...whole, ...change }).join()).toMatch(message));
