import { fill } from '../../lib/fill.ts';
import { scaleOf } from '../../ui/charts/scale.ts';
import { Whiskers } from '../../ui/charts/Whiskers.tsx';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Drawn } from './outcome.ts';

/** Both versions and their difference as dots with intervals, and the same numbers as a table. */
export function Picture({ answer, w }: { answer: Answer; w: Writer }) {
  const drawn = answer.more as Drawn | undefined;
  // The frame stays, so that what the server drew in it goes.
  if (!drawn) return <figure class="picture" />;
  const { s } = w;
  const { arms, difference, unit } = drawn;
  const word = (key: string) => s[`experiment-result.chart.${key}`]!;
  const [own, between] = unit === 'percent' ? (['percent', 'points'] as const) : (['ratio', 'difference'] as const);
  const rows = [...arms.map((arm) => ({ ...arm, unit: own })), { name: word('difference'), ...difference, unit: between }].map(
    ({ name, at, low, high, unit: of }) => {
      const write = (value: number) => w.shown({ value }, of);
      return {
        name,
        at,
        low,
        high,
        shown: [at, low, high].map(write),
        text: fill(word('text'), { at: write(at), low: write(low), high: write(high) }),
      };
    },
  );
  const [last] = rows.slice(-1);
  const label = (some: typeof rows) => some.map(({ name, text }) => `${name}: ${text}`).join('. ');
  const versions = rows.slice(0, -1);
  return (
    <figure class="picture">
      <Whiskers
        rows={versions}
        scale={scaleOf(versions.flatMap(({ low, high }) => [low, high]))}
        label={label(versions)}
        write={unit === 'percent' ? (n) => fill(s['number.percent'], { n: w.number(n) }) : w.number}
      />
      <Whiskers
        rows={[{ ...last!, hollow: last!.low <= 0 && last!.high >= 0 }]}
        scale={scaleOf([last!.low, last!.high], { zero: true })}
        label={label([last!])}
        write={w.number}
        zero
      />
      <table>
        <caption>{word('caption')}</caption>
        <thead>
          <tr>
            {['version', 'value', 'low', 'high'].map((key) => (
              <th scope="col" key={key}>
                {word(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, shown }) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              {shown.map((text) => (
                <td>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
