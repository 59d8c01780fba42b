import { fill } from '../../lib/fill.ts';
import { scaleOf } from '../../ui/charts/scale.ts';
import { Tornado } from '../../ui/charts/Tornado.tsx';
import { Whiskers } from '../../ui/charts/Whiskers.tsx';
import type { Unit } from '../kpi/metric.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { type Measure, model } from './model.ts';
import { ENDS, STAGES } from './plan.ts';
import type { Drawn } from './planner.ts';
import { type Swing, swings } from './swing.ts';

interface Props {
  answer: Answer;
  w: Writer;
  /** The page's language; on the server. */
  lang?: string;
  /** The tool; in the browser. */
  bench?: { language: string };
}
/** More inputs than that are too many to look at. */
const SHOWN = 8;

export const unitOf = (measure: Measure): Unit => (measure === 'revenue' || measure === 'profit' ? 'currency' : 'count');

/** Where the ranges widen on the way down, and which of them matters most. */
export function Pictures({ answer, w, bench, lang = bench?.language }: Props) {
  const drawn = answer.more as Drawn;
  if (!drawn.ranges) return null;
  const { format } = new Intl.NumberFormat(lang, { notation: 'compact' });
  const ticks = (n: number) => format(n);
  return (
    <>
      <Widening drawn={drawn} w={w} write={ticks} />
      <Matters drawn={drawn} w={w} write={ticks} />
    </>
  );
}

interface Part {
  drawn: Drawn;
  w: Writer;
  /** Writes the numbers under a chart. */
  write(n: number): string;
}

function Widening({ drawn: { flows }, w, write }: Part) {
  const rows = STAGES.filter((stage) => stage !== 'revenue' && stage !== 'grossProfit').flatMap((stage) => {
    const values = ENDS.map((end) => flows[end][stage]).flatMap((part) => (part && 'value' in part ? [part.value] : []));
    const [low, at, high] = values;
    if (high === undefined || !low) return [];
    const shown = (value: number) => w.shown({ value }, 'count');
    return [{ name: w.label({ id: stage }), at, low, high, text: `${shown(at!)} (${shown(low)} – ${shown(high)})` }];
  });
  if (rows.length < 2) return null;
  const scale = scaleOf(
    rows.flatMap(({ low, high }) => [low, high]),
    { far: 20 },
  );
  return (
    <figure>
      <figcaption>{w.s['funnel.picture.widening']}</figcaption>
      {scale.log && <p>{w.s['funnel.picture.log']}</p>}
      <Whiskers rows={rows} scale={scale} label={rows.map(({ name, text }) => `${name}: ${text}`).join('. ')} write={write} />
    </figure>
  );
}

function Matters({ drawn, w, write }: Part) {
  const { plan, target } = drawn;
  const known = model(plan);
  if (!known.measures.includes(target.stage)) return null;
  const list = swings(known, target.stage);
  const [widest] = list;
  if (!widest) return null;
  const { sales, leads } = known.counts(known.likely);
  const at = { sales, leads, ...known.money(sales, known.likely) }[target.stage];
  const shown = (value: number) => w.shown({ value }, unitOf(target.stage));
  const word = (key: string) => w.s[`funnel.picture.${key}`]!;
  const rows = list.slice(0, SHOWN).map((swing) => ({
    name: nameOf(swing, drawn, w),
    low: swing.low,
    high: swing.high,
    text: fill(word('sway'), { low: shown(Math.min(swing.low, swing.high)), high: shown(Math.max(swing.low, swing.high)) }),
  }));
  const scale = scaleOf([at, ...rows.flatMap(({ low, high }) => [low, high])]);
  return (
    <figure>
      <figcaption>{word('matters')}</figcaption>
      <p>{fill(word('swing'), { measure: w.label({ id: target.stage }), at: shown(at) })}</p>
      <Tornado rows={rows} scale={scale} at={at} label={rows.map(({ name, text }) => `${name}: ${text}`).join('. ')} write={write} />
      <div class="scroll">
        <table>
          <caption>{fill(word('table'), { measure: w.label({ id: target.stage }) })}</caption>
          <thead>
            <tr>
              {['input', 'low', 'high', 'difference'].map((key) => (
                <th scope="col" key={key}>
                  {word(`head.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.slice(0, SHOWN).map((swing, i) => (
              <tr key={i}>
                <th scope="row" dir="auto">
                  {nameOf(swing, drawn, w)}
                </th>
                <td>
                  {shown(swing.low)} <small>{fill(word('at'), { n: w.number(swing.input.span.low) })}</small>
                </td>
                <td>
                  {shown(swing.high)} <small>{fill(word('at'), { n: w.number(swing.input.span.high) })}</small>
                </td>
                <td>{shown(Math.abs(swing.high - swing.low))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {list.length > SHOWN && <p>{fill(word('rest'), { n: w.number(list.length - SHOWN) })}</p>}
    </figure>
  );
}

/** The input, and where there are several channels which one's. */
function nameOf({ input: { rate, channel } }: Swing, { plan, names }: Drawn, { s }: Writer): string {
  const name = s[rate === 'saleRate' ? `funnel.field.saleRate.${plan.route}` : `funnel.field.${rate}`]!;
  return channel === undefined || plan.channels.length < 2 ? name : `${names[channel] || `#${channel + 1}`}: ${name}`;
}
