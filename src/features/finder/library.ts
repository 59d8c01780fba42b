import { byReach } from '../kpi/families/engagement.ts';
import type { Metric } from '../kpi/metric.ts';
import type { solve } from '../kpi/solve.ts';
import type { turned } from '../kpi/turn.ts';

/** What the calculator computes with. */
export interface Library {
  metrics: Record<string, Metric>;
  solve?: typeof solve;
  turned?: typeof turned;
}

/** What a page starts with: the metric that is open. The rest comes with the first step towards another one. */
export const library: Library = { metrics: { [byReach.id]: byReach } };

let coming: Promise<void> | undefined;

/** Brings the whole registry and the solving. */
export function complete(): Promise<void> {
  coming ??= import('./whole.ts').then(({ whole }) => void Object.assign(library, whole));
  return coming;
}
