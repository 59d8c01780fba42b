/** A text cut at its placeholders: `pieces('{reach} people')` is `[{ name: 'reach' }, { text: ' people' }]`. */
export function pieces(text: string): Piece[] {
  return text
    .split(/(\{[\w/-]+\})/)
    .filter(Boolean)
    .map((part) => (/^\{[\w/-]+\}$/.test(part) ? { name: part.slice(1, -1) } : { text: part }));
}

/** A text cut at the pairs of a link, which stand at the odd places: `pairs('…/shop?a=1&b=2')` is `['…/shop', '?a=1', '', '&b=2', '']`. */
export const pairs = (text: string): string[] => text.split(/([?&][a-z]\w*=[^\s?&#]*)/);

export type Piece = { text: string; name?: undefined } | { name: string; text?: undefined };

/** The letter that stands before the nth option: `letter(1)` is `'B'`. */
export const letter = (n: number): string => String.fromCodePoint(65 + n);

/** A text that leads in what follows: `lead('Traffic goal')` is `'Traffic goal:'`, `lead('Done.')` is `'Done:'`, `lead('Why?')` stays. */
export const lead = (text: string): string => (/[?!]\W?$/.test(text) ? text : `${text.replace(/[.。]$/, '')}:`);

/** A text cut at its marked passages: `marks('We [promise]{a}.')` is `[{ text: 'We ' }, { name: 'a', text: 'promise' }, { text: '.' }]`. */
export function marks(text: string): { text: string; name?: string }[] {
  return text
    .split(/(\[[^\]]+\]\{[\w-]+\})/)
    .filter(Boolean)
    .map((part) => {
      const [, inner, name] = /^\[([^\]]+)\]\{([\w-]+)\}$/.exec(part) ?? [];
      return name === undefined ? { text: part } : { name, text: inner ?? '' };
    });
}

/** A text cut at its empty lines: `paragraphs('a\n\nb')` is `['a', 'b']`. */
export const paragraphs = (text: string): string[] => text.trim().split(/\n\s*\n/);
