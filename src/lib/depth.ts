/** How deep objects and lists stand in each other in a text of JSON, without reading it: `depth('{"a":[1]}')` is 2. */
export function depth(text: string): number {
  let now = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    else if (quoted) i += sign === '\\' ? 1 : 0;
    else if (sign === '{' || sign === '[') most = Math.max(most, ++now);
    else if (sign === '}' || sign === ']') now--;
  }
  return most;
}
