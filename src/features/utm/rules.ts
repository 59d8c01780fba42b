import { type Language, latin } from './letters.ts';
import { near } from './near.ts';
import type { Parameter } from './parameters.ts';

/** The naming dictionary: how values are written, and which ones there are. */
export interface Rules {
  /** Google Analytics keeps `Facebook` and `facebook` apart. */
  case: 'lower' | 'any';
  /** Stands for a space. */
  space: Mark;
  /** Which marks a value may have between its words, of `-_.`. */
  marks: Mark[];
  /** Only Latin letters, by the table of ICAO Doc 9303; or any. */
  letters: 'latin' | 'any';
  /** Whose Cyrillic the table reads. */
  language: Language;
  /** The only values that a parameter may have; one without a list may have any. */
  allowed: { [name in Parameter]?: string[] };
}
export const MARKS = ['-', '_', '.'] as const;
export type Mark = (typeof MARKS)[number];

/** What the course teaches: small Latin letters, digits, hyphen within a word, underscore between. */
export const START: Rules = { case: 'lower', space: '-', marks: ['-', '_'], letters: 'latin', language: 'ru', allowed: {} };

/**
 * What is wrong with a value by the rules:
 *
 * - `blank`: a space in it or at an end
 * - `case`: a capital
 * - `letters`: a letter that is not Latin, or has a mark
 * - `signs`: something that is neither letter, digit nor an allowed mark
 * - `marks`: marks doubled, mixed in a row, or at an end
 * - `outside`: not in the list of its parameter
 */
export type ValueFault = 'blank' | 'case' | 'letters' | 'signs' | 'marks' | 'outside';

/**
 * A value written as the rules say: letters, then case, then marks. What the table has no letter for stays.
 * `shaped(' Осенняя Распродажа!', START)` is `'osenniaia-rasprodazha'`.
 */
export function shaped(value: string, rules: Rules): string {
  const { plain, signs, row, ends } = patternsOf(rules);
  if (plain.test(value)) return value;
  let text = value.toWellFormed().normalize('NFC');
  if (rules.case === 'lower') text = text.toLowerCase().normalize('NFC');
  if (rules.letters === 'latin') text = latin(text, rules.language);
  return text.replace(signs, rules.space).replace(row, '$1').replace(ends, '');
}

/** `faultsOf('Face book', 'source', START)` is `['blank', 'case']`. */
export function faultsOf(value: string, parameter: Parameter, rules: Rules): ValueFault[] {
  const { plain, alien, untidy } = patternsOf(rules);
  const odd = !plain.test(value);
  const faults: [ValueFault, boolean][] = [
    ['blank', odd && /\s/.test(value)],
    ['case', odd && rules.case === 'lower' && value !== value.toLowerCase()],
    ['letters', odd && rules.letters === 'latin' && /(?![a-z])[\p{L}\p{M}]/iu.test(value)],
    ['signs', odd && alien.test(value)],
    ['marks', odd && untidy.test(value)],
    ['outside', !isAllowed(value, parameter, rules)],
  ];
  return faults.filter(([, is]) => is).map(([fault]) => fault);
}

/** The value that was probably meant: the nearest of the list, else the same written by the rules; nothing if it is right. */
export function meant(value: string, parameter: Parameter, rules: Rules): string | undefined {
  const list = rules.allowed[parameter] ?? [];
  if (list.includes(value)) return;
  const shape = shaped(value, rules);
  const better = list.length ? near(shape, list) : shape;
  return better === value ? undefined : better || undefined;
}

function isAllowed(value: string, parameter: Parameter, rules: Rules): boolean {
  const list = rules.allowed[parameter] ?? [];
  return !list.length || list.includes(value);
}

/** The marks for a class of a regular expression, with the one for spaces always among them. */
const marksOf = ({ marks, space }: Rules): string =>
  MARKS.filter((mark) => mark === space || marks.includes(mark))
    .join('')
    .replace(/^(.*)-(.*)$/, '$1$2\\-');

/** What the rules look for; made once for each card, because every key asks for hundreds of values. */
const made = new WeakMap<Rules, ReturnType<typeof patterns>>();
function patternsOf(rules: Rules) {
  const known = made.get(rules) ?? patterns(marksOf(rules));
  made.set(rules, known);
  return known;
}
const patterns = (marks: string) => ({
  /** Small Latin letters and digits, parted by single marks: right by every rule. */
  plain: new RegExp(`^[a-z0-9]+(?:[${marks}][a-z0-9]+)*$`),
  signs: new RegExp(`[^\\p{L}\\p{N}\\p{M}${marks}]+`, 'gu'),
  row: new RegExp(`([${marks}])[${marks}]+`, 'g'),
  ends: new RegExp(`^[${marks}]+|[${marks}]+$`, 'g'),
  alien: new RegExp(`[^\\p{L}\\p{N}\\p{M}\\s${marks}]`, 'u'),
  untidy: new RegExp(`[${marks}]{2}|^[${marks}]|[${marks}]$`),
});
