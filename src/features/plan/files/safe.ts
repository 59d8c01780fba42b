/** Word joiner: has no width, and no program trims it or begins a formula with it. */
const MARK = '\u2060';

/**
 * A text that no spreadsheet takes for a formula, read the same by people: an invisible sign stands before `=`, `+`,
 * `-`, `@`, their full-width forms, and tabs or line breaks at the beginning. An apostrophe would be published with the
 * post. `defused('=1+1')` is `'\u2060=1+1'`, `defused('Sour?')` is `'Sour?'`.
 */
export const defused = (text: string): string => {
  const whole = text.toWellFormed().replaceAll('\0', '');
  return /^[\s\u2060]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(whole) ? MARK + whole : whole;
};

/** The text before it was defused. */
export const armed = (text: string): string => (text.startsWith(MARK) ? text.slice(1) : text);

/**
 * Rows as a CSV file (RFC 4180): every cell quoted and defused, line breaks inside cells kept, a mark of UTF-8 in front.
 * `csv([['a', 'say "no"']])` is `'\ufeff"a","say ""no"""\r\n'`.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => `"${defused(cell).replace(/\r\n?/g, '\n').replaceAll('"', '""')}"`).join(',')}\r\n`).join('')}`;
