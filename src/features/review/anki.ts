/**
 * Cards as text that Anki's desktop program writes and reads: a head of lines with `#`, then one note a line, its fields
 * parted by tabs; a field with a tab, a line break or a quote stands in quotes, which are doubled inside.
 */
export interface Note {
  front: string;
  back: string;
  /** Words without spaces. */
  tags?: readonly string[];
}

const quoted = (field: string): string => (/[\t\r\n"]|^#/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** Notes as a file for Anki: `ankiText([{ front: 'a', back: 'b' }], 'Mine')` ends with the line `a⇥b⇥`. */
export function ankiText(notes: readonly Note[], deck: string): string {
  const name = deck.replace(/[\r\n\t]+/g, ' ');
  const head = ['#separator:tab', '#html:false', '#notetype:Basic', `#deck:${name}`, '#tags column:3'];
  const rows = notes.map(({ front, back, tags = [] }) => [front, back, tags.join(' ')].map(quoted).join('\t'));
  return [...head, ...rows, ''].join('\n');
}

/** Why a line makes no card: one side is empty, or its quotes never end. */
export type Fault = 'front' | 'back' | 'quote';

export interface Read {
  notes: (Note & { line: number })[];
  faults: { line: number; why: Fault }[];
}

const SEPARATORS: Record<string, string> = { tab: '\t', comma: ',', semicolon: ';', pipe: '|', space: ' ', colon: ':' };

/** Reads such a text, also one with another separator or with HTML. `readAnki('a\tb').notes[0]` is `{ front: 'a', back: 'b', line: 1 }`. */
export function readAnki(text: string): Read {
  const { head, body, line } = beheaded(text.replace(/^\uFEFF/, ''));
  const separator = SEPARATORS[head.get('separator')?.toLowerCase() ?? ''] ?? head.get('separator')?.slice(0, 1) ?? guess(body);
  const special = ['tags', 'deck', 'notetype', 'guid'].map((name) => Number(head.get(`${name} column`)) - 1);
  const html = head.has('html') ? head.get('html') === 'true' : /<br\s*\/?>|<\/(?:div|b|i|p)>/i.test(body);
  const read: Read = { notes: [], faults: [] };
  for (const { fields, line: at, open } of rows(body, separator, line)) {
    const sides = fields.filter((_, i) => !special.includes(i)).map((field) => (html ? plain(field) : field).trim());
    const [front = '', back = ''] = sides;
    const why: Fault | undefined = open ? 'quote' : front ? (back ? undefined : 'back') : 'front';
    const tags = (fields[special[0] ?? -1] ?? '').split(/\s+/).filter(Boolean);
    if (why) read.faults.push({ line: at, why });
    else read.notes.push({ front, back, ...(tags.length && { tags }), line: at });
  }
  return read;
}

/** The lines with `#` at the top, and the rest with the number of its first line. */
function beheaded(text: string): { head: Map<string, string>; body: string; line: number } {
  const head = new Map<string, string>();
  let body = text;
  let line = 1;
  for (;;) {
    const found = /^#([^:\r\n]*)(?::([^\r\n]*))?(?:\r\n|\n|\r|$)/.exec(body);
    if (!found) return { head, body, line };
    head.set((found[1] ?? '').trim().toLowerCase(), /^ +$/.test(found[2] ?? '') ? ' ' : (found[2] ?? '').trim());
    body = body.slice(found[0].length);
    line += 1;
    if (!body) return { head, body, line };
  }
}

const guess = (body: string): string => ['\t', ';', '|', ','].find((one) => body.split(/[\r\n]/, 1)[0]?.includes(one)) ?? '\t';

/** The rows of the body; a quoted field may go over lines. Empty lines are no rows. */
function rows(body: string, separator: string, first: number): { fields: string[]; line: number; open: boolean }[] {
  const found: { fields: string[]; line: number; open: boolean }[] = [];
  let [fields, field, inside, line, start]: [string[], string, boolean, number, number] = [[], '', false, first, first];
  const end = () => {
    fields.push(field);
    if (inside || fields.some((one) => one.trim())) found.push({ fields, line: start, open: inside });
    [fields, field] = [[], ''];
  };
  for (let i = 0; i < body.length; i++) {
    const char = body[i]!;
    const lineEnd = char === '\n' || char === '\r';
    if (lineEnd && !(char === '\n' && body[i - 1] === '\r')) line += 1;
    if (inside) {
      if (char !== '"') field += char;
      else if (body[i + 1] === '"') {
        field += '"';
        i += 1;
      } else inside = false;
    } else if (char === '"' && field === '') inside = true;
    else if (char === separator) {
      fields.push(field);
      field = '';
    } else if (lineEnd) {
      if (char === '\r' && body[i + 1] === '\n') i += 1;
      end();
      start = line;
    } else field += char;
  }
  end();
  return found;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** HTML of a field as text: line breaks stay, tags go. It is shown as text only, never as HTML again. */
function plain(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:div|p|li|tr)>/gi, '\n')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : all;
      return ENTITIES[name.toLowerCase()] ?? all;
    });
}
