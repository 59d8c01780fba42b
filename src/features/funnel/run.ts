import type { Undefined } from '../kpi/metric.ts';
import type { Plan } from './plan.ts';
import type { Settings, Simulation } from './simulate.ts';
import type { Said } from './simulation.worker.ts';

/** A simulation under way. */
export interface Run {
  /** The result; nothing when it was cancelled, `failed` when the browser would not run it. */
  found: Promise<Simulation | Undefined | 'failed' | undefined>;
  cancel(): void;
}

/** Starts a simulation in a worker; `progress` is told the draws made so far. */
export function run(plan: Plan, settings: Settings, progress: (done: number) => void): Run {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  let cancel = () => {};
  const found = new Promise<Awaited<Run['found']>>((resolve) => {
    const finish = (result?: Awaited<Run['found']>) => {
      worker.terminate();
      resolve(result);
    };
    cancel = () => finish();
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => ('done' in data ? progress(data.done) : finish(data.found)));
    worker.addEventListener('error', () => finish('failed'));
    worker.postMessage({ plan, settings });
  });
  return { found, cancel };
}
