import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';
import { type Drawn, onboarding } from './onboarding.ts';
import type { Task } from './plan.ts';

const TASK: Task = { id: 'day-goal', phase: 'day', due: 0, title: 'Say the goal', why: 'Both mean the same by it.', owner: 'both' };
const row = (title: string, due: number | undefined, done = '', id = '', phase = 'day') => ({
  numbers: { due },
  texts: { title, done, id, phase, owner: 'both' },
});
const answer = (start: string, rows: ReturnType<typeof row>[]) =>
  onboarding([TASK], 'en').answer({ numbers: {}, texts: { start }, rows: { tasks: rows } });
const file = (start: string, rows: ReturnType<typeof row>[]) =>
  calendarOf(answer(start, rows).more as Drawn, 'Café; plan', { day: 'First day', both: 'both' }, 0);

test('open tasks with a date are whole days of a calendar', () => {
  const ics = file('2026-11-06', [row('Say the goal', 1, '', 'day-goal'), row('Done', 0, 'on'), row('No day', undefined)])!;
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(ics).toContain('UID:onboarding-day-goal@open-smm\r\n');
  expect(ics).toContain('DTSTART;VALUE=DATE:20261109\r\n');
  expect(ics).toContain('X-WR-CALNAME:Café\\; plan\r\n');
  expect(ics).toContain('DESCRIPTION:Both mean the same by it.\\nboth\r\n');
});
test('without a start there is no calendar', () => expect(file('', [row('Say the goal', 0)])).toBeUndefined());

test('progress, order within a part, and what is to be said', () => {
  const { lines, notes, more } = answer('', [
    row('Later', 9, '', '', 'month'),
    row('Soon', 7, 'on', '', 'month'),
    row('', 0),
    row('Late', 6, '', '', 'week'),
  ]);
  expect(lines.map(({ result }) => result)).toEqual([{ value: (1 / 3) * 100 }, { value: 2 }]);
  expect((more as Drawn).phases.map(({ items, done }) => [items.map(({ title }) => title), done])).toEqual([
    [[], 0],
    [['Late'], 0],
    [['Soon', 'Later'], 1],
    [[], 0],
  ]);
  expect(notes!.map(({ key, field }) => `${key} ${field ?? ''}`)).toEqual(['start start', 'late tasks.3.due', 'no-day ']);
});
test('an empty plan has no progress, not 0 %', () =>
  expect(answer('', []).lines[0]!.result).toEqual({ undefined: 'missing', input: 'all' }));
