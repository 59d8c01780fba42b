import type { Day } from '../progress/saved-day.ts';
import { monthsOf, studiedOn, weeksOf } from './days.ts';
import { at, element, lang, say, written } from './page.ts';

const LAST = 30;

/** The study days of half a year: a sentence, a square for each day, and the same by month as a table. */
export function drawDays(kept: Readonly<Record<string, Day>>, today: string): void {
  const { answers = 0, reviews = 0, tests = 0 } = kept[today] ?? {};
  const done = [
    answers && say('did.answers', { n: answers }),
    reviews && say('did.reviews', { n: reviews }),
    tests && say('did.tests', { n: tests }),
  ];
  const list = done.filter((part) => part !== 0);
  at('days').textContent = [
    say('on', { n: studiedOn(kept, today, LAST), m: LAST }),
    list.length ? say('today', { list: new Intl.ListFormat(lang).format(list) }) : say('todayNone'),
  ].join(' ');
  const weeks = weeksOf(kept, today);
  at('strip').replaceChildren(
    ...weeks.flatMap((week) =>
      week.map(({ day, level }) => {
        const square = element('i');
        square.dataset.level = `${level}`;
        square.title = written.day(day);
        if (day === today) square.dataset.today = '';
        return square;
      }),
    ),
  );
  const month = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  at('months').replaceChildren(
    ...monthsOf(weeks).map(([name, n]) => {
      const head = element('th', month.format(new Date(`${name}-01`)));
      head.scope = 'row';
      return element('tr', head, element('td', written.number.format(n)));
    }),
  );
}
