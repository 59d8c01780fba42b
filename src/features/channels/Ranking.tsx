import { fill } from '../../lib/fill.ts';
import { odds } from '../../lib/odds.ts';
import { scaleOf } from '../../ui/charts/scale.ts';
import { Whiskers } from '../../ui/charts/Whiskers.tsx';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { byPlace, type Rank, type Ranking as Ranks } from './ranks.ts';

/** Prices with what chance makes of them: as a chart, and as a table of ranks. */
export function Ranking({ answer, w }: { answer: Answer; w: Writer }) {
  const { step, ranks, own } = answer.more as Ranks;
  const compared = step !== 'contacts';
  const word = (key: string) => w.s[`channels.${key}`]!;
  const sorted = [...ranks].sort(byPlace);
  const money = (value: number) => w.shown({ value }, 'currency');
  const priceOf = ({ price }: Rank) => w.shown(price, 'currency');
  const reachOf = ({ limits }: Rank) => {
    if (!limits) return '';
    if ('undefined' in limits) return '';
    return limits.high === undefined
      ? fill(word('chart.least'), { low: money(limits.low) })
      : fill(word('chart.reach'), { low: money(limits.low), high: money(limits.high) });
  };
  const drawn = sorted.filter((rank) => ('value' in rank.price && rank.price.value) || (rank.limits && 'low' in rank.limits));
  const rows = drawn.map((rank) => {
    const limits = rank.limits && 'low' in rank.limits ? rank.limits : undefined;
    return {
      name: rank.name,
      at: 'value' in rank.price ? rank.price.value : undefined,
      low: limits?.low,
      high: limits?.high,
      hollow: !!rank.difference && 'noise' in rank.difference && rank.difference.noise,
      text: limits && !('value' in rank.price) ? reachOf(rank) : [priceOf(rank), ...(limits ? [`(${reachOf(rank)})`] : [])].join(' '),
    };
  });
  const numbers = rows.flatMap(({ at, low, high }) => [at, low, high].filter((n) => n !== undefined));
  const scale = scaleOf(numbers, compared ? { far: 20 } : { zero: true });
  return (
    <figure class="ranking">
      {rows.length > 0 && (
        <>
          <figcaption>{`${word(`chart.${step}`)} ${compared ? word('chart.interval') : ''} ${scale.log ? word('chart.log') : ''}`}</figcaption>
          <Whiskers rows={rows} scale={scale} label={rows.map(({ name, text }) => `${name}: ${text}`).join('. ')} write={w.number} />
        </>
      )}
      {compared && own && <Reference ranks={sorted} own={own} word={word} />}
      <div class="scroll">
        <table role="table">
          <caption>{compared ? word('chart.chance') : word(`chart.${step}`)}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {['place', 'channel', ...(compared ? ['price', 'against'] : ['cost'])].map((key) => (
                <th scope="col" role="columnheader" key={key}>
                  {fill(word(`head.${key}`), { own: own ? ranks[own - 1]!.name : '–' })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {sorted.map((rank) => (
              <tr key={rank.row} role="row">
                <td role="cell">{rank.place ?? '–'}</td>
                <th scope="row" role="rowheader" dir="auto">
                  {rank.name}
                </th>
                <td role="cell">
                  {priceOf(rank)} <small>{w.why(rank.price)}</small> <small>{reachOf(rank)}</small>
                </td>
                {compared && <Against rank={rank} own={own} w={w} word={word} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** Which channel the others are compared with; the page's script takes the choice into the tool. */
function Reference({ ranks, own, word }: { ranks: Rank[]; own: number; word: (key: string) => string }) {
  const fit = ranks.filter(({ limits }) => limits && 'low' in limits);
  return (
    <label class="reference">
      {word('field.against')}
      <select data-against autocomplete="off">
        {fit.map(({ name, row }) => (
          <option value={name} selected={row === own}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Against({ rank, own, w, word }: { rank: Rank; own: number | undefined; w: Writer; word: (key: string) => string }) {
  const { difference, row } = rank;
  if (row === own) return <td role="cell">{word('verdict.own')}</td>;
  if (!difference) return <td role="cell">–</td>;
  if ('undefined' in difference) return <td role="cell">{w.why(difference)}</td>;
  const found = odds(difference.p);
  const verdict = difference.noise ? 'noise' : (difference.ratio ?? 2) > 1 ? 'dearer' : 'cheaper';
  return (
    <td class={verdict} role="cell">
      {word(`verdict.${verdict}`)} <small>{fill(word(`odds.${found.id}`), 'tests' in found ? { tests: w.number(found.tests) } : {})}</small>
    </td>
  );
}
