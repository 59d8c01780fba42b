/**
 * What a line may not part: a number and its percent sign (`<b>7.5</b> %` gets a space that does not break), and a term
 * and the stop after it, which moves into its element: behind a button the line may break.
 */
export const bound = (html: string): string =>
  html.replace(/(\d|\d<\/(?:data|span|strong|b|em)>) %/g, '$1\u00a0%').replace(/(<\/button>)<\/dfn>([.,;:!?)’”…]+)/g, '$1$2</dfn>');
