/** A text with its placeholders filled: `fill('{n} of {all}', { n: 1, all: 3 })` is `'1 of 3'`. */
export const fill = (text = '', values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
