import { fill } from '../../lib/fill.ts';
import { Histogram, type Mark } from '../../ui/charts/Histogram.tsx';
import { scaleOf } from '../../ui/charts/scale.ts';
import type { Undefined } from '../kpi/metric.ts';
import type { Writer } from '../workbench/write.ts';
import type { Target } from './backward.ts';
import { MEASURES, type Measure } from './model.ts';
import { unitOf } from './Pictures.tsx';
import type { Simulation } from './simulate.ts';

/** What stands in the place of the futures. */
export interface State {
  /** Draws made so far, while they are made. */
  done?: number;
  of: number;
  found?: Simulation | Undefined | undefined;
  /** What was wanted when they were drawn. */
  target: Target;
  /** The browser would not start it. */
  failed?: boolean;
}
interface Props {
  state: State;
  w: Writer;
  cancel?(): void;
}

/** What came out of a hundred thousand draws: the chance of the target, how far the outcomes spread, and a picture of it. */
export function Futures({ state: { done, of, found, target, failed }, w, cancel }: Props) {
  const word = (key: string) => w.s[`funnel.futures.${key}`]!;
  if (done !== undefined)
    return (
      <p class="running">
        <label>
          {fill(word('running'), { n: w.number(done), of: w.number(of) })} <progress value={done} max={of} />
        </label>
        <button type="button" class="btn ghost" onClick={cancel}>
          {word('cancel')}
        </button>
      </p>
    );
  if (failed) return <p role="status">{word('failed')}</p>;
  if (!found) return <p role="status">{word('cancelled')}</p>;
  if ('undefined' in found) return <p role="status">{fill(word('none'), { why: w.why(found) })}</p>;
  return <Found found={found} target={target} w={w} word={word} />;
}

function Found({ found, target, w, word }: { found: Simulation; target: Target; w: Writer; word(key: string): string }) {
  const shown = (value: number, measure: Measure) => w.shown({ value }, unitOf(measure));
  const share = (percent: number) =>
    percent < 0.1 || percent > 99.9
      ? fill(word(percent < 50 ? 'less' : 'more'), { n: w.number(percent < 50 ? 0.1 : 99.9) })
      : fill(w.s['number.percent']!, { n: w.number(Number(percent.toFixed(1))) });
  const measure = found.measures[target.stage] ? target.stage : MEASURES.find((one) => found.measures[one])!;
  const spread = found.measures[measure]!;
  const { chance, safe } = found;
  const goal = chance === undefined ? undefined : target.amount;
  const marks: Mark[] = [
    { at: spread.p10, text: fill(word('p10'), { n: shown(spread.p10, measure) }), kind: 'edge' },
    { at: spread.p50, text: fill(word('p50'), { n: shown(spread.p50, measure) }), kind: 'middle' },
    { at: spread.p90, text: fill(word('p90'), { n: shown(spread.p90, measure) }), kind: 'edge' },
  ];
  if (goal !== undefined) marks.push({ at: goal, text: fill(word('goal'), { n: shown(goal, measure) }), kind: 'goal' });
  const scale = scaleOf([...spread.histogram.flatMap(({ from, to }) => [from, to]), ...(goal === undefined ? [] : [goal])]);
  const sentences = [
    chance === undefined ? '' : fill(word('chance'), { share: share(chance), n: shown(goal!, measure) }),
    safe === undefined ? '' : fill(word('safe'), { share: share(safe) }),
  ].filter(Boolean);
  const label = fill(word('label'), {
    measure: w.label({ id: measure }),
    low: shown(spread.p10, measure),
    high: shown(spread.p90, measure),
  });
  return (
    <figure>
      <figcaption>{fill(word('caption'), { measure: w.label({ id: measure }), n: w.number(found.draws) })}</figcaption>
      <p class="chance" role="status">
        {sentences.join(' ')}
      </p>
      <Histogram columns={spread.histogram} marks={marks} scale={scale} from={goal} label={label} write={w.number} />
      <div class="scroll">
        <table role="table">
          <caption>{word('table')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell" />
              {['P10', 'P50', 'P90'].map((name) => (
                <th scope="col" role="columnheader" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {MEASURES.flatMap((one) => {
              const own = found.measures[one];
              if (!own) return [];
              return (
                <tr role="row" key={one}>
                  <th scope="row" role="rowheader">
                    {w.label({ id: one })}
                  </th>
                  {[own.p10, own.p50, own.p90].map((value, i) => (
                    <td role="cell" key={i}>
                      {shown(value, one)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
