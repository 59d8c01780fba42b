import { type Count, isExact, readAmount } from '../../lib/numbers.ts';
import type { Texts } from './sheet.ts';
import type { Field, Row } from './tool.ts';

/** Whether the field holds a number. */
export const isNumber = ({ kind }: Field): boolean => /^(count|money|percent|number)$/.test(kind);

/** How the text of a number field is understood; what is wrong with it is said of its kind: an amount, a share, a count. */
export function readField(text: string, { kind, signed = false }: Pick<Field, 'kind' | 'signed'>, lang?: string): Count {
  const read = readAmount(text, lang, { percent: kind === 'percent', signed });
  const ofKind = kind === 'money' || kind === 'percent' || kind === 'number';
  return ofKind && (read.error === 'negative' || read.error === 'percent-sign') ? { error: `${read.error}-${kind}` } : read;
}

/** The number that was read; NaN where the text is none, so that the answer can say so. */
export const known = ({ value, choose, error }: Count): number | undefined => (choose || error ? Number.NaN : value);

/** The texts of fields as numbers and texts. */
export function rowOf(texts: Record<string, string>, fields: Record<string, Field>, read: (name: string, field: Field) => Count): Row {
  const row: Row = { numbers: {}, texts: {} };
  for (const [name, field] of Object.entries(fields))
    if (isNumber(field)) row.numbers[name] = known(read(name, field));
    else row.texts[name] = texts[name] ?? '';
  return row;
}

/** What is kept of a field: the number where there is one that says it all, else the text. */
export const kept = (text: string, field: Field, { value, choose, error }: Count): string | number =>
  isNumber(field) && !choose && !error && value !== undefined && isExact(value) ? value : text;

/** Kept texts as they are typed in a language. */
export function typed(texts: Texts, lang?: string): Record<string, string> {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 20 });
  const legible = (text: string) => (readAmount(text, lang, { signed: true }).choose ? `${text}0` : text);
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, typeof value === 'number' ? legible(number.format(value)) : value]),
  );
}
