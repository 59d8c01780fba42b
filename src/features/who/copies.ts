import { safeCell } from '../../lib/cells.ts';
import type { Copies } from '../workbench/host.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Verdict } from './decide.ts';
import type { More } from './who.ts';
import { gaps, sentence } from './words.ts';

/** The questions in the order in which they are answered. */
export const ASKED = ['hire', 'role', 'form', 'size'] as const;

/** The advice with its reasons as text; the list in hours as a table; what it costs as a formula. */
export function copiesOfAdvice({ lines, more }: Answer, w: Writer): Copies {
  const { hours, advice } = more as More;
  const { s } = w;
  const reasons = ({ for: pro, against }: Verdict) => [
    ...pro.map(({ id }) => `+ ${s[`who.reason.${id}`]}`),
    ...against.map(({ id }) => `− ${s[`who.reason.${id}`]}`),
  ];
  const asked = advice ? (advice.hire.answer === 'somebody' ? ASKED : ASKED.slice(0, 1)) : [];
  const kinds = hours.map(({ kind, wanted, covered, inside, open }) => [
    s[`who.option.work.kind.${kind}`]!,
    ...[wanted, covered, open, inside].map(w.bare),
  ]);
  const month = lines.find(({ id }) => id === 'month')!;
  return {
    text: () =>
      [
        s['who.label']!,
        sentence(more as More, w),
        ...lines.map((line) => `${w.label(line)}: ${w.shown(line.result, line.unit)}`),
        ...asked.flatMap((one) => ['', s[`who.ask.${one}`]!, ...reasons(advice![one])]),
        ...(advice ? ['', s['who.gaps']!, ...gaps(more as More, w).map((gap) => `– ${gap}`)] : []),
      ].join('\n'),
    rows: () => [
      ['field.work.kind', 'line.wanted', 'head.covered', 'line.open', 'line.inside'].map((key) => safeCell(s[`who.${key}`]!)),
      ...kinds.map((row) => row.map(safeCell)),
    ],
    formula: () => w.cell(month),
  };
}
