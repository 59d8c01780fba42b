import { safeCell } from '../../lib/cells.ts';
import type { Copies } from '../workbench/host.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Drawn, Item } from './onboarding.ts';

/** The plan as a checklist in text, a box before each task, and as cells: one line a task. */
export function copies(answer: Answer, { s }: Writer): Copies {
  const { given, phases } = answer.more as Drawn;
  const title = given.texts.title?.trim() || s['onboarding.label']!;
  const line = ({ done, title: task, owner, date }: Item) =>
    `${done ? '[x]' : '[ ]'} ${task} (${[s[`onboarding.option.tasks.owner.${owner}`], date].filter(Boolean).join(', ')})`;
  const shown = phases.filter(({ items }) => items.length);
  return {
    text: () =>
      [
        title,
        ...shown.flatMap(({ phase, items, done }) => ['', `${s[`onboarding.phase.${phase}`]} ${done}/${items.length}`, ...items.map(line)]),
      ].join('\n'),
    rows: () =>
      [
        ['phase', 'title', 'owner', 'date', 'done', 'why'].map((head) => s[`onboarding.head.${head}`]!),
        ...shown.flatMap(({ phase, items }) =>
          items.map(({ title: task, owner, date, done, task: known }) => [
            s[`onboarding.phase.${phase}`]!,
            task,
            s[`onboarding.option.tasks.owner.${owner}`] ?? '',
            date ?? '',
            done ? s['onboarding.yes']! : '',
            known?.why ?? '',
          ]),
        ),
      ].map((row) => row.map(safeCell)),
    formula: () => undefined,
  };
}
