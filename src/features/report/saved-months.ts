import type { Kind } from '../../lib/persist.ts';
import type { Sheet } from '../workbench/sheet.ts';
import { samples as reports, sheets } from './saved.ts';

/** Reports of other months than the one on the page, each under the brand's id and the month: `corner-bakery.2026-04`. */
export const months: Kind<Sheet> = { ...sheets, name: 'report-month' };

/** One text of each version that was ever released. */
export const samples = reports;
