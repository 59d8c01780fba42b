import type { Texts } from '../workbench/sheet.ts';
import type { Published } from './figures.ts';

/** A published figure as a row of the tool, with its label and where it comes from. */
export function rowOf(
  { amounts, currency, per, year, place, tax, bonus, hours, supposed, whom, method }: Published,
  label: string,
  source: string,
): Texts {
  const { outer, ...values } = amounts;
  const on = (is?: boolean) => (is ? 'on' : '');
  return {
    label,
    ...values,
    currency,
    per,
    year: year ? `${year}` : '',
    place: place ?? '',
    tax: tax ?? '',
    bonus: bonus ?? '',
    ...(hours !== undefined && { weekHours: hours }),
    supposed: supposed?.[0] ?? '',
    whom: on(whom),
    method: on(method),
    tenths: on(outer === 'tenths'),
    source,
  };
}
