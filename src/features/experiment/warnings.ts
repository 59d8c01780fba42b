import type { Arm } from './rates.ts';
import { MISMATCH, splitP } from './split.ts';

/**
 * What a reader should know before they trust a result:
 * - `early`: looked at before the planned size; `late`: it ran on beyond it; `unplanned`: no size was fixed beforehand
 * - `small`: an expected count below 5, the normal approximation fails; `rough`: below 10, it is rough
 * - `few`: fewer than 30 measurements, on which a mean leans on the distribution
 * - `split`: a fair lot does not deal people out like this
 */
export type Warning =
  | { id: 'early' | 'late'; people: number; planned: number }
  | { id: 'unplanned' }
  | { id: 'small' | 'rough'; expected: number }
  | { id: 'few'; people: number }
  | { id: 'split'; p: number };

/** Warnings about two rates whose counts are in order; the heaviest first. `share` is the planned share of A. */
export function rateWarnings(a: Required<Arm>, b: Required<Arm>, planned?: number, share = 0.5): Warning[] {
  const expected = leastExpected(a, b);
  const counts: Warning[] = expected < 10 ? [{ id: expected < 5 ? 'small' : 'rough', expected }] : [];
  return [...splitWarnings(a.people, b.people, share), ...counts, ...sizeWarnings(a.people, b.people, planned)];
}

/** Warnings about two means. */
export function meanWarnings(peopleA: number, peopleB: number, planned?: number, share = 0.5): Warning[] {
  const people = Math.min(peopleA, peopleB);
  const few: Warning[] = people < 30 ? [{ id: 'few', people }] : [];
  return [...splitWarnings(peopleA, peopleB, share), ...few, ...sizeWarnings(peopleA, peopleB, planned)];
}

/**
 * The smallest of the four counts (did it, did not, in A and in B) that equal versions would lead one to expect. The
 * normal approximation wants 5 at the least, better 10. 14 of 240 and 19 of 236: 16.4.
 * Source: oreilly.com/library/view/nonparametric-methods-in/9781466580633/chapter-19.html
 */
export function leastExpected(a: Required<Arm>, b: Required<Arm>): number {
  const all = a.people + b.people;
  const done = a.done + b.done;
  return (Math.min(a.people, b.people) / all) * Math.min(done, all - done);
}

function splitWarnings(peopleA: number, peopleB: number, share: number): Warning[] {
  const result = splitP(peopleA, peopleB, share);
  return 'value' in result && result.value < MISMATCH ? [{ id: 'split', p: result.value }] : [];
}

/** A tenth more than planned is the last day's rest, not a test that went on until it pleased. */
function sizeWarnings(peopleA: number, peopleB: number, planned?: number): Warning[] {
  if (!planned) return [{ id: 'unplanned' }];
  const people = Math.min(peopleA, peopleB);
  if (people < planned) return [{ id: 'early', people, planned }];
  return people > planned * 1.1 ? [{ id: 'late', people, planned }] : [];
}
