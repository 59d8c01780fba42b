import { Component } from 'preact';
import { scaleOf } from '../../ui/charts/scale.ts';
import { type Desk, nameOf } from './desk.ts';
import { Export } from './Export.tsx';
import type { Coming } from './file.ts';
import { Incoming } from './Incoming.tsx';
import { join, type Joined as Results } from './joined.ts';
import { FileField } from './List.tsx';
import { Ranges } from './Ranges.tsx';
import { DRAWS } from './sensitivity.ts';
import { sensitivityOf } from './sentence.ts';
import type { Spread } from './spread.ts';

interface Props {
  desk: Desk;
  take(file: File): void;
  coming: Coming | undefined;
  takeComing(): void;
  leaveComing(): void;
}

/** The third step: marks of all who have finished, side by side. */
export class Joined extends Component<Props, { early: boolean }> {
  override state = { early: false };

  override render({ desk, take, coming, takeComing, leaveComing }: Props, { early }: { early: boolean }) {
    const { w, vacancy, done, marks, fixed } = desk;
    const { interviewers, criteria, candidates } = vacancy;
    const from = interviewers.filter(({ id }) => done.has(id));
    const waiting = interviewers.filter(({ id }) => !done.has(id));
    const files = !fixed && (
      <div class="bring">
        {coming ? (
          <Incoming desk={desk} coming={coming} take={takeComing} leave={leaveComing} />
        ) : (
          <FileField id="sheet-back" label={w('sheet.take')} hint={w('sheet.take.hint')} take={take} />
        )}
      </div>
    );
    const names = (list: typeof interviewers) => list.map(({ name }, i) => name || w('interviewer.name', { n: i + 1 })).join(', ');
    if (!interviewers.length || !criteria.length || !candidates.length) return <p class="empty">{w('marking.notReady')}</p>;
    if (!from.length || (waiting.length && !early))
      return (
        <div class="joined">
          <section class="card">
            <h3>{w('joined.waiting', { n: waiting.length })}</h3>
            <p>{w('joined.waiting.text', { names: names(waiting) })}</p>
            {from.length > 0 && (
              <p class="acts">
                <button type="button" class="btn ghost" onClick={() => this.setState({ early: true })}>
                  {w('joined.early', { n: from.length })}
                </button>
              </p>
            )}
          </section>
          {files}
        </div>
      );
    const joined = join(
      { criteria, candidates },
      [...marks.values()],
      from.map(({ id }) => id),
    );
    const label = (id: string) =>
      nameOf(
        w,
        candidates.find((one) => one.id === id)!,
        candidates.findIndex((one) => one.id === id),
      );
    return (
      <div class="joined">
        {waiting.length > 0 && <p class="care">{w('joined.without', { names: names(waiting) })}</p>}
        <Ranking desk={desk} joined={joined} label={label} />
        <Sheet desk={desk} joined={joined} label={label} />
        {files}
        <Export desk={desk} joined={joined} />
      </div>
    );
  }
}

interface Part {
  desk: Desk;
  joined: Results;
  label(id: string): string;
}

