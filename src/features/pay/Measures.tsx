import { fill } from '../../lib/fill.ts';
import { Spans } from '../../ui/charts/Spans.tsx';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Measured, Reading } from './pay.ts';
import { factsOf, listed, toldOf } from './told.ts';

interface Props {
  answer: Answer;
  w: Writer;
  tool: { language: string };
}

/** The figures on one scale, and the same as a table with their sums and with what each leaves open. */
export function Measures({ answer, w, tool: { language } }: Props) {
  const { s } = w;
  const { rows, target } = answer.more as Reading;
  const measure = fill(s['pay.measure'], { per: fill(s[`pay.per.${target.per}`], { n: target.currency }) });
  const drawn = rows.flatMap((row) => {
    const at = Object.fromEntries(
      row.amounts.flatMap(({ id, converted: { result } }) => ('value' in result ? [[id, result.value]] : [])),
    ) as Partial<Record<string, number>>;
    const { low, high, median, mean } = at;
    if (!Object.keys(at).length) return [];
    const marks = [
      ...(median === undefined ? [] : [{ at: median, shape: 'dot' as const }]),
      ...(mean === undefined ? [] : [{ at: mean, shape: 'line' as const }]),
    ];
    return [{ name: row.label, low, high, cut: row.figure.amounts.outer === 'tenths', marks, said: `${row.label}: ${measured(row, w)}` }];
  });
  return (
    <>
      {drawn.length > 0 && (
        <figure class="pay-chart">
          <figcaption>
            {measure}. <span class="key">{s['pay.chart.key']}</span>
          </figcaption>
          <Spans rows={drawn} label={drawn.map(({ said }) => said).join('. ')} write={w.money} />
        </figure>
      )}
      <div class="measures">
        <table role="table">
          <caption>{s['pay.table']}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {s['pay.head.figure']}
              </th>
              <th scope="col" role="columnheader">
                {s['pay.head.told']}
              </th>
              <th scope="col" role="columnheader">
                {measure}
              </th>
              <th scope="col" role="columnheader">
                {s['pay.head.open']}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, i) => (
              <tr key={i} role="row">
                <th scope="row" role="rowheader" dir="auto">
                  {row.label || s['pay.unnamed']}
                  <small>{row.source}</small>
                </th>
                <td role="cell">
                  <span class="label" aria-hidden="true">
                    {s['pay.head.told']}
                  </span>
                  {toldOf(row, s, language)}
                  <small>{factsOf(row, s)}</small>
                </td>
                <td role="cell">
                  <span class="label" aria-hidden="true">
                    {measure}
                  </span>
                  <b>{measured(row, w)}</b>
                  <small class="fx">{sumOf(row, w)}</small>
                </td>
                <td role="cell">
                  <span class="label" aria-hidden="true">
                    {s['pay.head.open']}
                  </span>
                  <small>{row.gaps.map((gap) => s[`pay.gap.${gap}`]).join(' · ') || s['pay.nothing']}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function measured({ amounts }: Measured, w: Writer): string {
  const first = amounts[0]!.converted.result;
  if ('undefined' in first && amounts.every(({ converted: { result } }) => 'undefined' in result))
    return `${w.s['kpi.undefined']}: ${w.why(first)}`;
  return listed(
    amounts.map(({ id, converted: { result } }) => ({ id, text: 'value' in result ? w.money(result.value) : w.s['kpi.undefined']! })),
    w.s,
  );
}

/** The sum of the amount in the middle, or of the first one; the others go the same way. */
function sumOf({ amounts }: Measured, w: Writer): string {
  const one = amounts.find(({ id }) => id === 'median' || id === 'mean') ?? amounts[0]!;
  const values = Object.fromEntries(Object.entries(one.converted.values).map(([name, n]) => [name, Number(n.toPrecision(6))]));
  return 'value' in one.converted.result ? w.formula({ id: one.id, unit: 'currency', ...one.converted, values }) : '';
}
