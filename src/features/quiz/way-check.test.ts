import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk } from './way.ts';
import { bestWay, order, wayFaults, wayOf } from './way-check.ts';

const to = (...all: string[]) => ({ choices: all.map((id, i) => ({ to: id, score: i ? 0 : 1 })) });
const sound = { start: 'a', nodes: { a: to('b', 'c'), b: to('d', 'c'), c: to('d', 'e'), d: { ending: 'good' }, e: { ending: 'bad' } } };

test('a sound way has no fault; its order goes forward, its best way is found', () => {
  expect(wayFaults(sound)).toEqual([]);
  expect(order(wayOf(sound))).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(bestWay(wayOf(sound), (end) => end === 'd')).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
});

describe('what is wrong is named with its place', () => {
  test.each<[string, Parameters<typeof wayFaults>[0], string, string]>([
    ['an unknown start', { ...sound, start: 'x' }, 'start', 'no node is called "x": write one of a, b, c, d, e'],
    ['an unknown target', { ...sound, nodes: { ...sound.nodes, b: to('d', 'x') } }, 'nodes.b.choices.1.to', 'no node is called "x"'],
    ['a node without an end', { ...sound, nodes: { ...sound.nodes, d: {} } }, 'nodes.d', 'leads nowhere'],
    ['both choices and an ending', { ...sound, nodes: { ...sound.nodes, d: { ...to('e', 'e'), ending: 'good' } } }, 'nodes.d', 'not both'],
    ['a node that nothing leads to', { ...sound, nodes: { ...sound.nodes, f: to('d', 'e') } }, 'nodes.f', 'no way leads to "f"'],
    ['a circle', { ...sound, nodes: { ...sound.nodes, c: to('d', 'a') } }, 'nodes.c.choices.1.to', '"c" leads back to "a", in a circle'],
    ['a node that leads to itself', { ...sound, nodes: { ...sound.nodes, c: to('d', 'c') } }, 'nodes.c.choices.1.to', 'leads back to "c"'],
    [
      'no good way',
      { ...sound, nodes: { ...sound.nodes, d: { ending: 'mixed' } } },
      'nodes',
      'no way of choices with "score: 1" ends well',
    ],
  ])('%s', (_, question, place, message) => {
    const all = wayFaults(question).map((fault) => `${fault.path.join('.')} ${fault.message}`);
    expect(all.find((text) => text.startsWith(`${place} `))).toContain(message);
  });
});

test('an inbox of thirty comments is checked at once', () => {
  const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
  const nodes = Object.fromEntries(ids.map((id, i) => [id, to(`n${i + 1}`, `n${i + 1}`, `n${i + 1}`)]));
  const question = { start: 'n0', nodes: { ...nodes, n30: { ending: 'good' } } };
  expect(wayFaults(question)).toEqual([]);
  expect(bestWay(wayOf(question), () => true)).toHaveLength(30);
});

test('whatever is chosen in a sound way, the walk follows the order and ends', () => {
  const way = wayOf(sound);
  const place = order(way);
  fc.assert(
    fc.property(fc.array(fc.nat(1), { minLength: 5, maxLength: 5 }), (picks) => {
      const answer = Object.fromEntries(place.map((id, i) => [id, `${picks[i]}`]));
      const { steps, done } = walk(way, answer);
      const at = steps.map(({ scene }) => place.indexOf(scene));
      expect(done).toBe(true);
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }),
  );
});
