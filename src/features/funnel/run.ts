import type { Undefined } from '../kpi/metric.ts';
import type { Plan } from './plan.ts';
import type { Settings, Simulation } from './simulate.ts';
import type { Said } from './simulation.worker.ts';

export interface Run {
  /** The result; nothing when it was cancelled or the browser would not start it. */
  found: Promise<Simulation | Undefined | undefined>;
  cancel(): void;
}

/** Starts a simulation in a worker; `progress` is told the draws made so far. */
export function run(plan: Plan, settings: Settings, progress: (done: number) => void): Run {
  let end = (_?: Simulation | Undefined) => {};
  const found = new Promise<Simulation | Undefined | undefined>((resolve) => {
    end = resolve;
  });
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  const finish = (result?: Simulation | Undefined) => {
    worker.terminate();
    end(result);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => ('done' in data ? progress(data.done) : finish(data.found)));
  worker.addEventListener('error', () => finish());
  worker.postMessage({ plan, settings });
  return { found, cancel: () => finish() };
}
