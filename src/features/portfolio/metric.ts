import { asked, fieldOf, finder } from '../finder/finder.ts';
import { whole } from '../finder/whole.ts';
import type { Sheet } from '../workbench/sheet.ts';
import type { Tool } from '../workbench/tool.ts';
import { calculationPiece } from './calculation.ts';
import type { Made } from './piece.ts';
import type { Words } from './pieces.ts';

const WANTED: Record<string, Tool['fields'][string]['kind']> = { percent: 'percent', currency: 'money' };

/** A saved sheet of the metric finder: the metric with the numbers that it takes, forward or for the result that was wanted. */
export function metricPiece(sheet: Sheet, words: Words): Made | undefined {
  const tool = finder(words.language, whole);
  const texts = Object.fromEntries(Object.entries(sheet.fields).map(([name, value]) => [name, `${value}`]));
  const { metric, find } = asked(texts, whole) ?? {};
  if (!metric) return;
  // Numbers of other metrics, which the calculator keeps for them, say nothing here.
  const inputs = metric.inputs.filter(({ id, list }) => id !== find?.id || list);
  const names = new Set([...inputs.map(fieldOf), 'metric', 'find', 'currency', ...(find ? ['wanted'] : [])]);
  const own = <T>(of: Record<string, T>) => Object.fromEntries(Object.entries(of).filter(([name]) => names.has(name)));
  const given = own(sheet.fields);
  if (inputs.every((input) => `${given[fieldOf(input)] ?? ''}`.trim() === '')) return;
  const fields = { ...own(tool.fields), ...(find && { wanted: { kind: WANTED[metric.unit] ?? 'number', signed: true } as const }) };
  // What is asked stands in the title and in the answer.
  const asks = { metric: { kind: 'key' }, find: { kind: 'key' } } as const;
  return calculationPiece(
    { ...tool, fields: { ...fields, ...asks } },
    { ...sheet, fields: given },
    { ...words, s: namesOf(metric.id, words.s) },
  );
}

/** The words of the registry under the keys of the tool, as its page has them. */
function namesOf(metric: string, s: Words['s']): Words['s'] {
  const named = { ...s };
  for (const key of Object.keys(s)) {
    const [, id] = /^metrics\.(?:input|word)\.(.+)$/.exec(key) ?? [];
    if (id) for (const path of [`name.${id}`, `line.${id}`, `field.${id}`, `field.${id}List`]) named[`metric.${path}`] = s[key]!;
    const [, of] = /^strategy\.option\.goals\.kpi\.(.+)$/.exec(key) ?? [];
    if (of) named[`metric.line.${of}`] = s[key]!;
  }
  named['metric.name.MEDIAN'] = s['metrics.word.median']!;
  named['metric.label'] = named[`metric.line.${metric}`] ?? metric;
  return named;
}
