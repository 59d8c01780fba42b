import type { Sheet, Texts } from '../workbench/sheet.ts';
import type { OnboardingTask } from './schema.ts';

/** Of a task what its row does not hold: why it is done, where it is learnt. */
export type Task = Pick<OnboardingTask, 'id' | 'phase' | 'due' | 'title' | 'why' | 'owner' | 'roles' | 'levels' | 'formats'> & {
  /** The lesson that teaches it, else the skill that it takes. */
  link?: { href: string; title: string } | undefined;
};
/** Who is coming. */
export interface Post {
  role: string;
  level: string;
  format: string;
}

export const PHASES = ['day', 'week', 'month', 'quarter'] as const;

/** The tasks for a post, by the day on which they are due. A task without roles is for all of them. */
export const tasksFor = (tasks: Task[], { role, level, format }: Post): Task[] => {
  const fits = (list: readonly string[] | undefined, one: string) => !list || list.includes(one);
  return tasks
    .filter(({ roles, levels, formats }) => fits(roles, role) && fits(levels, level) && fits(formats, format))
    .sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) || a.due - b.due);
};

export const rowOf = ({ id, title, phase, owner, due }: Task): Texts => ({ title, phase, owner, due, done: '', id });

const postOf = ({ fields }: Sheet): Post => ({ role: `${fields.role}`, level: `${fields.level}`, format: `${fields.format}` });

/**
 * The plan for another post: what only the new post needs comes in, what only the old one needed goes, unless it is done
 * or was changed. Own tasks stay, and a task that the reader dropped does not come back. Without a post before, every
 * task of this one that is missing comes in.
 */
export function planFor(sheet: Sheet, tasks: Task[], before?: Post): Sheet {
  const post = postOf(sheet);
  const rows = sheet.rows.tasks ?? [];
  const [old, now] = [before ? tasksFor(tasks, before) : [], tasksFor(tasks, post)].map(
    (list) => new Map(list.map((task) => [task.id, task])),
  ) as [Map<string, Task>, Map<string, Task>];
  const touched = (row: Texts, task: Task) => row.done === 'on' || Object.entries(rowOf(task)).some(([name, value]) => row[name] !== value);
  const stays = rows.filter((row) => {
    const task = old.get(`${row.id}`);
    return (row.title !== '' || row.done === 'on') && (!task || now.has(task.id) || touched(row, task));
  });
  const there = new Set(stays.map(({ id }) => id));
  const comes = [...now.values()].filter(({ id }) => !there.has(id) && !old.has(id)).map(rowOf);
  return { ...sheet, rows: { tasks: inOrder([...stays, ...comes]) } };
}

/** The whole plan for a post, from nothing. */
export const freshPlan = (sheet: Sheet, tasks: Task[]): Sheet => ({
  ...sheet,
  rows: { tasks: tasksFor(tasks, postOf(sheet)).map(rowOf) },
});

/** Rows by phase and day; of the same day in their old order. */
export function inOrder(rows: Texts[]): Texts[] {
  const day = ({ due }: Texts) => (typeof due === 'number' ? due : Number.POSITIVE_INFINITY);
  const phase = (row: Texts) => PHASES.indexOf(row.phase as (typeof PHASES)[number]);
  return rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => phase(a.row) - phase(b.row) || by(day(a.row), day(b.row)) || a.i - b.i)
    .map(({ row }) => row);
}
const by = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

const DAY = 86_400_000;

/**
 * The date so many working days (Monday to Friday) after a start; a start at the weekend counts from Monday.
 * `dueDate('2026-11-06', 1)`, after a Friday, is `'2026-11-09'`; nothing for what is no date or no whole number from 0.
 */
export function dueDate(start: string, days: number | undefined): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(start) || days === undefined || !Number.isInteger(days) || days < 0 || days > 1000) return;
  let at = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== start) return;
  const free = () => [0, 6].includes(new Date(at).getUTCDay());
  while (free()) at += DAY;
  for (let left = days; left > 0; left--) {
    at += DAY;
    while (free()) at += DAY;
  }
  return new Date(at).toISOString().slice(0, 10);
}
