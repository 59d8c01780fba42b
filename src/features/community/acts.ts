import { copied } from '../workbench/actions.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { tell } from '../workbench/told.ts';
import type { Drawn } from './community.ts';
import { houseRules } from './rules.ts';

/** Copies the house rules, to be pinned or linked. */
export async function copyRules(bench: Bench): Promise<void> {
  const text = houseRules(bench.answer.more as Drawn, bench.s);
  if (text) await copied(hostOf(bench), 'community.told.rules', text);
  else tell(hostOf(bench), 'community.rulesNone');
}
