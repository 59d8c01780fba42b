import { safeCell } from '../../lib/cells.ts';
import { fill } from '../../lib/fill.ts';
import type { Copies } from '../workbench/host.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Measured, Reading } from './pay.ts';

/** An amount in whatever currency, whole from a thousand on: `moneyIn('RUB', 'en')(30000)` is `RUB 30,000`. */
export function moneyIn(currency: string, lang = ''): (n: number) => string {
  const key = `${currency} ${lang}`;
  const known = writers.get(key) ?? writerOf(currency, lang);
  writers.set(key, known);
  return known;
}

/** Making one takes longer than writing a hundred amounts with it. */
const writers = new Map<string, (n: number) => string>();
function writerOf(currency: string, lang: string): (n: number) => string {
  const format = (digits: number) =>
    new Intl.NumberFormat(lang || undefined, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [whole, fine] = [format(0), format(2)];
  return (n) => (Math.abs(n) >= 1000 ? whole : fine).format(n);
}

/** `from €8.00, median €9.50`: amounts with their names, in words; two ends that are one amount without. */
export function listed(amounts: { id: string; text: string }[], s: Writer['s']): string {
  const text = (wanted: string) => amounts.find(({ id }) => id === wanted)?.text;
  const one = text('low') !== undefined && text('low') === text('high');
  return amounts
    .filter(({ id }) => !one || id !== 'high')
    .map(({ id, text }) => (one && id === 'low' ? text : fill(s[`pay.amount.${id}`], { n: text })))
    .join(', ');
}

/** What a figure says of itself: `from RUB 30,000, to RUB 80,000 a month`. */
export const toldOf = ({ figure, amounts }: Measured, s: Writer['s'], lang?: string) =>
  fill(s[`pay.per.${figure.per}`], {
    n: listed(
      amounts.map(({ id, told }) => ({ id, text: Number.isFinite(told) ? moneyIn(figure.currency, lang)(told) : '?' })),
      s,
    ),
  });

/** The year and place, gross or net, as far as they are said. */
export const factsOf = ({ figure: { year, place, tax } }: Measured, s: Writer['s']) =>
  [year && `${year}`, place && place !== 'other' && s[`pay.option.figures.place.${place}`], tax && s[`pay.option.figures.tax.${tax}`]]
    .filter(Boolean)
    .join(', ');

/** The table of the tool as text and cells: figure, source, what it says, the common measure, the sum, what stays open. */
export function copies({ lines, more }: Answer, w: Writer): Copies {
  const { s } = w;
  const { rows, target } = more as Reading;
  const measure = fill(s['pay.measure'], { per: fill(s[`pay.per.${target.per}`], { n: target.currency }) });
  const cells = (row: Measured) => [
    row.label,
    row.source,
    toldOf(row, s),
    factsOf(row, s),
    listed(
      row.amounts.map(({ id, converted: { result } }) => ({
        id,
        text: 'value' in result ? w.money(result.value) : `${s['kpi.undefined']} (${w.why(result)})`,
      })),
      s,
    ),
    row.amounts
      .map(({ id, converted }) => fill(s[`pay.amount.${id}`], { n: w.formula({ id, unit: 'currency', ...converted }) }))
      .join('; '),
    row.gaps.map((gap) => s[`pay.gap.${gap}`]).join(', '),
  ];
  const heads = [
    ...['figure', 'source', 'told', 'facts'].map((key) => s[`pay.head.${key}`]!),
    measure,
    s['pay.head.sum']!,
    s['pay.head.open']!,
  ];
  return {
    text: () =>
      [
        s['pay.label'],
        ...rows.map((row) => {
          const [label, source, told, facts, value, , open] = cells(row);
          const where = [source, facts].filter(Boolean).join('; ');
          return `${label}${where ? ` (${where})` : ''}: ${told} = ${value}. ${s['pay.head.open']}: ${open || s['pay.nothing']}`;
        }),
        ...lines.slice(2).map((line) => `${w.label(line)}: ${w.shown(line.result, line.unit)}`),
        ...(more as Reading).mixes.map((mix) => s[`pay.note.mix-${mix}`]),
      ].join('\n'),
    rows: () => [heads, ...rows.map(cells)].map((row) => row.map(safeCell)),
    formula() {
      const sums = rows.flatMap((row) =>
        row.amounts.flatMap(({ id, converted }) => {
          const cell = w.cell({ id, unit: 'currency', ...converted });
          return cell ? [`${safeCell(`${row.label}: ${fill(s[`pay.amount.${id}`], { n: '' }).trim()}`)}\t${cell}`] : [];
        }),
      );
      return sums.length ? sums.join('\n') : undefined;
    },
  };
}
