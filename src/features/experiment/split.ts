import { twoTails } from '../../lib/normal.ts';
import { fault, type Result } from '../kpi/metric.ts';

/**
 * How often a fair lot deals people to two versions as unevenly as this or more so: the p-value of the chi-square test
 * against the planned `share` of A (a share), with one degree of freedom. 600 and 400 planned as halves: 2.5 × 10⁻¹⁰.
 * Source: en.wikipedia.org/wiki/Sample_ratio_mismatch
 */
export function splitP(peopleA?: number, peopleB?: number, share = 0.5): Result {
  const wrong = fault({ peopleA, peopleB }, ['peopleA', 'peopleB'], ['peopleA', 'peopleB']);
  if (wrong) return wrong;
  const all = peopleA! + peopleB!;
  return { value: twoTails((peopleA! - all * share) / Math.sqrt(all * share * (1 - share))) };
}

/** Below this the lot was not fair, or some people were not counted. Source: calcipedia.org/calculators/sample-ratio-mismatch-calculator */
export const MISMATCH = 0.001;
