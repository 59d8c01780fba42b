import { type Bank, loadBank } from '../quiz/bank.ts';
import { type Graph, loadGraph } from '../skills/load.ts';
import { BLUEPRINT } from './blueprint.ts';

const MODULES: ReadonlySet<string> = new Set(BLUEPRINT.flatMap(({ modules }) => modules));

/** The questions of every module that the exam asks, with the skill graph; `tell` hears how many modules have come. */
export async function loadAll(at: string, tell: (n: number, of: number) => void): Promise<{ graph: Graph; bank: Bank }> {
  tell(0, MODULES.size);
  const graph = await loadGraph(at);
  let come = 0;
  const banks = await Promise.all(
    graph.modules
      .filter(({ id }) => MODULES.has(id))
      .map(async ({ bank }) => {
        const found = await loadBank(bank);
        tell(++come, MODULES.size);
        return found;
      }),
  );
  return { graph, bank: new Map(banks.flatMap((found) => [...found])) };
}
