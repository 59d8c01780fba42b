import { audience } from './families/audience.ts';
import { costs } from './families/cost.ts';
import { engagementRates } from './families/engagement.ts';
import { returns } from './families/returns.ts';
import { responseRate } from './families/service.ts';
import type { Metric } from './metric.ts';

export type { Metric, Unit } from './metric.ts';

/** The families in the order in which the reference shows them. */
export const groups = { audience, engagement: engagementRates, service: [responseRate], cost: costs, return: returns } as const;

/** Every metric by its id. A new one is an entry of its family's file, with its words in `content/metrics`. */
export const metrics: Record<string, Metric> = Object.fromEntries(
  Object.values(groups)
    .flat()
    .map((metric) => [metric.id, metric]),
);
