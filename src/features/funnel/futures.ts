import { h } from 'preact';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { show } from '../workbench/parts.ts';
import type { Writer } from '../workbench/write.ts';
import { Futures, type State } from './Futures.tsx';
import { DRAWS, type Drawn, keyOf } from './planner.ts';
import { type Run, run } from './run.ts';

let running: Run | undefined;

/** Draws the futures of the plan in a worker and shows them in their place; a run that is under way ends first. */
export async function drawFutures(bench: Bench): Promise<void> {
  running?.cancel();
  const { plan, target, shape, luck, seed } = bench.answer.more as Drawn;
  const key = keyOf(bench.answer.more as Drawn);
  const state: State = { done: 0, of: DRAWS, target };
  const host = hostOf(bench);
  const part = ({ w }: { w: Writer }) => h(Futures, { state, w, cancel: () => running?.cancel() });
  show(host, 'futures', part);
  const end = (found: Awaited<Run['found']>) => {
    delete state.done;
    if (found === 'failed') state.failed = true;
    else state.found = found;
  };
  try {
    const own = run(plan, { draws: DRAWS, seed, shape, luck, target }, (done) => {
      state.done = done;
      bench.drawParts?.();
    });
    running = own;
    const found = await own.found;
    // Another run began meanwhile, and shows itself.
    if (running !== own) return;
    end(found);
  } catch {
    end('failed');
  }
  running = undefined;
  // From here on, other numbers make them old.
  bench.dataset.futures = key;
  for (const tell of bench.runs) tell();
  bench.drawParts?.();
}
