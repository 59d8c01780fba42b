import type { ComponentType } from 'preact';
import type { Bench } from './bench.ts';

/**
 * A part that the server drew stands until something changes; from then on the browser draws it: its file and Preact
 * come with the first change. `live('funnel', 'chart', async () => (await import('./Chart.tsx')).Chart)`
 */
export function live<P>(id: string, place: string, load: () => Promise<ComponentType<P>>): void {
  const bench = document.querySelector<Bench>(`smm-${id}`)!;
  const begin = async () => {
    bench.runs.delete(begin);
    const [{ hostOf }, { show }, part] = await Promise.all([import('./bench-host.ts'), import('./parts.ts'), load()]);
    show(hostOf(bench), place, part);
  };
  bench.runs.add(begin);
}
