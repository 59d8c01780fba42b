import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entries } from '../../../tests/content/read.ts';
import { ROLES } from '../roles/roles.ts';
import { dueDate, freshPlan, inOrder, planFor, rowOf, type Task, tasksFor } from './plan.ts';
import { shape } from './saved.ts';
import { onboardingSchema } from './schema.ts';

const TASKS: Task[] = entries('onboarding/en').map(({ data }) => onboardingSchema.parse(data));
const { level: LEVEL, format: FORMAT } = shape.fields;
const sheet = (role: string, level = 'do', format = 'in-house') => ({
  fields: { role, level, format, title: '', start: '' },
  rows: { tasks: [] },
});
const ids = (of: ReturnType<typeof freshPlan>) => of.rows.tasks!.map(({ id }) => id);

test.each([
  ['the first day', '2026-11-02', 0, '2026-11-02'],
  ['over a weekend', '2026-11-06', 1, '2026-11-09'],
  ['a start on Saturday', '2026-11-07', 0, '2026-11-09'],
  ['a month', '2026-11-02', 20, '2026-11-30'],
  ['over New Year', '2026-12-31', 1, '2027-01-01'],
  ['no date', '2026-02-30', 1, undefined],
  ['nothing', '', 1, undefined],
  ['half a day', '2026-11-02', 0.5, undefined],
])('%s', (_, start, days, date) => expect(dueDate(start, days)).toBe(date));

test('a due day is never a weekend, and later days are never earlier', () =>
  fc.assert(
    fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), fc.nat(200), (day, n) => {
      const start = day.toISOString().slice(0, 10);
      const due = dueDate(start, n)!;
      expect([0, 6]).not.toContain(new Date(due).getUTCDay());
      expect(due <= dueDate(start, n + 1)!).toBe(true);
    }),
  ));

test('every role, level and format has tasks in each phase, and none twice', () => {
  for (const role of ROLES)
    for (const level of LEVEL.options)
      for (const format of FORMAT.options) {
        const tasks = tasksFor(TASKS, { role, level, format });
        expect(new Set(tasks.map(({ phase }) => phase)).size, `${role} ${level} ${format}`).toBe(4);
        expect(tasks.length).toBeGreaterThanOrEqual(18);
        expect(tasks.length).toBeLessThan(shape.tables.tasks.most);
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      }
});

test('accesses are asked for by role, and nobody shares a password', () => {
  const day = (role: string) => ids(freshPlan(sheet(role), TASKS));
  expect(day('targeting-specialist')).toContain('day-ad-account');
  expect(day('community-administrator')).not.toContain('day-ad-account');
  for (const role of ROLES) expect(day(role)).toContain('day-accounts');
});

test('another role brings its tasks and takes away the untouched ones of the old', () => {
  const before = freshPlan(sheet('targeting-specialist'), TASKS);
  const rows = before.rows
    .tasks!.map((row) => (row.id === 'week-old-campaigns' ? { ...row, done: 'on' } : row))
    .filter(({ id }) => id !== 'week-talk');
  const own = { title: 'Show the counter', phase: 'day', owner: 'employer', due: 0, done: '', id: '' };
  const post = { role: 'targeting-specialist', level: 'do', format: 'in-house' };
  const after = planFor({ ...sheet('community-administrator'), rows: { tasks: [...rows, own] } }, TASKS, post);
  expect(ids(after)).toContain('quarter-regulars');
  expect(ids(after)).not.toContain('day-ad-account');
  expect(ids(after), 'done').toContain('week-old-campaigns');
  expect(ids(after), 'dropped').not.toContain('week-talk');
  expect(after.rows.tasks!.some(({ title }) => title === 'Show the counter')).toBe(true);
});

test('there and back again nothing is lost and nothing is doubled', () =>
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...ROLES), fc.constantFrom(...FORMAT.options), (a, b, format) => {
      const first = freshPlan(sheet(a), TASKS);
      const other = planFor({ ...first, fields: { ...first.fields, role: b, format } }, TASKS, {
        role: a,
        level: 'do',
        format: 'in-house',
      });
      const back = planFor({ ...other, fields: first.fields }, TASKS, { role: b, level: 'do', format });
      expect([...ids(back)].sort()).toEqual([...ids(first)].sort());
    }),
  ));

test('rows stand by phase and day, a row without a day last', () => {
  const task = (phase: string, due: number | string) => ({ ...rowOf(TASKS[0]!), phase, due });
  expect(inOrder([task('week', 2), task('day', ''), task('day', 0)]).map(({ phase, due }) => `${phase} ${due}`)).toEqual([
    'day 0',
    'day ',
    'week 2',
  ]);
});
