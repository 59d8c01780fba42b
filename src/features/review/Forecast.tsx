import type { Part } from './App.tsx';
import { forecast } from './queue.ts';

/** How many cards are due on each of the coming days: columns, and the same as a table. */
export function Forecast({ desk, w, language, day }: Part) {
  const days = forecast(desk.cards, desk.today, desk.settings);
  const total = days.reduce((sum, { due, fresh }) => sum + due + fresh, 0);
  if (!total) return null;
  const most = Math.max(...days.map(({ due, fresh }) => due + fresh));
  const busiest = days.find(({ due, fresh }) => due + fresh === most)!;
  const number = new Intl.NumberFormat(language);
  return (
    <section aria-labelledby="forecast-title" class="forecast">
      <h2 id="forecast-title">{w('forecast')}</h2>
      <p>{w('forecastText', { n: most, day: day(busiest.day) })}</p>
      <div class="columns" role="img" aria-label={w('forecastLabel', { n: total })}>
        {days.map(({ day: one, due, fresh }, i) => (
          <span key={one} title={`${day(one)}: ${number.format(due + fresh)}`}>
            <i class="fresh" style={{ height: `${(fresh / most) * 100}%` }} />
            <i class="due-bar" style={{ height: `${(due / most) * 100}%` }} />
            {i % 7 === 0 && (
              <b>
                {i ? new Intl.NumberFormat(language, { style: 'unit', unit: 'day', signDisplay: 'always' }).format(i) : w('todayShort')}
              </b>
            )}
          </span>
        ))}
      </div>
      <p class="legend">
        <span>
          <i class="due-bar" aria-hidden="true" /> {w('seenBefore')}
        </span>
        <span>
          <i class="fresh" aria-hidden="true" /> {w('new')}
        </span>
      </p>
      <details>
        <summary>{w('asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{w('day')}</th>
              <th scope="col" class="n">
                {w('seenBefore')}
              </th>
              <th scope="col" class="n">
                {w('new')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day: one, due, fresh }) => (
              <tr key={one}>
                <th scope="row">{day(one)}</th>
                <td class="n">{number.format(due)}</td>
                <td class="n">{number.format(fresh)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
