import { download } from '../../lib/download.ts';
import type { Handed } from '../roles/handed.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { takeOver } from '../workbench/hand.ts';
import { replace, tell } from '../workbench/told.ts';
import { calendarOf } from './calendar.ts';
import type { Drawn } from './onboarding.ts';
import { freshPlan, type Post, planFor, type Task } from './plan.ts';

/** What the buttons of the plan do, by their names. */
export const acts: Record<string, (bench: Bench, tasks: Task[]) => unknown> = {
  all(bench, tasks) {
    const host = hostOf(bench);
    const sheet = host.take();
    const next = planFor(sheet, tasks);
    const n = next.rows.tasks!.length - sheet.rows.tasks!.filter(({ title, done }) => title !== '' || done === 'on').length;
    return n ? replace(host, next, 'onboarding.told.all', { n }) : tell(host, 'onboarding.told.whole');
  },

  ics(bench) {
    const { s } = bench;
    const drawn = bench.answer.more as Drawn;
    const words = Object.fromEntries([
      ...['employer', 'newcomer', 'both'].map((owner) => [owner, s[`onboarding.option.tasks.owner.${owner}`] ?? '']),
      ...drawn.phases.map(({ phase }) => [phase, s[`onboarding.phase.${phase}`] ?? '']),
    ]);
    const name = drawn.given.texts.title?.trim() || s['onboarding.label']!;
    const file = calendarOf(drawn, name, words, Date.now());
    if (!file) return tell(hostOf(bench), 'onboarding.told.noDates');
    download(`${name}.ics`, file, 'text/calendar');
    tell(hostOf(bench), 'onboarding.told.ics');
  },
};

/** The plan of one post becomes that of another; Undo brings both back, the choice and its tasks. */
export async function change(bench: Bench, tasks: Task[], before: Post, now: Post): Promise<void> {
  const host = hostOf(bench);
  const sheet = host.take();
  for (const [name, value] of Object.entries(before)) bench.control(name)!.value = value;
  await replace(host, planFor({ ...sheet, fields: { ...sheet.fields, ...now } }, tasks, before), 'onboarding.told.post');
}

/** Opens the plan for the post that another tool handed over. */
export const open = (bench: Bench, tasks: Task[], { skills: _, ...post }: Handed): Promise<void> =>
  takeOver(bench, 'onboarding.told.handed', (mine) => freshPlan({ ...mine, fields: { ...mine.fields, title: '', ...post } }, tasks));
