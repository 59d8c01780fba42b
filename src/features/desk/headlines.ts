import { decode, type Kind } from '../../lib/persist.ts';
import type { Result } from '../kpi/metric.ts';
import { readField, rowOf, typed } from '../workbench/read.ts';
import { type Sheet, sheetKind, type Texts } from '../workbench/sheet.ts';
import type { Field, Tool } from '../workbench/tool.ts';
import { writer } from '../workbench/write.ts';

/** What a kept sheet comes to, in one line. */
export interface Headline {
  label: string;
  shown: string;
}

/** The calculators whose first line says the most; each comes when one of its sheets is kept. */
const TOOLS: Record<string, () => Promise<Tool>> = {
  returns: async () => (await import('../returns/returns.ts')).returns,
  funnel: async () => (await import('../funnel/planner.ts')).planner,
  costs: async () => (await import('../costs/sheet.ts')).costSheet,
  channels: async () => (await import('../channels/channels.ts')).channels,
  'experiment-plan': async () => (await import('../experiment/plan.ts')).plan,
  'experiment-result': async () => (await import('../experiment/outcome.ts')).outcome,
  price: async () => (await import('../price/price.ts')).price,
};

/** Kinds of sheets that have a headline. */
export const COUNTED: readonly string[] = ['engagement', ...Object.keys(TOOLS)];

/**
 * The first result of a kept text, written in a language; nothing where there is none, or it is undefined. `s` holds the strings
 * `number.…`, `kpi.…` and `<tool>.line.…`.
 */
export async function headlineOf(kind: string, text: string, s: Record<string, string>, lang: string): Promise<Headline | undefined> {
  try {
    return kind === 'engagement' ? await engagement(text, s, lang) : await bench(kind, text, s, lang);
  } catch {
    return;
  }
}

async function bench(kind: string, text: string, s: Record<string, string>, lang: string): Promise<Headline | undefined> {
  const tool = await TOOLS[kind]?.();
  const sheet = tool && read(sheetKind(tool), text);
  if (!tool || !sheet) return;
  const row = (texts: Texts, of: Record<string, Field>) => {
    const own = typed(texts, lang);
    return rowOf(own, of, (name, field) => readField(own[name] ?? '', field, lang));
  };
  const rows = Object.entries(tool.tables ?? {}).map(([table, { columns }]) => [
    table,
    (sheet.rows[table] ?? []).map((one) => row(one, columns)),
  ]);
  const { lines } = tool.answer({ ...row(sheet.fields, tool.fields), rows: Object.fromEntries(rows) });
  // The first line is the one in front.
  const line = lines[0];
  if (!line || !isKnown(line.result)) return;
  const w = writer(s, tool.id, lang, `${sheet.fields.currency || ''}` || undefined);
  return { label: w.label(line), shown: w.shown(line.result, line.unit) };
}

async function engagement(text: string, s: Record<string, string>, lang: string): Promise<Headline | undefined> {
  const [{ sheets, thaw }, { manyPosts }, { onePost }, { words }] = await Promise.all([
    import('../kpi/saved.ts'),
    import('../kpi/many.ts'),
    import('../kpi/work.ts'),
    import('../kpi/words.ts'),
  ]);
  const sheet = read(sheets, text);
  if (!sheet) return;
  const work = thaw(sheet, lang);
  const { result } = (work.several ? manyPosts : onePost).answer(work, lang).rates[work.metric]!;
  return isKnown(result) ? { label: s[`kpi.rate.${work.metric}`] ?? '', shown: words(s, lang).shown(result) } : undefined;
}

const isKnown = (result: Result): boolean => 'value' in result && Number.isFinite(result.value);

function read<T>(kind: Kind<T>, text: string): T | undefined {
  return decode(kind, text)?.d as (T & Sheet) | undefined;
}
