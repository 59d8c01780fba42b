/** A text cut at its placeholders: `pieces('{reach} people')` is `[{ name: 'reach' }, { text: ' people' }]`. */
export function pieces(text: string): Piece[] {
  return text
    .split(/(\{[\w/-]+\})/)
    .filter(Boolean)
    .map((part) => (/^\{[\w/-]+\}$/.test(part) ? { name: part.slice(1, -1) } : { text: part }));
}

export type Piece = { text: string; name?: undefined } | { name: string; text?: undefined };

/** The letter that stands before the nth option: `letter(1)` is `'B'`. */
export const letter = (n: number): string => String.fromCodePoint(65 + n);

/** A text that leads in what follows: `lead('Traffic goal')` is `'Traffic goal:'`, `lead('Done.')` is `'Done:'`, `lead('Why?')` stays. */
export const lead = (text: string): string => (/[?!]\W?$/.test(text) ? text : `${text.replace(/[.。]$/, '')}:`);
