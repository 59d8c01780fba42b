// How fast the funnel planner draws futures: the same code that its worker runs, here in Node.
import { ember, norline } from '../../src/features/funnel/samples.ts';
import { simulate } from '../../src/features/funnel/simulate.ts';

const DRAWS = 100_000;

export default function bench(print) {
  const forty = { ...norline, channels: Array.from({ length: 40 }, () => norline.channels[0]) };
  for (const [name, plan] of Object.entries({ 'Ember & Oat, one channel': ember, 'Norline, forty channels': forty }))
    for (const shape of ['triangular', 'pert']) {
      const times = Array.from({ length: 5 }, () => time(plan, shape)).sort((a, b) => a - b);
      print(`${name}, ${shape}: ${DRAWS} draws in ${times[2].toFixed(0)} ms, ${Math.round(DRAWS / times[2])} draws a millisecond`);
    }
}

function time(plan, shape) {
  const from = performance.now();
  const draws = simulate(plan, { draws: DRAWS, seed: 1, shape, luck: true, target: { stage: 'sales', amount: 42 } });
  while (!draws.next().done);
  return performance.now() - from;
}
