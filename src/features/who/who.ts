import type { Result } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note, Tool } from '../workbench/tool.ts';
import { copiesOfAdvice } from './copies.ts';
import { type Advice, decide } from './decide.ts';
import { type Facts, factsOf, faultsOf, type Hours, hoursOf, lacks, MONTH } from './facts.ts';
import { shape } from './saved.ts';

/** What the picture and the reasons are drawn from. */
export interface More {
  hours: Hours[];
  facts: Facts;
  /** Nothing while the list holds a number that cannot be so. */
  advice: Advice | undefined;
  days: number;
}

/** Whom do you need: the work in hours, and by rules who is to be hired for it. */
export const who: Tool = { ...shape, answer, copies: copiesOfAdvice };

const WHY = {
  unreadable: 'unreadable',
  negative: 'negative',
  'inside-more': 'more-than-whole',
  'covered-more': 'more-than-whole',
} as const;

function answer(given: Given): Answer {
  const faults = faultsOf(given);
  const hours = faults.length ? [] : hoursOf(given);
  const facts = factsOf(given, hours);
  const { paid, hourCost } = given.numbers;
  const wrong: Result | undefined = faults[0] && { undefined: WHY[faults[0].key], input: 'work' };
  const sum = (part: 'wanted' | 'open' | 'inside'): Result => wrong ?? { value: facts[part] ?? 0 };
  const open = facts.open ?? 0;
  const month: Result = wrong ?? lacks(hourCost, 'hourCost') ?? { value: open * (hourCost ?? 0) * MONTH };
  const lines: Line[] = [
    { id: 'open', unit: 'count', result: sum('open') },
    { id: 'wanted', unit: 'count', result: sum('wanted') },
    { id: 'inside', unit: 'count', result: sum('inside') },
    { id: 'paid', unit: 'count', result: lacks(paid, 'paid') ?? { value: paid ?? 0 } },
    {
      id: 'month',
      unit: 'currency',
      result: month,
      formula: 'open * hourCost * 52 / 12',
      values: { open, ...('value' in month && { hourCost: hourCost! }) },
    },
  ];
  const advice = faults.length ? undefined : decide(facts, hours);
  return { lines, notes: notesOf(faults, given, facts), more: { hours, facts, advice, days: Number(given.texts.days) } satisfies More };
}

function notesOf(faults: ReturnType<typeof faultsOf>, { texts, numbers, rows }: Given, facts: Facts): Note[] {
  const notes = faults
    .filter(({ key }) => key === 'inside-more' || key === 'covered-more')
    .map(({ row, field, key }): Note => ({ key, level: 'wrong', field: `work.${row}.${field}` }));
  const all = Object.keys(facts).length;
  if (numbers.paid === undefined && all && (facts.open ?? 0) > 0) notes.push({ key: 'no-paid', level: 'say' });
  if (texts.days !== '5' && !faults.length && (rows.work ?? []).every((row) => row.texts.kind !== 'answers' || !row.numbers.hours))
    notes.push({ key: 'days-without-answers', level: 'care' });
  if ((facts.paid ?? 0) > 60) notes.push({ key: 'paid-high', level: 'care', field: 'paid' });
  return notes;
}
