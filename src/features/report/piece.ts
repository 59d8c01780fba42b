import type { Piece } from '../portfolio/document.ts';
import type { Words } from '../portfolio/pieces.ts';
import { isEmpty, type Sheet } from '../workbench/sheet.ts';
import { writer } from '../workbench/write.ts';
import { pieceOf as written } from './document.ts';
import { shape } from './saved.ts';

export { sheets } from './saved.ts';

/** A month's report as a piece of the portfolio; nothing where nothing was written. */
export const pieceOf = (sheet: Sheet, { s, language }: Words): Piece | undefined =>
  isEmpty(shape, sheet) ? undefined : written(sheet, writer(s, 'report', language, `${sheet.fields.currency || ''}` || undefined));
