/**
 * What a line may not part: a number and its percent sign (`<b>7.5</b> %` gets a space that does not break), and a term
 * and the stop after it, since a button lets the line break behind it.
 */
export const bound = (html: string): string =>
  html
    .replace(/(\d|\d<\/(?:data|span|strong|b|em)>) %/g, '$1\u00a0%')
    .replace(/(<dfn class="defined">(?:(?!<\/dfn>)[\s\S])*<\/dfn>)([.,;:!?)’”…]+)/g, '<span class="bound">$1$2</span>');
