import { random } from '../../lib/random.ts';
import { LEVEL, totalOf, type Weighted } from './rank.ts';
import { WEIGHTS } from './vacancy.ts';

type Means = ReadonlyMap<string, number>;

/** The smallest change of one weight that puts the second first; `level`: they are first together; `none`: no single weight does. */
export type Swap = { criterion: string; from: number; to: number } | 'level' | 'none';

/**
 * The smallest change of a single weight, within 0 to 10, after which the second candidate stands before the first.
 * At `to` both are level; a little beyond it they have changed places. Both totals are fractions of the weight x,
 * (p + x·m) ÷ (q + x) where there is a mark and p ÷ q where there is none, so that they meet at the roots of a
 * quadratic; with marks of both everywhere it is the line x = (p₁ − p₂) ÷ (m₂ − m₁).
 */
export function swapOf(first: Means, second: Means, criteria: readonly Weighted[]): Swap {
  const lead = leadOf(first, second, criteria);
  if (lead === undefined) return 'none';
  if (Math.abs(lead) <= LEVEL) return 'level';
  let found: Exclude<Swap, string> | undefined;
  for (const criterion of criteria) {
    const { id, weight } = criterion;
    for (const to of meetings(first, second, criteria, id)) {
      const beyond = to + Math.sign(to - weight) * Math.max(1e-6, Math.abs(to) * 1e-6);
      if (beyond < WEIGHTS.least || beyond > WEIGHTS.most) continue;
      const after = leadOf(
        first,
        second,
        criteria.map((one) => (one === criterion ? { id, weight: beyond } : one)),
      );
      if (after === undefined || Math.sign(after) === Math.sign(lead)) continue;
      if (!found || Math.abs(to - weight) < Math.abs(found.to - found.from)) found = { criterion: id, from: weight, to };
    }
  }
  return found ?? 'none';
}

/** How far the first is before the second; nothing where one of them has no result. */
function leadOf(first: Means, second: Means, criteria: readonly Weighted[]): number | undefined {
  const [a, b] = [totalOf(first, criteria), totalOf(second, criteria)];
  return 'value' in a && 'value' in b ? a.value - b.value : undefined;
}

/** The weights of one criterion at which two totals are the same. */
function meetings(first: Means, second: Means, criteria: readonly Weighted[], id: string): number[] {
  // Each total is (p + x·m) ÷ (q + x·c).
  const parts = [first, second].map((means) => {
    let [p, q] = [0, 0];
    for (const one of criteria) {
      const mean = means.get(one.id);
      if (one.id === id || mean === undefined) continue;
      p += one.weight * mean;
      q += one.weight;
    }
    const m = means.get(id);
    return { p, q, m: m ?? 0, c: m === undefined ? 0 : 1 };
  });
  const [a, b] = parts as [(typeof parts)[0], (typeof parts)[0]];
  return roots(a.m * b.c - b.m * a.c, a.p * b.c + a.m * b.q - b.p * a.c - b.m * a.q, a.p * b.q - b.p * a.q);
}

/** Real roots of a·x² + b·x + c. */
function roots(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < LEVEL) return Math.abs(b) < LEVEL ? [] : [-c / b];
  const under = b * b - 4 * a * c;
  if (under < 0) return [];
  // The form that loses no digits where b is large.
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(under)) / 2;
  return q ? [q / a, c / q] : [0];
}

/** How many weightings are drawn, and how far a weight may go from where it stands: by half. */
export const DRAWS = 2_000;
export const SWING = 0.5;

/**
 * In what share of random weightings each candidate is first, from 0 to 1: every weight drawn evenly between half and
 * one and a half times itself. Who is first together shares the draw. The same seed gives the same shares.
 * `firsts(new Map([['a', new Map([['k', 4]])], ['b', new Map([['k', 2]])]]), [{ id: 'k', weight: 5 }])` gives a 1, b 0.
 */
export function firsts(
  candidates: ReadonlyMap<string, Means>,
  criteria: readonly Weighted[],
  { seed = 1, draws = DRAWS }: { seed?: number; draws?: number } = {},
): Map<string, number> {
  const next = random(seed);
  const shares = new Map([...candidates.keys()].map((id) => [id, 0]));
  const order = criteria.filter(({ weight }) => weight > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = order.map(({ id, weight }) => ({ id, weight: weight * (1 - SWING + 2 * SWING * next()) }));
    const totals = [...candidates].flatMap(([id, means]) => {
      const total = totalOf(means, drawn);
      return 'value' in total ? [[id, total.value] as const] : [];
    });
    const best = Math.max(...totals.map(([, value]) => value));
    const top = totals.filter(([, value]) => best - value <= LEVEL);
    for (const [id] of top) shares.set(id, shares.get(id)! + 1 / top.length / draws);
  }
  return shares;
}
