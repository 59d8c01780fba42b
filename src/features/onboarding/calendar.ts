import { calendarFile, type Event } from '../plan/files/ics.ts';
import type { Drawn } from './onboarding.ts';

/**
 * The open tasks that have a date as a calendar file, each a whole day; the same task keeps its id, so that a calendar
 * replaces it. `stamp` is when it was made, in ms. Nothing where no task has a date.
 */
export function calendarOf({ phases }: Drawn, name: string, words: Record<string, string>, stamp: number): string | undefined {
  const events = phases.flatMap(({ phase, items }) =>
    items.flatMap(({ title, owner, date, done, row, task }): Event[] =>
      date && !done
        ? [
            {
              uid: `onboarding-${task?.id ?? `own-${row}`}@open-smm`,
              day: date,
              summary: title,
              description: [task?.why, words[owner]].filter(Boolean).join('\n'),
              categories: [words[phase] ?? phase],
              status: 'CONFIRMED',
            },
          ]
        : [],
    ),
  );
  return events.length ? calendarFile(name, events, { id: 'UTC', offset: 0, changes: [] }, stamp) : undefined;
}
