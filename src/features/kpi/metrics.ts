import { audience } from './families/audience.ts';
import { averageRates } from './families/averages.ts';
import { costs } from './families/cost.ts';
import { customers } from './families/customers.ts';
import { engagementRates } from './families/engagement.ts';
import { reactions } from './families/reactions.ts';
import { returns } from './families/returns.ts';
import { service } from './families/service.ts';
import { traffic } from './families/traffic.ts';
import { video } from './families/video.ts';
import type { Metric } from './metric.ts';

export type { Metric, Unit } from './metric.ts';

/** The families in the order in which the reference shows them. */
export const groups = {
  audience,
  engagement: [...engagementRates, ...averageRates],
  reactions,
  video,
  service,
  traffic,
  cost: costs,
  return: returns,
  customers,
} as const;

/** Every metric by its id. A new one is an entry of its family's file, with its words in `content/metrics`. */
export const metrics: Record<string, Metric> = Object.fromEntries(
  Object.values(groups)
    .flat()
    .map((metric) => [metric.id, metric]),
);