/** Places, a picture of them, and what another weight would change. */
function Ranking({ desk, joined, label }: Part) {
  const { w, n, percent, vacancy } = desk;
  const { results } = joined;
  const said = sensitivityOf(vacancy, joined, { label, n, percent });
  const scale = scaleOf([1, 4]);
  const rows = results.flatMap(({ id, total, low, high }) =>
    'value' in total
      ? [
          {
            name: label(id),
            at: total.value,
            ...(low !== undefined && high !== low && { low, high }),
            text: textOf(total.value, low, high),
          },
        ]
      : [],
  );
  function textOf(value: number, low?: number, high?: number) {
    return low === undefined || high === low ? n(value) : w('joined.range', { value: n(value), low: n(low), high: n(high!) });
  }
  const uneven = new Set(results.flatMap(({ total }) => ('value' in total ? [total.covered.toFixed(6)] : []))).size > 1;
  return (
    <section aria-labelledby="ranking">
      <h3 id="ranking">{w('joined.ranking')}</h3>
      <p class="lead">{said.map(({ key, values }) => w(`sense.${key}`, values)).join(' ')}</p>
      {uneven && <p class="care">{w('joined.uneven')}</p>}
      {rows.length > 0 && (
        <Ranges
          rows={rows}
          scale={scale}
          label={w('joined.picture', { list: rows.map(({ name, text }) => `${name}: ${text}`).join('; ') })}
          write={n}
        />
      )}
      <div class="scroll" role="group" tabIndex={0} aria-label={w('joined.ranking')}>
        <table class="ranking">
          <caption>{w('joined.ranking.caption', { draws: n(DRAWS) })}</caption>
          <thead>
            <tr>
              <th scope="col">{w('head.place')}</th>
              <th scope="col">{w('head.candidate')}</th>
              <th scope="col">{w('head.result')}</th>
              <th scope="col">{w('head.covered')}</th>
              <th scope="col">{w('head.first')}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ id, place, total, first }) => (
              <tr key={id}>
                <td>{place ?? '–'}</td>
                <th scope="row" dir="auto">
                  {label(id)}
                </th>
                <td>{'value' in total ? n(total.value) : w(`why.${total.undefined}`)}</td>
                <td>{'value' in total ? percent(total.covered) : '–'}</td>
                <td>{first === undefined ? '–' : percent(first)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Candidates × criteria: mean, spread, and what is missing. */
function Sheet({ desk, joined, label }: Part) {
  const { w, n, vacancy } = desk;
  const { criteria } = vacancy;
  const nameOfCriterion = (id: string) => criteria.find((one) => one.id === id)!.name || w('untitled.criterion');
  return (
    <section aria-labelledby="joined-marks">
      <h3 id="joined-marks">{w('joined.marks')}</h3>
      {joined.missing > 0 && <p class="care">{w('joined.missing', { n: joined.missing })}</p>}
      <div class="scroll" role="group" tabIndex={0} aria-label={w('joined.marks')}>
        <table class="cells">
          <caption>{w('joined.marks.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{w('head.criterion')}</th>
              <th scope="col">{w('head.weight')}</th>
              {joined.results.map(({ id }) => (
                <th scope="col" dir="auto" key={id}>
                  {label(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ id, weight }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {nameOfCriterion(id)}
                </th>
                <td>{n(weight)}</td>
                {joined.results.map(({ id: candidate, spreads }) => (
                  <Cell desk={desk} spread={spreads.get(id)!} key={candidate} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {joined.apart.length > 0 && (
        <>
          <h4>{w('joined.apart')}</h4>
          <p>{w('joined.apart.text')}</p>
          <ul class="apart">
            {joined.apart.map(({ candidate, criterion, low, high }) => (
              <li key={`${candidate} ${criterion}`}>
                {w('joined.apart.one', { candidate: label(candidate), criterion: nameOfCriterion(criterion), low, high })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Cell({ desk, spread }: { desk: Desk; spread: Spread }) {
  const { w, n, vacancy } = desk;
  const { mean, low, high, apart, notAsked, missing } = spread;
  const gone = vacancy.interviewers.filter(({ id }) => missing.includes(id)).map(({ name }) => name);
  return (
    <td class={apart ? 'wide-apart' : ''}>
      {mean === undefined ? <span class="hint">{w('joined.none')}</span> : <b>{n(mean)}</b>}
      {low !== undefined && low !== high && (
        <span>
          {' '}
          {low}–{high} {apart && <span class="flag">{w('joined.talk')}</span>}
        </span>
      )}
      {notAsked > 0 && <small>{w('joined.notAsked', { n: notAsked })}</small>}
      {gone.length > 0 && <small>{w('joined.gone', { names: gone.join(', ') })}</small>}
    </td>
  );
}
