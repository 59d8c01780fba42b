/**
 * Reads a number as people write it: spaces, points, commas and apostrophes as separators, any
 * script's digits, a percent sign, a currency around it. Never guesses: where a text has two readings
 * both are given, the one usual in `locale` first.
 *
 * - `parseNumber('1 234,5')` is `{ value: 1234.5 }`
 * - `parseNumber('12 %')` is `{ value: 12, percent: true }`
 * - `parseNumber('1,234', 'en')` is `{ ambiguous: [1234, 1.234] }`
 * - `parseNumber('12k')` is `{ error: 'unreadable' }`
 */
export function parseNumber(text: string, locale?: string): Reading {
  let rest = plain(text);
  if (!rest) return { error: 'empty' };
  const percent = /^%|%$/.test(rest);
  rest = rest.replace(percent ? /^% ?| ?%$/ : /^(?:\p{Sc}|[A-Z]{3}(?= )) ?|(?: ?\p{Sc}| [A-Z]{3})$/u, '');
  const [, sign, body = ''] = /^([+-]?) ?([\d.,' ]*\d[.,]?)$/.exec(rest) ?? [];
  const found = body && readings(body);
  if (!found) return { error: 'unreadable' };
  const values = found.map((digits) => Number(`${sign}${digits}`));
  if (values.some((value) => !Number.isFinite(value))) return { error: 'too-large' };
  const more = percent ? { percent } : {};
  const [decimal = 0, grouped] = values;
  if (grouped === undefined) return { value: decimal, ...more };
  const point = new Intl.NumberFormat(locale).format(1.5).includes(body.includes('.') ? '.' : ',');
  return { ambiguous: point ? [decimal, grouped] : [grouped, decimal], ...more };
}

/**
 * Reads a count (people, times, actions). Where two readings are possible and the one usual in `locale` is a whole
 * number, that one is taken; else the reader must choose. Also reads the short forms that networks show.
 *
 * - `readCount('1,350', 'en')` is `{ value: 1350 }`
 * - `readCount('1.350', 'en')` is `{ choose: [1.35, 1350] }`
 * - `readCount('1.2k')` is `{ value: 1200 }`
 * - `readCount('')` is `{}`
 */
export const readCount = (text: string, locale?: string): Count => readAmount(text, locale);

/**
 * The same for money and shares, which may carry a percent sign or stand below zero when the field says so.
 * `readAmount('7,5 %', 'de', { percent: true })` is `{ value: 7.5 }`.
 */
export function readAmount(text: string, locale?: string, { percent, signed }: Allowed = {}): Count {
  const [, body = text, short] = /^(.*\d)\s?([km])\s*$/i.exec(text) ?? [];
  const read = parseNumber(body, locale);
  if ('error' in read) return read.error === 'empty' ? {} : { error: read.error };
  const values = valuesOf(read);
  const [value = 0] = values;
  if (read.percent && !percent) return { error: 'percent-sign' };
  if (value < 0 && !signed) return { error: 'negative' };
  if (short) return { value: Math.round(Math.min(...values) * (/k/i.test(short) ? 1e3 : 1e6)) };
  return values[1] === undefined || Number.isInteger(value) ? { value } : { choose: [value, values[1]] };
}

/**
 * Whether a number says all that was typed: digits beyond those of a double, or beyond the twenty decimals in which
 * numbers are written again, are kept as text. `isExact(1350.5)` is true, `isExact(1e-30)` and `isExact(1e40)` are not.
 */
export const isExact = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER && Number(value.toFixed(20)) === value;

/** What a field takes beyond plain numbers from 0. */
export interface Allowed {
  percent?: boolean;
  signed?: boolean;
}

/** Every value that a reading allows: one, two, or none. */
export const valuesOf = (read: Reading): number[] => ('value' in read ? [read.value] : 'ambiguous' in read ? read.ambiguous : []);

export type Reading =
  | { value: number; percent?: boolean }
  | { ambiguous: [number, number]; percent?: boolean }
  | { error: 'empty' | 'unreadable' | 'too-large' };

/** What is wrong with a number because of what it is of: of a count, unless its name ends in another kind. */
type OfKind = 'percent-sign' | 'negative';

/** A count; nothing where nothing was typed. */
export interface Count {
  value?: number;
  choose?: [number, number];
  error?: 'unreadable' | 'too-large' | OfKind | `${OfKind}-${'money' | 'percent' | 'number'}`;
}

/** The same text in ASCII: Latin digits, plain spaces, one kind of minus, apostrophe and percent sign. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => `${digitValue(digit)}`)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u066c]/g, "'")
    .replace(/\u066b/g, '.')
    .replace(/\u066a/g, '%')
    .replace(/[\s\u200e\u200f\u061c]+/g, ' ')
    .trim();
}

/** Decimal digits stand in runs of ten that begin at a code point ending in 0 or in 6. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  return (code & 15) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? 0 : 6);
}

/** The one or two numerals that separators allow, written with a point; the decimal reading first. */
function readings(body: string): string[] | undefined {
  const marks = body.match(/[.,]/g) ?? [];
  const last = marks.at(-1) ?? '';
  const mixed = marks.some((mark) => mark !== last);
  const once = marks.filter((mark) => mark === last).length === 1;
  if (!last || (!mixed && !once)) return whole(body) ? [digits(body)] : undefined;
  if (!once) return undefined;
  const [before = '', after = ''] = body.split(last);
  if (/\D/.test(after) || (before && !whole(before))) return undefined;
  const decimal = `${digits(before) || 0}.${after || 0}`;
  return after.length === 3 && /^[1-9]\d{0,2}$/.test(before) ? [decimal, before + after] : [decimal];
}

const digits = (text: string) => text.replace(/\D/g, '');

/** Digits alone, or in groups (of three, or two and three as in India) parted by one and the same mark. */
const whole = (text: string) => /^\d+$/.test(text) || /^\d{1,3}([.,' ])(?:\d{2,3}\1)*\d{3}$/.test(text);
