import type { Mix, Rubric } from '../plan/mix.ts';
import { CATEGORIES, type Category } from '../plan/post.ts';
import { QUESTIONS, SOURCES } from '../plan/questions.ts';
import type { Shares } from '../plan/shares.ts';
import { readField, rowOf } from '../workbench/read.ts';
import type { Sheet, Texts } from '../workbench/sheet.ts';
import type { Field, Given, Row } from '../workbench/tool.ts';
import { shape, WEEKDAYS } from './saved.ts';

/**
 * The mix that is kept with a brand, as the plan needs it: `mixIn(sheet).rubrics[0].days` is `[2, 5]`. Numbers are kept
 * as numbers; what was typed and is none counts as 0.
 */
export function mixIn(sheet: Sheet): Mix {
  const row = (texts: Texts, fields: Record<string, Field>): Row => {
    const written = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, `${value}`]));
    const read = (name: string, field: Field) => {
      const value = texts[name];
      return typeof value === 'number' ? { value } : readField(value ?? '', field);
    };
    return rowOf(written, fields, read);
  };
  const { columns } = shape.tables.rubrics;
  return mixOf({ ...row(sheet.fields, shape.fields), rows: { rubrics: (sheet.rows.rubrics ?? []).map((one) => row(one, columns)) } });
}

/** Nobody means a larger share; beyond it the sum of five would leave what a machine counts. */
const MOST = 1e6;

/** The mix that stands in the fields; a share that is no number counts as 0. */
export function mixOf({ numbers, texts, rows }: Given): Mix {
  const share = (category: Category) => (Number.isFinite(numbers[category]) ? Math.min(MOST, Math.max(0, numbers[category]!)) : 0);
  return {
    shares: Object.fromEntries(CATEGORIES.map((category) => [category, share(category)])) as Shares,
    rubrics: (rows.rubrics ?? []).map(rubricOf),
    sources: SOURCES.filter((source) => texts[`source-${source}`] === 'on'),
    answers: Object.fromEntries(
      QUESTIONS.flatMap((question) => (texts[`ask-${question}`]?.trim() ? [[question, texts[`ask-${question}`]!]] : [])),
    ),
  };
}

function rubricOf({ numbers, texts }: Row, place: number): Rubric {
  const weeks = numbers.weeks;
  return {
    id: texts.id || `${place + 1}`,
    name: texts.name?.trim() ?? '',
    category: texts.category as Category,
    network: texts.network ?? '',
    days: WEEKDAYS.flatMap((day, i) => (texts[day] === 'on' ? [i + 1] : [])),
    time: timeOf(texts.time) ?? '',
    from: texts.from ?? '',
    weeks: weeks !== undefined && Number.isInteger(weeks) ? weeks : 0,
  };
}

/**
 * An hour as it is typed: `timeOf('8:30')`, `timeOf('08.30')` and `timeOf('8h30')` are `'08:30'`, `timeOf('8')` is
 * `'08:00'`; nothing for what is none.
 */
export function timeOf(text = ''): string | undefined {
  const found = /^([01]?\d|2[0-3])(?:\s*[:.hH]\s*([0-5]\d))?$/.exec(text.trim());
  return found ? `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}` : undefined;
}
