import { monthGrid, weekOf } from './calendar.ts';
import { Day, dayOf, Undated } from './Day.tsx';
import type { Desk } from './desk.ts';
import { WeekRow } from './WeekRow.tsx';

/** A month: weeks of days. Where it is narrow, a list of the days that hold something. */
export function Month({ desk }: { desk: Desk }) {
  const month = desk.state.cursor.slice(0, 7);
  const today = desk.now.day;
  const weeks = monthGrid(month, desk.firstDay).map((week) =>
    week.map((day) => ({ ...dayOf(desk, day, today), other: day.slice(0, 7) !== month })),
  );
  return (
    <div class="month">
      <div class="names" aria-hidden="true">
        {weeks[0]!.map(({ day }) => (
          <span key={day}>{desk.dates.weekday(day)}</span>
        ))}
      </div>
      {weeks.map((week, i) => (
        <WeekRow editing={desk.beside} days={week} key={i} />
      ))}
      <Undated {...dayOf(desk, '', today)} />
    </div>
  );
}

/** A week: a column for each day, the posts with the beginning of their texts. */
export function Week({ desk }: { desk: Desk }) {
  const today = desk.now.day;
  return (
    <div class="week">
      <div class="week-row">
        {weekOf(desk.state.cursor, desk.firstDay).map((day, i) => (
          <Day {...dayOf(desk, day, today)} all key={i} />
        ))}
      </div>
      <Undated {...dayOf(desk, '', today)} />
    </div>
  );
}
