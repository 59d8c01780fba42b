import { fill } from '../../lib/fill.ts';
import { $chosen } from '../brand/store.ts';
import { copied } from '../workbench/actions.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { tell } from '../workbench/told.ts';
import type { Drawn } from './community.ts';
import { documentOf, plain } from './document.ts';
import { houseRules } from './rules.ts';

/** Copies the whole list as text, under the brand's name. */
export async function copyList(bench: Bench): Promise<void> {
  const title = fill(bench.s['community.title'], { name: $chosen.get()?.brand.name ?? '' });
  const sheets = documentOf(bench.answer.more as Drawn, bench.w, (id) => bench.s[`community.network.${id}`] ?? id);
  await copied(hostOf(bench), 'tool.told.text', plain(sheets, title));
}

/** Copies the house rules, to be pinned or linked. */
export async function copyRules(bench: Bench): Promise<void> {
  const text = houseRules(bench.answer.more as Drawn, bench.s);
  if (text) await copied(hostOf(bench), 'community.told.rules', text);
  else tell(hostOf(bench), 'community.rulesNone');
}
