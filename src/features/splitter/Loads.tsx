import { fill } from '../../lib/fill.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { type Load, roleFor } from './board.ts';
import { type More, nameOf } from './splitter.ts';
import { sentence, warned } from './words.ts';

/** The split in one sentence, what everybody carries against the hours that they have, and what asks for a second look. */
export function Loads({ answer, w }: { answer: Answer; w: Writer }) {
  const more = answer.more as More;
  const { s, number } = w;
  const found = warned(more, w);
  const shown = more.loads.filter(({ person, cards }) => person || cards.length);
  const most = Math.max(1, ...shown.flatMap(({ hours, person }) => [hours, person?.has ?? 0]));
  return (
    <>
      <p class="say" aria-live="polite">
        {sentence(more, w)}
      </p>
      <table class="loads">
        <thead class="sr-only">
          <tr>
            {['who', 'bar', 'hours', 'areas', 'next'].map((key) => (
              <th scope="col" key={key}>
                {s[`splitter.head.${key}`]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((load) => (
            <tr key={load.place}>
              <th scope="row">
                {nameOf(load, w)}
                {load.person && <small>{s[`splitter.option.role.${load.person.role}`]}</small>}
              </th>
              <td class="bar" aria-hidden="true">
                <Bar load={load} most={most} />
              </td>
              <td>
                {load.person?.has === undefined
                  ? fill(s['splitter.bar.hours'], { n: number(load.hours) })
                  : fill(s['splitter.bar.of'], { n: number(load.hours), has: number(load.person.has) })}
              </td>
              <td>{fill(s['splitter.bar.areas'], { duties: number(load.cards.length), n: number(load.areas.length) })}</td>
              <td class="go">
                <Ad load={load} s={s} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > 0 && (
        <ul class="warned">
          {found.map(({ key, text }) => (
            <li key={key + text} data-warning={key}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Hours carried; those beyond a person's week in another colour, and a mark where the week ends. */
function Bar({ load: { place, hours, person }, most }: { load: Load; most: number }) {
  const has = person?.has;
  const within = Math.min(hours, has ?? hours);
  const wide = (n: number) => `inline-size:${(n / most) * 100}%`;
  return (
    <span>
      <i class={person ? 'own' : place} style={wide(within)} />
      {hours > within && <i class="over" style={wide(hours - within)} />}
      {has !== undefined && <b style={`inset-inline-start:${(has / most) * 100}%`} />}
    </span>
  );
}

/** To the job ad, for whoever is still to be found. */
function Ad({ load: { place, person, cards }, s }: { load: Load; s: Writer['s'] }) {
  const outside = place === 'outside';
  if (!(outside || person?.hire) || !cards.length) return null;
  const role = person && person.role !== 'other' ? person.role : roleFor(cards);
  return role ? (
    <a href={`${s[`splitter.href.${'ad'}`]}#role=${role}&format=${outside ? 'freelance' : 'in-house'}`}>{s['splitter.go.ad']}</a>
  ) : null;
}
