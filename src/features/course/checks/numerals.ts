/** A number as it is written. */
export interface Numeral {
  /** As written, with its thousands: `1,184`. */
  text: string;
  value: number;
  decimals: number;
  /** Written with `%` or "per cent". */
  percent: boolean;
  /** Where in the text. */
  at: number;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?,?';
const TO = '\\s*(?:–|-|to|and|or|,)\\s*';

/** What looks like a number and says when, which or how long, so that nobody has to prove it. */
const FREE: RegExp[] = [
  /\b24\/7\b/g,
  // Clock times and proportions: 17:20, 9:16.
  /\b\d+(?:\.\d+)?:\d+\b/g,
  // Dates: 2026-04-23, 24 April, 4 to 10 May, April 24, Tuesday 14, the 14th.
  /\b\d{4}-\d{2}(?:-\d{2})?\b/g,
  new RegExp(`\\b\\d{1,2}(?:${TO}\\d{1,2})*\\s+${MONTH}\\b`, 'g'),
  new RegExp(`\\b${MONTH}\\s+\\d{1,2}(?:${TO}\\d{1,2})?(?![\\d,.]*\\d)`, 'g'),
  new RegExp(`\\b${DAY}\\s+\\d{1,2}(?![\\d,.]*\\d)`, 'g'),
  /\b\d+(?:st|nd|rd|th)\b/g,
  // Years: 2021, 2021–23, the 1990s.
  /(?<![\d.,])(?:19|20)\d\ds?(?:[/–-]\d{2})?\b(?![.,]\d|\s*%)/g,
  // Short times: 20 minutes, 60-second, 24 hours, 3 h 40 min, 30 days.
  /\b\d+ h \d+ min\b/g,
  /\b(?:[0-5]?\d|60)(?:\.\d+)?(?:\s*(?:–|-|to|or)\s*(?:[0-5]?\d|60))?[\s-]*(?:minutes?|min|seconds?|s)\b/g,
  /\b(?:1?\d|2[0-4])(?:\.5)?(?:\s*(?:–|-|to|or)\s*(?:1?\d|2[0-4]))?[\s-]*(?:hours?|h)\b/g,
  /\b(?:[12]?\d|3[01])(?:\s*(?:–|-|to|or)\s*(?:[12]?\d|3[01]))?[\s-]*days?\b/g,
  // Names that end in a number: Article 14, WCAG 2.2.
  /\b(?:Article|Art\.|Section|Recital|Rule|WCAG|ISO|RFC|SFIA|version|module|lesson|page)\s+\d+(?:\.\d+)*/gi,
];

/** Multipliers and the ends of every scale. */
const ROUND = new Set([100, 1000]);

/**
 * The numbers of a text that need a provenance: over 12, or with decimals other than a half, or a share; without
 * times, dates, years, names, 100 and 1,000. `numerals('In 2026, 31 of 412 at 9:40').map((n) => n.value)` is `[31, 412]`.
 */
export function numerals(text: string): Numeral[] {
  return allNumerals(FREE.reduce((left, free) => left.replace(free, (found) => ' '.repeat(found.length)), text)).filter(
    (number) => !(number.percent ? number.value === 0 || number.value === 100 : ROUND.has(number.value) || small(number)),
  );
}

const small = ({ value, text, decimals }: Numeral): boolean => value <= 12 && (!decimals || (decimals === 1 && text.endsWith('.5')));

/** Every number of a text, whatever it says. */
export function allNumerals(text: string): Numeral[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_#])(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?(?!\d|[pKGD]\b)/gu)].map((match) => {
    const [found] = match;
    return {
      text: found,
      value: Number(found.replace(/[,\u00a0\u202f]/g, '')),
      decimals: found.split('.')[1]?.length ?? 0,
      percent: /^\s*(?:%|per ?cent)/.test(text.slice(match.index + found.length)),
      at: match.index,
    };
  });
}

/** Whether a number is written for a value, exactly or rounded to two digits and more: 4,200 or 4,215 for 4215, not 4,000. */
export function stands({ text, value, decimals }: Numeral, exact: number): boolean {
  const size = Math.abs(exact);
  if (Math.abs(size - value) < 1e-9) return true;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  const zeros = decimals ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  if (digits.length - zeros < 2) return false;
  return Math.abs(size - value) <= 0.5 * 10 ** (zeros - decimals) + 1e-9;
}
