import { studentQuantile, studentTail } from '../../lib/student.ts';
import { fault, type Undefined } from '../kpi/metric.ts';
import type { Comparison } from './rates.ts';

/** The measurements of one version: how many, their mean and their standard deviation. */
export interface Sample {
  people?: number;
  mean?: number;
  sd?: number;
}

/**
 * Welch's t-test of two means: t = (B − A) ÷ √(a + b) with a and b the squared standard deviations ÷ their numbers;
 * degrees of freedom (a + b)² ÷ (a² ÷ (nA − 1) + b² ÷ (nB − 1)), broken; two-sided p-value; interval of the difference.
 * In the unit of the means. Fewer than two measurements: `too-few`; no deviation in either: `no-spread`.
 * 0.75 (sd 1.789, 10) and 2.33 (sd 2.0022, 10) at 5 %: t 1.8608, df 17.776, p 0.0794, −0.2055 to 3.3655.
 * Source: search.r-project.org/R/refmans/stats/html/t.test.html
 */
export function compareMeans(a: Sample, b: Sample, significance: number): Comparison | Undefined {
  const wrong = sampleFault(a, b);
  if (wrong) return wrong;
  const [shareA, shareB] = [a, b].map(({ sd, people }) => (sd! / people!) * sd!) as [number, number];
  const error = Math.sqrt(shareA + shareB);
  const difference = b.mean! - a.mean!;
  const statistic = difference / error;
  if (!error) return { undefined: 'no-spread' };
  if (![error, difference, statistic].every(Number.isFinite)) return { undefined: 'too-large' };
  // The weights of the two versions in the error, so that no square leaves the range of numbers.
  const [weightA, weightB] = [shareA / (shareA + shareB), shareB / (shareA + shareB)];
  const df = 1 / (weightA ** 2 / (a.people! - 1) + weightB ** 2 / (b.people! - 1));
  const reach = studentQuantile(1 - significance / 200, df) * error;
  const p = difference ? 2 * studentTail(Math.abs(statistic), df) : 1;
  return { difference, error, statistic, df, p, low: difference - reach, high: difference + reach };
}

/** The interval of one mean: mean ± t × sd ÷ √n. 10 measurements of 0.75 with sd 1.78901 at 5 %: −0.53 to 2.03. */
export function meanInterval({ people, mean, sd }: Required<Sample>, significance: number): [low: number, high: number] {
  const reach = (studentQuantile(1 - significance / 200, people - 1) * sd) / Math.sqrt(people);
  return [mean - reach, mean + reach];
}

/** Inputs are called `peopleA`, `meanA`, `sdA` and so on; a mean may be below 0. */
function sampleFault(a: Sample, b: Sample): Undefined | undefined {
  for (const [name, { people, mean, sd }] of Object.entries({ A: a, B: b })) {
    const size = mean === undefined ? undefined : Math.abs(mean);
    const wrong = fault(
      { [`people${name}`]: people, [`mean${name}`]: size, [`sd${name}`]: sd },
      ['people', 'mean', 'sd'].map((part) => part + name),
    );
    if (wrong) return wrong;
    if (!Number.isInteger(people)) return { undefined: 'not-whole', input: `people${name}` };
    if (people! < 2) return { undefined: 'too-few', input: `people${name}` };
  }
  return;
}
