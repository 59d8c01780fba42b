import { type Tag, tagAt } from './tag.ts';

/** A lesson's source, cut into what a reader reads. */
export interface Page {
  file: string;
  /** The text below the front matter. */
  body: string;
  blocks: Block[];
  tags: Tag[];
  /** The line of the file at an index of the body. */
  line: (at: number) => number;
}

/**
 * A paragraph, list item, table row or heading; or a text of the front matter or of an attribute. `text` keeps the
 * length and the lines of the source; what is no prose is blank, and single characters stand for components.
 */
export interface Block {
  kind: 'paragraph' | 'item' | 'row' | 'heading' | 'attribute' | 'front';
  text: string;
  /** Where the text stands in the body; of the front matter, 0. */
  at: number;
  /** Line of the file. */
  line: number;
  /** Its own text carries a `<Cite />`, or what introduces it does. */
  cited: boolean;
  /** Of an attribute: the component and the attribute or key; of the front matter, the field. */
  of?: string;
}

/** What stands in a block's text for a component. */
export const MARK = { value: '\u0001', cite: '\u0002', made: '\u0003' } as const;
const EDGE = '\u0000';

/** Components that stand inside a sentence; all others, and other HTML, part one block from the next. */
const INLINE = /^(Cite|Term|N|Calc|Eg|b|i|em|strong|a|abbr|span|sub|sup|q|small|br|kbd|mark|cite|bdi|wbr)$/;

/** Cuts the source of a lesson into its blocks; throws where a tag does not end. */
export function pageOf(file: string, source: string): Page {
  const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(source) ?? [];
  const body = source.slice(head.length);
  const above = head.split('\n').length - 1;
  const line = (at: number) => above + body.slice(0, at).split('\n').length;
  const { tags, prose } = masked(file, body, line);
  return { file, body, tags, line, blocks: [...front(head), ...written(prose, line), ...attributes(tags, line)] };
}

/** Title, description and outcomes. */
function front(head: string): Block[] {
  return head.split('\n').flatMap((row, i) => {
    const [, key = 'outcomes', text] = /^(?:(title|description): |\s+- (?!\{))(.*)/.exec(row) ?? [];
    return text ? [{ kind: 'front' as const, text, at: 0, line: i + 1, cited: false, of: key }] : [];
  });
}

/** The tags of a body, each with where its element ends, and its prose with everything else blanked. */
function masked(file: string, body: string, line: (at: number) => number): { tags: Tag[]; prose: string } {
  const out = body.split('');
  const blank = (from: number, to: number, first = ' ') => {
    for (let i = from; i < to; i++) if (out[i] !== '\n' || first === EDGE) out[i] = ' ';
    if (to > from) out[from] = first;
  };
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const skip = /^(?:import|export)\s.*$|^```[\s\S]*?^```|`[^`\n]+`|\{\/\*[\s\S]*?\*\/\}|\]\([^)\n]*\)|https?:[^\s)]+|<(?=\/?[A-Za-z])/gm;
  for (let match = skip.exec(body); match; match = skip.exec(body)) {
    const at = match.index;
    if (match[0] !== '<') {
      blank(at, skip.lastIndex);
      continue;
    }
    const tag = tagAt(body, at);
    if (!tag) throw new Error(`${file}:${line(at)} a tag does not end: close it with ">" or "/>"`);
    skip.lastIndex = tag.to;
    blank(at, tag.to, !INLINE.test(tag.name) ? EDGE : tag.name === 'Cite' ? MARK.cite : /^(N|Calc)$/.test(tag.name) ? MARK.value : ' ');
    if (tag.closes) {
      const begun = open.findLastIndex(({ name }) => name === tag.name);
      if (begun < 0) throw new Error(`${file}:${line(at)} </${tag.name}> closes nothing`);
      for (const done of open.splice(begun)) {
        done.end = tag.to;
        if (done.name === 'Eg') blank(done.to, at, MARK.made);
      }
    } else {
      tags.push(tag);
      if (!tag.alone) open.push(tag);
    }
  }
  return { tags, prose: out.join('') };
}

/** Paragraphs, list items, table rows and headings, in order. */
function written(prose: string, line: (at: number) => number): Block[] {
  const blocks: Block[] = [];
  const add = (kind: Block['kind'], at: number, text: string, led = false) => {
    if (/[\p{L}\p{N}]/u.test(text) || text.includes(MARK.value))
      blocks.push({ kind, text, at, line: line(at + text.search(/\S/)), cited: led || text.includes(MARK.cite) });
  };
  for (const part of prose.matchAll(/(?:[^\0\n]|\n(?![ \t]*\n))+/g)) {
    const [text] = part;
    const before = blocks.at(-1);
    // A source before the colon carries the list below, one in a table's head its rows.
    const led = !!before?.cited && before.text.replaceAll(MARK.cite, '').trimEnd().endsWith(':');
    const pieces = [
      ...text.matchAll(/^[ \t]*(?:(\|)|([-*] |\d+\. )|(#{1,6} ))?[\s\S]*?(?=\n[ \t]*(?:\||[-*] |\d+\. |#{1,6} )|(?![\s\S]))/gm),
    ];
    const head = pieces[0]?.[1] ? pieces[0][0].includes(MARK.cite) : false;
    for (const { 0: piece, 1: row, 2: item, 3: heading, index } of pieces) {
      const at = part.index + index;
      if (row) add('row', at, piece, head);
      else if (item)
        add(
          'item',
          at,
          piece.replace(/\d+\. /, (marker) => ' '.repeat(marker.length)),
          led,
        );
      else add(heading ? 'heading' : 'paragraph', at, piece);
    }
  }
  return blocks;
}

/** Attributes that hold ids, paths and drawing, no prose and no numbers that a reader sees. */
const SILENT =
  /^(id|claim|source|case|table|of|is|post|metric|href|src|icon|colour|color|tone|kind|mark|verdict|between|slot|class|style|rows|columns|lang|digits|blank|follow|at|min|max|step|ticks|domain|width|height|x|y|level|n)$/;
/** The path of a case number, or an id. */
const PATH = /^[\w-]+(\/[\w-]+)+$/;

/** The texts and numbers in the attributes of components. */
function attributes(tags: Tag[], line: (at: number) => number): Block[] {
  const cites = tags.filter(({ name }) => name === 'Cite').map(({ from }) => from);
  return tags
    .filter(({ name }) => /^[A-Z]/.test(name) && !/^(Cite|Term|N|Calc|Question)$/.test(name))
    .flatMap((tag) => {
      const around = [tag, ...tags.filter(({ name, from, end }) => name === 'Figure' && from < tag.from && end > tag.from)];
      const cited = cites.some((at) => around.some(({ from, end }) => at > from && at < end));
      return tag.values
        .filter(({ key, text }) => !silent(tag.name, key) && !PATH.test(text) && /[\p{L}\p{N}]/u.test(text))
        .map(({ key, text, at }) => ({ kind: 'attribute' as const, text, at, line: line(at), cited, of: `<${tag.name} ${key}>` }));
    });
}

function silent(tag: string, key: string): boolean {
  if (/^(rows|columns)$/.test(key)) return /^Case/.test(tag);
  return SILENT.test(key) || (tag === 'CaseTable' && key === 'cells');
}
