import { type Part, xml } from './xml.ts';

/*
 * Moodle’s embedded answers: questions inside a text, `{1:MULTICHOICE:=right#reason~wrong#reason}`. Their texts are
 * HTML whose entities Moodle resolves once more when it reads them, so that everything that means something to the
 * format is written as an entity.
 */

/** One answer of an embedded question: its text, how much it earns (1 for all of it), and its reason. */
export interface Choice {
  text: string;
  share: number;
  why: string;
}

/**
 * An embedded choice. `_V` is a list, plain a menu inside the line; `S` shuffles.
 * @example chosen('MULTICHOICE', [{ text: 'a', share: 1, why: 'w' }, { text: 'b', share: 0, why: 'v' }]) // '{1:MULTICHOICE:=a#w~b#v}'
 */
export const chosen = (kind: 'MULTICHOICE' | 'MULTICHOICE_S' | 'MULTICHOICE_VS', choices: Choice[]): string =>
  `{1:${kind}:${choices.map(({ text, share, why }) => `${worth(share)}${answer(text)}#${inside(why)}`).join('~')}}`;

/**
 * An embedded list of which several are right. Without shares of their own, Moodle lets each wrong one take away what
 * a right one gives, never below nothing: as we score it.
 */
export const ticked = (choices: Choice[]): string =>
  `{1:MULTIRESPONSE_S:${choices.map(({ text, share, why }) => `${share > 0 ? '=' : ''}${answer(text)}#${inside(why)}`).join('~')}}`;

/** An embedded number with its tolerance; slips are answers that earn nothing and say what went wrong. */
export const typed = (answers: { value: number; tolerance: number; share: number; why: string }[]): string =>
  `{1:NUMERICAL:${answers.map(({ value, tolerance, share, why }) => `${worth(share)}${digits(value)}:${digits(tolerance)}#${inside(why)}`).join('~')}}`;

/** A number in plain digits, as both formats read it: `digits(1e-7) === '0.0000001'`, `digits(10.37037037) === '10.37037'`. */
export const digits = (value: number): string => {
  const text = value.toFixed(7);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};

/** HTML that may hold embedded questions, with its own braces out of the way. */
export const around = (text: Part): string => String(xml`${text}`).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const worth = (share: number): string => (share >= 1 ? '=' : share > 0 ? `%${digits(share * 100)}%` : '');

/** A text inside an embedded question: HTML first, then an entity for what the format would read as its own. */
const inside = (text: string): string =>
  String(xml`${text}`)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&{}~#\\"]/g, (sign) => (sign === '&' ? '&amp;' : `&#${sign.codePointAt(0)};`));

/** An answer may begin like a share; the sign is written as an entity then. */
const answer = (text: string): string => inside(text).replace(/^[=%*]/, (sign) => `&#${sign.codePointAt(0)};`);
