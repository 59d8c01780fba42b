import type { Undefined } from '../kpi/metric.ts';
import type { Plan } from './plan.ts';
import { type Settings, type Simulation, simulate } from './simulate.ts';

/** What the worker is asked. */
export interface Question {
  plan: Plan;
  settings: Settings;
}
/** What it says: so many draws are made, or the end. */
export type Said = { done: number } | { found: Simulation | Undefined };

/** Draws the futures beside the page, so that the page goes on answering. To stop it, the page ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const draws = simulate(data.plan, data.settings);
  for (;;) {
    const { value, done } = draws.next();
    if (done) return postMessage({ found: value } satisfies Said);
    postMessage({ done: value } satisfies Said);
  }
});
