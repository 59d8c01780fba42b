import { fill } from '../../lib/fill.ts';
import type { Brand } from '../brand/brand.ts';
import type { Sheet, Texts } from '../workbench/sheet.ts';
import type { Block, Document } from './document.ts';
import type { Made, Thin } from './piece.ts';
import { dayOf, ownPiece, type Words } from './pieces.ts';
import { STUDY, shape, THREAD } from './saved.ts';

/** Work that may become a piece: one that stands empty is named, with where it is made. */
export interface Kept {
  /** Permanent: `plan`, or `returns-april` for a saved sheet. */
  id: string;
  title: string;
  /** Where it is made: a page's path, or a place on this page. */
  at: string;
  /** A saved calculation belongs to no brand, so it is taken only when it is ticked. */
  loose?: boolean;
  made: Made | undefined;
}

/** A line of the list: kept work, whether it is taken, and what its author thinks of it now. */
export interface Row extends Kept {
  on: boolean;
  reflection: string;
}

/** What may be taken: the brand's work, its own pages out of the portfolio itself, and saved calculations. */
export const withOwn = (sheet: Sheet, kept: readonly Kept[], words: Words): Kept[] => {
  const own = (['study', 'thread'] as const).map((page): Kept => {
    const names = page === 'study' ? STUDY : THREAD;
    return { id: page, title: words.s[`portfolio.piece.${page}`]!, at: `#portfolio-${page}`, made: ownPiece(sheet, page, names, words) };
  });
  return [...kept.filter(({ loose }) => !loose), ...own, ...kept.filter(({ loose }) => loose)];
};

/** The list in the reader's order; what was kept since stands at its end. What is gone is left out and stays in the record. */
export function rowsOf(sheet: Sheet, kept: readonly Kept[]): Row[] {
  const by = new Map(kept.map((one) => [one.id, one]));
  const known = (sheet.rows.pieces ?? []).flatMap((row): Row[] => {
    const one = by.get(`${row.id}`);
    by.delete(`${row.id}`);
    return one ? [{ ...one, on: row.on === 'on', reflection: `${row.reflection ?? ''}` }] : [];
  });
  return [...known, ...[...by.values()].map((one) => ({ ...one, on: !one.loose, reflection: '' }))];
}

/** Pieces that are in the document. */
export const taken = (rows: readonly Row[]): (Row & { made: Made })[] =>
  rows.filter((row): row is Row & { made: Made } => row.on && !!row.made);

const kept = ({ id, on, reflection }: Row): Texts => ({ on: on ? 'on' : '', reflection, id });

/** The sheet with a line changed: `changed(sheet, rows, 'plan', { on: false })`. */
export const changed = (sheet: Sheet, rows: readonly Row[], id: string, change: Partial<Pick<Row, 'on' | 'reflection'>>): Sheet =>
  withRows(
    sheet,
    rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
  );

/** The sheet with a line moved by so many places, as far as there are any. */
export function moved(sheet: Sheet, rows: readonly Row[], id: string, by: number): Sheet {
  const from = rows.findIndex((row) => row.id === id);
  const to = Math.min(rows.length - 1, Math.max(0, from + by));
  if (from < 0 || from === to) return sheet;
  const next = rows.filter((_, i) => i !== from);
  next.splice(to, 0, rows[from]!);
  return withRows(sheet, next);
}

/** Lines of work that is not at hand today keep what was written to them, at the end. */
function withRows(sheet: Sheet, rows: readonly Row[]): Sheet {
  const shown = new Set(rows.map(({ id }) => id));
  const gone = (sheet.rows.pieces ?? []).filter(({ id }) => !shown.has(`${id}`));
  return { ...sheet, rows: { ...sheet.rows, pieces: [...rows.map(kept), ...gone].slice(0, shape.tables.pieces.most) } };
}

const text = (sheet: Sheet, name: string) => `${sheet.fields[name] ?? ''}`.trim();

/** The document: cover, what it is and that it is self-reported, then each chosen piece with its reflection. */
export function documentOf(
  sheet: Sheet,
  rows: readonly Row[],
  brand: Brand,
  { model, today }: { model: boolean; today: string },
  words: Words,
): Document {
  const { s, language } = words;
  const intro = text(sheet, 'intro');
  const exercise =
    model || brand.model
      ? [{ kind: 'text' as const, text: fill(s[model ? 'portfolio.isModel' : 'portfolio.isExercise'], { name: brand.name }) }]
      : [];
  return {
    title: text(sheet, 'title') || fill(s['portfolio.title'], { name: brand.name }),
    subtitle: text(sheet, 'subtitle'),
    author: text(sheet, 'author'),
    date: dayOf(text(sheet, 'date') || today, language),
    language,
    pieces: [
      {
        title: s['portfolio.about']!,
        blocks: [
          ...(intro ? [{ kind: 'text' as const, text: intro }] : []),
          ...exercise,
          { kind: 'text', text: s['portfolio.selfReported']! },
        ],
      },
      ...taken(rows).map(({ made: { piece }, reflection }) => ({
        ...piece,
        blocks: [
          ...piece.blocks.map((block) => dated(block, language)),
          ...(reflection.trim()
            ? [
                { kind: 'heading' as const, text: s['portfolio.reflection']! },
                { kind: 'text' as const, text: reflection.trim() },
              ]
            : []),
        ],
      })),
    ],
  };
}

/** A block whose days are written as people read them, where a cell or a text is nothing but a day. */
function dated(block: Block, language: string): Block {
  const read = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? dayOf(text, language) : text);
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(read)) };
  return block.kind === 'facts' ? { ...block, facts: block.facts.map(([term, text]) => [term, read(text)]) } : block;
}

/** What a reader of the document would ask for next. It is never complete by this. */
export function thinIn(sheet: Sheet, rows: readonly Row[]): (Thin & { id?: string })[] {
  const chosen = taken(rows);
  const ids = new Set(chosen.map(({ id, loose }) => (loose ? 'loose' : id)));
  const proofs = ['report', 'study', 'loose'].some((id) => ids.has(id));
  return [
    ...(chosen.length ? [] : [{ key: 'none' }]),
    ...(text(sheet, 'author') ? [] : [{ key: 'author' }]),
    ...(text(sheet, 'intro') ? [] : [{ key: 'intro' }]),
    ...chosen.flatMap(({ id, made, title, reflection }) => [
      ...made.thin.map((thin) => ({ ...thin, id })),
      ...(reflection.trim() ? [] : [{ key: 'reflection', values: { name: title }, id }]),
    ]),
    ...(chosen.length && !proofs ? [{ key: 'result' }] : []),
    ...(chosen.length > 6 ? [{ key: 'many', values: { n: chosen.length } }] : []),
  ];
}
