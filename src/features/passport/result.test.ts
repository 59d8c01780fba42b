import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from './result.ts';

const attempt = (n: number, share: number, passed = share >= 0.8) => ({ n, share, passed });

test.each([
  ['none', [], undefined],
  ['none that passed', [attempt(1, 0.7), attempt(2, 0.79)], undefined],
  ['the better one', [attempt(1, 0.85), attempt(2, 0.95), attempt(3, 0.5)], 2],
  ['of equal ones the later', [attempt(3, 0.9), attempt(1, 0.9)], 3],
])('%s', (_, attempts, n) => expect(bestOf(attempts)?.n).toBe(n));

test('law: it passed, none that passed is better, and the order in which they are read makes no difference', () => {
  const attempts = fc.uniqueArray(fc.record({ n: fc.nat(), share: fc.double({ min: 0, max: 1, noNaN: true }), passed: fc.boolean() }), {
    selector: ({ n }) => n,
  });
  fc.assert(
    fc.property(attempts, (all) => {
      const best = bestOf(all);
      expect(bestOf([...all].reverse())).toBe(best);
      for (const one of all.filter(({ passed }) => passed)) expect(best!.passed && best!.share >= one.share).toBe(true);
    }),
  );
});
