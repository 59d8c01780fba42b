import { normalQuantile, twoTails } from '../../lib/normal.ts';
import { fault, type Undefined } from '../kpi/metric.ts';

/** A version of which `people` saw it and `done` of these did what was counted. */
export interface Arm {
  people?: number;
  done?: number;
}

/** Two versions compared; rates and differences in the unit of what is compared (percentage points, euros, minutes). */
export interface Comparison {
  /** B − A */
  difference: number;
  /** The standard error that the test divides by. */
  error: number;
  /** The difference in standard errors: z, or t. */
  statistic: number;
  /** Degrees of freedom, of t. */
  df?: number;
  /** How often equal versions differ by as much or more, as a share. */
  p: number;
  /** The interval of the difference. */
  low: number;
  high: number;
}

/** What is wrong with the counts of both versions; inputs are called `peopleA`, `doneA`, `peopleB`, `doneB`. */
export function countFault(a: Arm, b: Arm): Undefined | undefined {
  const counts = { peopleA: a.people, doneA: a.done, peopleB: b.people, doneB: b.done };
  const wrong = fault(counts, Object.keys(counts), ['peopleA', 'peopleB']);
  if (wrong) return wrong;
  for (const [input, count] of Object.entries(counts)) {
    if (count! > Number.MAX_SAFE_INTEGER) return { undefined: 'too-large', input };
    if (!Number.isInteger(count)) return { undefined: 'not-whole', input };
  }
  if (a.done! > a.people!) return { undefined: 'more-than-whole', input: 'doneA' };
  return b.done! > b.people! ? { undefined: 'more-than-whole', input: 'doneB' } : undefined;
}

/**
 * The two-proportion z-test: z = (q − p) ÷ √(m(1 − m)(1/a + 1/b)) with the rates p and q of a and b people and their
 * common rate m; two-sided p-value 2(1 − Φ(|z|)); interval of the difference with the errors taken apart,
 * √(p(1 − p)/a + q(1 − q)/b). In percentage points. Nobody or everybody in both versions: `no-spread`.
 * 250 of 5,000 and 295 of 5,000 at 5 %: z 1.982, p 0.0474, +0.01 to +1.79 points.
 * Source: geratools.com/ab-test-significance-calculator
 */
export function compareRates(a: Arm, b: Arm, significance: number): Comparison | Undefined {
  const wrong = countFault(a, b);
  if (wrong) return wrong;
  const [p, q] = [a.done! / a.people!, b.done! / b.people!];
  const common = (a.done! + b.done!) / (a.people! + b.people!);
  const error = Math.sqrt(common * (1 - common) * (1 / a.people! + 1 / b.people!));
  if (!error) return { undefined: 'no-spread' };
  const reach = normalQuantile(1 - significance / 200) * Math.sqrt((p * (1 - p)) / a.people! + (q * (1 - q)) / b.people!);
  const statistic = (q - p) / error;
  return {
    difference: (q - p) * 100,
    error: error * 100,
    statistic,
    p: twoTails(statistic),
    low: (q - p - reach) * 100,
    high: (q - p + reach) * 100,
  };
}

/**
 * Wilson's interval of one rate, in percent: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n). It never leaves 0 to
 * 100, and with nobody or everybody ends exactly there. 50 of 500 at 10 %: 8.003919 to 12.42664.
 * Source: Wilson 1927; apache/commons-math, WilsonScoreIntervalTest
 */
export function wilson({ people, done }: { people: number; done: number }, significance: number): [low: number, high: number] {
  const z = normalQuantile(1 - significance / 200);
  const p = done / people;
  const middle = p + (z * z) / (2 * people);
  const reach = z * Math.sqrt((p * (1 - p)) / people + (z / (2 * people)) ** 2);
  const scale = 100 / (1 + (z * z) / people);
  return [done ? (middle - reach) * scale : 0, done === people ? 100 : (middle + reach) * scale];
}
