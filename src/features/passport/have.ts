import { saved } from '../../lib/persist.ts';
import { today } from '../../lib/today.ts';
import { type Kept as Attempt, allAttempts } from '../exam/attempts.ts';
import { tests } from '../exam/saved.ts';
import { evidenceOf } from '../skill-map/evidence.ts';
import { gather } from '../skill-map/kept.ts';
import type { Graph } from '../skills/load.ts';
import type { Have } from './make.ts';
import { bestOf } from './result.ts';

/** What this browser keeps of a learner, for a passport or a certificate. */
export interface Kept extends Have {
  graph: Graph;
  attempts: Attempt[];
}

/** Reads all that a passport may hold, as it stands now. */
export async function haveNow(graph: Graph): Promise<Kept> {
  const kept = await gather();
  const attempts = allAttempts();
  const best = bestOf(attempts);
  return {
    graph,
    evidence: evidenceOf(graph, kept),
    ratings: kept.ratings,
    artefacts: kept.artefacts,
    modules: graph.modules.flatMap(({ id: module }) => {
      const { passed, best } = saved(tests, module).get() ?? {};
      return passed && best !== undefined ? [{ module, day: passed, share: best }] : [];
    }),
    ...(best && { exam: { day: today(new Date(best.at)), share: best.share, of: best.questions.length } }),
    attempts,
  };
}

/** Runs when another tab wrote something, and when the page is seen again; gives back how to stop. */
export function follow(run: () => void): () => void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(wait);
    wait = setTimeout(run, 100);
  };
  const stored = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith('smm:')) soon();
  };
  const seen = () => {
    if (document.visibilityState === 'visible') soon();
  };
  addEventListener('storage', stored);
  addEventListener('pageshow', seen);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearTimeout(wait);
    removeEventListener('storage', stored);
    removeEventListener('pageshow', seen);
    document.removeEventListener('visibilitychange', seen);
  };
}
