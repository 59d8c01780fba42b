/** One tag of an MDX body. */
export interface Tag {
  name: string;
  from: number;
  /** Behind its `>`. */
  to: number;
  /** Behind the end of its element. */
  end: number;
  /** `<Tag />` */
  alone: boolean;
  /** `</Tag>` */
  closes: boolean;
  /** Every text and number in its attributes, under its attribute's name or its nearest key. */
  values: Value[];
}
export interface Value {
  key: string;
  text: string;
  /** Where it stands in the body. */
  at: number;
}

/** The tag that opens at an index, or nothing when it does not end: `tagAt('<N of="a/b" />', 0)?.values[0]?.text` is `'a/b'`. */
export function tagAt(body: string, from: number): Tag | undefined {
  const [start = '', slash, name = ''] = /^<(\/?)([A-Za-z][\w.:-]*)/.exec(body.slice(from, from + 80)) ?? [];
  const values: Value[] = [];
  let at = from + start.length;
  let key = '';
  while (at < body.length) {
    const char = body[at] ?? '';
    if (char === '>') {
      const alone = body[at - 1] === '/';
      return { name, from, to: at + 1, end: at + 1, alone, closes: slash === '/', values };
    }
    if (char === '"' || char === "'") {
      const close = body.indexOf(char, at + 1);
      if (close < 0) return undefined;
      values.push({ key, text: body.slice(at + 1, close), at: at + 1 });
      at = close + 1;
    } else if (char === '{') {
      const close = expression(body, at, key, values);
      if (!close) return undefined;
      at = close;
    } else {
      const [word = ''] = /^[\w:.-]+/.exec(body.slice(at, at + 60)) ?? [];
      if (word) key = word;
      at += Math.max(word.length, 1);
    }
  }
  return undefined;
}

const TOKEN = /'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`((?:\\.|[^`\\])*)`|\/\*[\s\S]*?\*\/|(-?\d[\d_]*(?:\.\d+)?)|[A-Za-z_$][\w$]*|[{}]/g;

/** Reads `{…}`, adds its texts and numbers; returns where it ends. */
function expression(body: string, from: number, name: string, values: Value[]): number | undefined {
  let key = name;
  let depth = 0;
  TOKEN.lastIndex = from;
  for (let token = TOKEN.exec(body); token; token = TOKEN.exec(body)) {
    const [all, single, double, template, number] = token;
    const text = single ?? double ?? template ?? number;
    if (all === '{') depth++;
    else if (all === '}') {
      depth--;
      if (!depth) return token.index + 1;
    } else if (/^\s*:(?!:)/.test(body.slice(TOKEN.lastIndex, TOKEN.lastIndex + 4)) && number === undefined) key = text ?? all;
    else if (text !== undefined) values.push({ key, text: text.replace(/\\(.)/g, '$1'), at: token.index + (number === undefined ? 1 : 0) });
  }
  return undefined;
}
