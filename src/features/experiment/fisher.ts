import { exactP, hypergeometric } from '../../lib/exact.ts';
import type { Result } from '../kpi/metric.ts';
import { type Arm, countFault } from './rates.ts';

/**
 * The two-sided p-value of Fisher's exact test, as a share: how often as many doers, dealt to both versions by lot, fall
 * as unevenly or more so. Right with any counts, and a little cautious. 8 of 9 and 2 of 7: 0.035.
 * Source: docs.scipy.org/doc/scipy-1.7.0/reference/generated/scipy.stats.fisher_exact.html
 */
export function fisher(a: Arm, b: Arm): Result {
  const wrong = countFault(a, b);
  if (wrong) return wrong;
  return { value: exactP(a.done!, hypergeometric(a.people!, a.done! + b.done!, a.people! + b.people!)) };
}
