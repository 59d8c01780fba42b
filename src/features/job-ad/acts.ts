import { download } from '../../lib/download.ts';
import { markdownOf } from '../portfolio/markdown.ts';
import type { Handed } from '../roles/handed.ts';
import { copied } from '../workbench/actions.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { takeOver } from '../workbench/hand.ts';
import type { Texts } from '../workbench/sheet.ts';
import { replace, tell } from '../workbench/told.ts';
import { adOf } from './document.ts';
import type { Drawn } from './job-ad.ts';
import { postingOf, scriptOf } from './posting.ts';
import { shape } from './saved.ts';
import { handedSheet, toggled } from './take.ts';
import type { Vocabulary } from './vocabulary.ts';

const adIn = (bench: Bench) => adOf(bench.answer.more as Drawn, bench.s);

/** What the buttons under the ad do, by their names. */
export const acts: Record<string, (bench: Bench) => Promise<void>> = {
  markdown: (bench) => copied(hostOf(bench), 'job-ad.told.markdown', markdownOf(adIn(bench))),

  async word(bench) {
    const host = hostOf(bench);
    try {
      const ad = adIn(bench);
      const { wordOf } = await import('../portfolio/word.ts');
      download(`${ad.title}.docx`, await wordOf(ad));
      tell(host, 'job-ad.told.word');
    } catch {
      tell(host, 'job-ad.told.failed');
    }
  },

  async posting(bench) {
    const { posting, missing } = postingOf(adIn(bench), (bench.answer.more as Drawn).given);
    const names = missing.required.map((field) => bench.s[`job-ad.field.${field}`]).join(', ');
    await copied(hostOf(bench), 'job-ad.told.posting', scriptOf(posting));
    if (names) tell(hostOf(bench), 'job-ad.told.lacks', { names });
  },
};

/** Puts a duty or a skill of the role into the ad, or takes it out again with a way back. */
export async function tickRow(bench: Bench, vocabulary: Vocabulary, table: 'duties' | 'skills', id: string, on: boolean): Promise<void> {
  const host = hostOf(bench);
  const sheet = host.take();
  const level = vocabulary.roles[`${sheet.fields.role}`]?.skills.find(({ skill }) => skill === id)?.level ?? 'do';
  const row: Texts =
    table === 'duties'
      ? { name: vocabulary.duties[id]?.name ?? id, hours: '', id }
      : { name: vocabulary.skills[id] ?? id, level, need: level === 'assist' ? 'learn' : 'must', id };
  if (on && sheet.rows[table]!.length >= shape.tables[table].most) {
    tell(host, 'tool.told.full', { n: shape.tables[table].most });
    bench.changed();
  } else if (on) await host.give(toggled(sheet, table, row, true));
  else await replace(host, toggled(sheet, table, row, false), 'job-ad.told.out', { name: `${row.name}` });
}

/** Opens the ad for the post that another tool handed over. */
export const open = (bench: Bench, vocabulary: Vocabulary, handed: Handed): Promise<void> =>
  takeOver(bench, 'job-ad.told.handed', (mine) => handedSheet(mine, handed, vocabulary));
