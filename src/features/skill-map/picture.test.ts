import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf } from './picture.ts';

const graph = {
  domains: { one: 'One', two: 'Two' },
  skills: Object.fromEntries(['a', 'b', 'c', 'd'].map((id, i) => [id, { name: id, domain: i < 3 ? 'one' : 'two', href: '' }])),
};

test('counts skills by own level, the highest first', () => {
  const own: Record<string, number> = { a: 0, b: 2, c: 4, d: 2 };
  expect(barsOf(graph, (id) => own[id]!)).toEqual([
    { domain: 'one', skills: 3, counts: [1, 0, 1, 0, 1] },
    { domain: 'two', skills: 1, counts: [0, 0, 1, 0, 0] },
  ]);
});

test('counts what a role asks for by gap, and leaves out other domains', () => {
  const gaps = new Map([
    ['a', 0],
    ['b', 1],
    ['c', 3],
  ]);
  expect(barsOf(graph, () => 0, gaps)).toEqual([{ domain: 'one', skills: 3, counts: [1, 1, 1] }]);
});

test('the parts of a bar add up to its skills', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), fc.boolean(), (steps, role) => {
      const at = (id: string) => steps['abcd'.indexOf(id)]!;
      for (const { skills, counts } of barsOf(graph, at, role ? new Map([...'abcd'].map((id) => [id, at(id)])) : undefined))
        expect(counts.reduce((sum, n) => sum + n, 0)).toBe(skills);
    }),
  );
});
