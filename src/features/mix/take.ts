import { csv } from '../../lib/cells.ts';
import { download } from '../../lib/download.ts';
import { $chosen } from '../brand/store.ts';
import type { Category } from '../plan/post.ts';
import { PROPOSALS, repaired, type Shares } from '../plan/shares.ts';
import { copied } from '../workbench/actions.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { replace, tell } from '../workbench/told.ts';
import type { More } from './mix.ts';
import { topicRows } from './topic-texts.ts';

/** What the buttons of the designer do, by their names. */
export const takes: Record<string, (bench: Bench, last: Category | undefined) => unknown> = {
  repair: (bench, last) => put(bench, repaired(moreOf(bench).shares, last), 'mix.told.repaired'),
  propose: (bench) => put(bench, PROPOSALS[moreOf(bench).format], 'mix.told.proposed'),

  async topics(bench) {
    const { harvest } = moreOf(bench);
    if (!harvest.topics.length) return tell(hostOf(bench), 'mix.told.none');
    const lines = topicRows(harvest, bench.s).slice(1);
    await copied(hostOf(bench), 'mix.told.topics', lines.map(([n, topic, category]) => `${n}. ${topic} (${category})`).join('\n'));
  },

  'topics-csv'(bench) {
    const { harvest } = moreOf(bench);
    if (!harvest.topics.length) return tell(hostOf(bench), 'mix.told.none');
    download(`${$chosen.get()?.brand.name ?? ''} ${bench.s['mix.file.topics']}.csv`.trim(), csv(topicRows(harvest, bench.s)), 'text/csv');
    tell(hostOf(bench), 'mix.told.csv');
  },
};

const moreOf = (bench: Bench) => bench.answer.more as More;

/** Other shares in the fields, with a way back. A model stays as it is. */
function put(bench: Bench, shares: Readonly<Shares>, key: string): unknown {
  const host = hostOf(bench);
  if (bench.hasAttribute('data-model')) return tell(host, 'mix.told.model');
  const sheet = host.take();
  return replace(host, { ...sheet, fields: { ...sheet.fields, ...shares } }, key);
}
