import { csv } from '../../lib/cells.ts';
import { download } from '../../lib/download.ts';
import { copied, panel } from '../workbench/actions.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { tell } from '../workbench/told.ts';
import type { Made } from './links.ts';
import { remember } from './saved-made.ts';

/** What the buttons of the sheet of links do, by their names; whatever hands links out remembers them. */
export const takes: Record<string, (bench: Bench, n: number) => unknown> = {
  text: (bench) => keep(all(bench)),
  table: (bench) => keep(all(bench)),

  async csv(bench) {
    const host = hostOf(bench);
    const some = all(bench);
    if (!some.length) return tell(host, 'links.told.none');
    download(`${bench.textOf('title') || 'links'}.csv`, csv((await host.copies()).rows()), 'text/csv');
    keep(some);
    tell(host, 'links.told.csv');
  },

  async 'copy-one'(bench, n) {
    const one = at(bench, n);
    await copied(hostOf(bench), 'links.told.one', one.link);
    keep([one]);
  },

  async code(bench, n) {
    const one = at(bench, n);
    const { codePanel } = await import('./CodePanel.tsx');
    keep([one]);
    await panel(hostOf(bench), codePanel(one.link, one.place));
  },

  async history(bench) {
    await panel(hostOf(bench), (await import('./History.tsx')).History);
  },
};

/** What the buttons of the check do. */
export const takesOfCheck: typeof takes = {
  async csv(bench) {
    const host = hostOf(bench);
    download('links-checked.csv', csv((await host.copies()).rows()), 'text/csv');
    tell(host, 'link-check.told.csv');
  },
};

type One = { link: string; place: string };

const all = (bench: Bench): One[] => {
  const { rows, links } = bench.answer.more as Made;
  return links.flatMap((tagged, i) => ('link' in tagged ? [{ link: tagged.link, place: rows[i]!.note ?? '' }] : []));
};

function at(bench: Bench, n: number): One {
  const { rows, links } = bench.answer.more as Made;
  const tagged = links[n]!;
  return { link: 'link' in tagged ? tagged.link : '', place: rows[n]!.note ?? '' };
}

const keep = (links: One[]) => remember(links, new Date().toISOString().slice(0, 10));
