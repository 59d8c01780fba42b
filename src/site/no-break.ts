/** A number and its percent sign stay on one line: `7.5 %`, `<b>7.5</b> %`. */
export const noBreak = (html: string): string => html.replace(/(\d|\d<\/(?:data|span|strong|b|em)>) %/g, '$1\u00a0%');
