import { addDays } from './calendar.ts';
import type { Desk } from './desk.ts';
import { COUNTRIES, missingOf, sourcesOf } from './holidays.ts';
import { distances, placeOf } from './zones.ts';

const zones = (): string[] => Intl.supportedValuesOf('timeZone');

/** A second clock beside the brand's own, and whose public holidays are marked. */
export function Clocks({ desk }: { desk: Desk }) {
  const { w, brand, dates, now, plan, given } = desk;
  const names = new Intl.DisplayNames([given.language], { type: 'region' });
  const countries = COUNTRIES.map((id) => [id, names.of(id) ?? id] as const).sort((a, b) => a[1].localeCompare(b[1], given.language));
  const { country, otherZone, zone } = brand;
  const apart = otherZone ? distances(now.day, addDays(now.day, 365), zone, otherZone) : [];
  const hours = (ahead: number) => {
    const minutes = Math.abs(ahead) % 60;
    const time = `${dates.number(Math.floor(Math.abs(ahead) / 60))}${minutes ? `:${`${minutes}`.padStart(2, '0')}` : ''}`;
    return w(ahead < 0 ? 'clocks.behind' : 'clocks.ahead', { time, there: placeOf(otherZone!), here: placeOf(zone) });
  };
  return (
    <div class="clock-settings">
      <p>{w('clocks.here', { zone: zone.replaceAll('_', ' ') })}</p>
      <div class="fields">
        <p class="field">
          <label for="plan-other-zone">{w('clocks.other')}</label>
          <select
            id="plan-other-zone"
            value={otherZone ?? ''}
            disabled={plan.fixed}
            onChange={({ currentTarget }) => desk.setBrand({ otherZone: currentTarget.value || undefined })}
          >
            <option value="">{w('none')}</option>
            {[...new Set([...(otherZone ? [otherZone] : []), ...zones()])].map((id) => (
              <option value={id} key={id}>
                {id.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="plan-country">{w('clocks.country')}</label>
          <select
            id="plan-country"
            value={country ?? ''}
            disabled={plan.fixed}
            onChange={({ currentTarget }) => desk.setBrand({ country: currentTarget.value || undefined })}
          >
            <option value="">{w('none')}</option>
            {countries.map(([id, name]) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      </div>
      {apart.length > 0 && (
        <ul class="faults" aria-label={w('clocks.apart')}>
          {apart.map(({ from, ahead }) => (
            <li key={from}>{from === now.day ? hours(ahead) : w('clocks.from', { day: dates.short(from), text: hours(ahead) })}</li>
          ))}
        </ul>
      )}
      {country && (
        <div class="hint">
          {missingOf(country).length > 0 && (
            <>
              <p>{w('clocks.missing')}</p>
              <ul>
                {missingOf(country).map((id) => (
                  <li key={id}>{w(`holiday.missing.${id}`)}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            {w('clocks.source')}{' '}
            {sourcesOf(country).map((id, i) => {
              const source = given.sources[id];
              return (
                source && (
                  <span key={id}>
                    {i > 0 && ', '}
                    <a href={source.url} rel="external">
                      {source.name}
                    </a>
                  </span>
                )
              );
            })}
          </p>
        </div>
      )}
    </div>
  );
}
