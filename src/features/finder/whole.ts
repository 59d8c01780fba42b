import { metrics } from '../kpi/metrics.ts';
import { solve } from '../kpi/solve.ts';
import { turned } from '../kpi/turn.ts';
import type { Library } from './library.ts';

/** All that the calculator can need, as one file of the page. */
export const whole: Required<Library> = { metrics, solve, turned };
