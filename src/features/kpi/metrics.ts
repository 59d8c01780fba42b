import { audience } from './families/audience.ts';
import { costs } from './families/cost.ts';
import { engagementRates } from './families/engagement.ts';
import { returns } from './families/returns.ts';
import { responseRate } from './families/service.ts';
import type { Metric } from './metric.ts';

export type { Metric, Unit } from './metric.ts';

/** Every metric by its id. A new one is an entry of its family's file, with its words in `content/metrics`. */
export const metrics: Record<string, Metric> = Object.fromEntries(
  [...engagementRates, ...audience, responseRate, ...costs, ...returns].map((metric) => [metric.id, metric]),
);
