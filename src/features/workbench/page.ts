import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import en from '../../../content/i18n/en.json';
import type { Example } from './bench.ts';
import type { Strings } from './host.ts';
import { readField, rowOf, typed } from './read.ts';
import type { Sheet, Texts } from './sheet.ts';
import type { Answer, Field, Given, Line, Tool } from './tool.ts';
import { type Writer, writer } from './write.ts';

/** A tool as its page draws it: with a start, and what the start comes to. */
export interface BenchPage {
  tool: Tool;
  lang: string;
  /** The strings that the browser needs too. */
  s: Strings;
  w: Writer;
  start: Sheet;
  /** As the fields show it. */
  texts: Record<string, string>;
  rows: Record<string, Record<string, string>[]>;
  answer: Answer;
  /** A sheet of a brand: the server draws a model, which may be read only. */
  brand: boolean;
  examples: Example[];
  /** The line of that id; throws when the tool does not give it. */
  line(id: string, from?: Line[]): Line;
}

interface At {
  locals: { starlightRoute: Pick<StarlightRouteData, 'lang'>; t: unknown };
}

/** What a tool's `.astro` hands to `Bench`, `Field`, `Rows` and `Result`. The first example is what the page starts with. */
export function pageOf({ locals }: At, tool: Tool, examples: Example[], brand = false): BenchPage {
  const { lang } = locals.starlightRoute;
  const t = locals.t as (key: string) => string;
  const wanted = new RegExp(`^(number|tool|${brand ? 'brand\\.told|' : ''}kpi\\.why|kpi\\.name|${tool.id})\\.|^kpi\\.undefined$`);
  const s = Object.fromEntries(
    Object.keys(en)
      .filter((key) => wanted.test(key))
      .map((key) => [key, t(key)]),
  );
  const full = examples.map((example) => ({ ...example, sheet: whole(tool, example.sheet) }));
  const start = full[0]?.sheet ?? whole(tool, { fields: {}, rows: {} });
  const w = writer(s, tool.id, lang, `${start.fields.currency || ''}` || undefined);
  const row = (texts: Texts, fields: Record<string, Field>) => {
    const own = typed(texts, lang);
    return rowOf(own, fields, (name, field) => readField(own[name] ?? '', field, lang));
  };
  const given: Given = {
    ...row(start.fields, tool.fields),
    rows: Object.fromEntries(
      Object.entries(tool.tables ?? {}).map(([table, { columns }]) => [table, start.rows[table]!.map((one) => row(one, columns))]),
    ),
  };
  const answer = tool.answer(given);
  return {
    tool,
    lang,
    s,
    w,
    start,
    texts: typed(start.fields, lang),
    rows: Object.fromEntries(Object.entries(start.rows).map(([table, list]) => [table, list.map((one) => typed(one, lang))])),
    answer,
    brand,
    examples: full,
    line(id, from = answer.lines) {
      const found = from.find((one) => one.id === id);
      if (!found) throw new Error(`The tool "${tool.id}" gives no line "${id}": it has ${from.map((one) => one.id).join(', ')}`);
      return found;
    },
  };
}

/** A sheet with every field of the tool, in its order; a choice that is not given is the usual one. */
export function whole({ id, fields, tables = {} }: Pick<Tool, 'id' | 'fields' | 'tables'>, sheet: Partial<Sheet>): Sheet {
  const all = (of: Record<string, Field>, texts: Texts = {}) => {
    for (const name of Object.keys(texts))
      if (!of[name]) throw new Error(`The tool "${id}" has no field "${name}": it has ${Object.keys(of).join(', ')}`);
    return Object.fromEntries(Object.entries(of).map(([name, { options }]) => [name, texts[name] ?? options?.[0] ?? '']));
  };
  return {
    fields: all(fields, sheet.fields),
    rows: Object.fromEntries(
      Object.entries(tables).map(([table, { columns }]) => [table, (sheet.rows?.[table] ?? [{}]).map((row) => all(columns, row))]),
    ),
  };
}
