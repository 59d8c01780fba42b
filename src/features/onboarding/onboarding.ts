import type { Answer, Given, Note, Tool } from '../workbench/tool.ts';
import { copies } from './copies.ts';
import { dueDate, PHASES, type Task } from './plan.ts';
import { shape } from './saved.ts';

/** The last working day of each phase, the first day being 0. */
const LAST = { day: 0, week: 4, month: 21, quarter: 65 } as const;
type Phase = (typeof PHASES)[number];

/** One line of the plan: its row in the table, and what is known of it. */
export interface Item {
  row: number;
  title: string;
  phase: Phase;
  owner: string;
  done: boolean;
  /** `2026-11-09`, where there are a start and a day. */
  date: string | undefined;
  /** Working days after the start, where it is a number. */
  due: number | undefined;
  task: Task | undefined;
}
/** What the checklist and the copies draw from. */
export interface Drawn {
  given: Given;
  lang: string;
  phases: { phase: Phase; items: Item[]; done: number }[];
}

/** The plan of a first quarter: what is done of it, and by phase what is due when. Of 30 tasks 9 that are done are 30 %. */
export const onboarding = (tasks: Task[], lang: string): Tool => {
  const known = new Map(tasks.map((task) => [task.id, task]));
  return { ...shape, answer: (given) => answer(given, known, lang), copies };
};

function answer(given: Given, known: Map<string, Task>, lang: string): Answer {
  const start = given.texts.start ?? '';
  const items = (given.rows.tasks ?? []).flatMap(({ numbers, texts }, row): Item[] => {
    const title = texts.title?.trim() ?? '';
    if (!title) return [];
    const due = Number.isFinite(numbers.due) ? numbers.due : undefined;
    const phase = PHASES.find((one) => one === texts.phase) ?? 'day';
    return [
      {
        row,
        title,
        phase,
        owner: texts.owner ?? '',
        done: texts.done === 'on',
        due,
        date: dueDate(start, due),
        task: known.get(texts.id ?? ''),
      },
    ];
  });
  const done = items.filter((item) => item.done).length;
  const all = items.length;
  return {
    lines: [
      {
        id: 'done',
        unit: 'percent',
        result: all ? { value: (done / all) * 100 } : { undefined: 'missing', input: 'all' },
        formula: 'done / all * 100',
        values: { done, all },
        bar: all ? done / all : 0,
      },
      { id: 'open', unit: 'count', result: { value: all - done } },
    ],
    notes: notesOf(given, items),
    more: {
      given,
      lang,
      phases: PHASES.map((phase) => {
        const own = items.filter((item) => item.phase === phase).sort((a, b) => (a.due ?? 1e9) - (b.due ?? 1e9) || a.row - b.row);
        return { phase, items: own, done: own.filter((item) => item.done).length };
      }),
    } satisfies Drawn,
  };
}

function notesOf({ texts, rows }: Given, items: Item[]): Note[] {
  const late = items.flatMap(({ row, due, phase }): Note[] =>
    due !== undefined && due > LAST[phase]
      ? [{ key: 'late', field: `tasks.${row}.due`, level: 'care', values: { last: LAST[phase] } }]
      : [],
  );
  const unsure = (rows.tasks ?? []).flatMap(({ numbers: { due } }, i): Note[] =>
    due !== undefined && Number.isFinite(due) && !Number.isInteger(due) ? [{ key: 'whole', field: `tasks.${i}.due`, level: 'wrong' }] : [],
  );
  const alone = items.length > 5 && !items.some(({ owner }) => owner !== 'newcomer');
  return [
    ...(texts.start ? [] : [{ key: 'start', field: 'start', level: 'say' as const }]),
    ...late,
    ...unsure,
    ...(items.length && !items.some(({ phase }) => phase === 'day') ? [{ key: 'no-day', level: 'care' as const }] : []),
    ...(alone ? [{ key: 'alone', level: 'care' as const }] : []),
  ];
}
