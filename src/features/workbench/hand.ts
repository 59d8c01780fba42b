import type { Bench } from './bench.ts';
import { hostOf } from './bench-host.ts';
import { named, same, saveAs } from './draft.ts';
import type { Sheet } from './sheet.ts';
import { replace } from './told.ts';

/** Runs once the tool has brought back what was kept. */
export function onceKept(bench: Bench, run: () => void): void {
  if (bench.dataset.kept) {
    run();
    return;
  }
  const watch = new MutationObserver(() => {
    if (!bench.dataset.kept) return;
    watch.disconnect();
    run();
  });
  watch.observe(bench, { attributeFilter: ['data-kept'] });
}

/**
 * Puts a sheet that another tool handed over in the place of the reader's, and takes the hash out of the address. What
 * the reader had is kept under a name, as before a link. `said` is the key of what is told.
 */
export async function takeOver(bench: Bench, said: string, make: (mine: Sheet) => Sheet): Promise<void> {
  const host = hostOf(bench);
  const examples = await host.examples();
  // Only now: the reader may have typed until here.
  const mine = host.take();
  const known = [host.start, ...examples, ...named(host)].map((one) => same('sheet' in one ? one.sheet : one));
  history.replaceState(null, '', location.pathname + location.search);
  if (!host.isEmpty(mine) && !known.includes(same(mine))) saveAs(host, host.s['tool.link.mine']!, mine);
  await replace(host, make(mine), said);
}
