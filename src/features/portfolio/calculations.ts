import { type Kind, saved } from '../../lib/persist.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Tool } from '../workbench/tool.ts';
import { calculationPiece } from './calculation.ts';
import type { Made } from './piece.ts';
import type { Words } from './pieces.ts';

/** Reads a saved sheet by its id: how it is named, and what it is on paper. Nothing where it cannot be read. */
type Reader = (id: string, words: Words) => { name: string | undefined; made: Made | undefined } | undefined;

const reader =
  <S extends { name?: string }>(sheets: Kind<S>, pieceOf: (sheet: S, words: Words) => Made | undefined): Reader =>
  (id, words) => {
    const sheet = saved(sheets, id).get();
    return sheet && { name: sheet.name, made: pieceOf(sheet, words) };
  };
const of = (tool: Tool): Reader => reader(sheetKind(tool), (sheet, words) => calculationPiece(tool, sheet, words));

/** Every calculator by the name of its records, with the page where it stands; each comes only where a sheet of it is kept. */
export const CALCULATORS: Record<string, { at: string; label?: string; load(): Promise<Reader> }> = {
  engagement: {
    at: 'tools/engagement-rate/',
    label: 'kpi.label',
    load: async () => {
      const [{ sheets }, { ratesPiece }] = await Promise.all([import('../kpi/saved.ts'), import('./rates.ts')]);
      return reader(sheets, ratesPiece);
    },
  },
  metric: {
    at: 'tools/metrics/',
    load: async () => {
      const [{ sheets }, { metricPiece }] = await Promise.all([import('../finder/saved.ts'), import('./metric.ts')]);
      return reader(sheets, metricPiece);
    },
  },
  returns: { at: 'tools/return/', load: async () => of((await import('../returns/returns.ts')).returns) },
  funnel: { at: 'tools/funnel/', load: async () => of((await import('../funnel/planner.ts')).planner) },
  costs: { at: 'tools/campaign-costs/', load: async () => of((await import('../costs/sheet.ts')).costSheet) },
  channels: { at: 'tools/channels/', load: async () => of((await import('../channels/channels.ts')).channels) },
  'experiment-plan': { at: 'tools/experiments/', load: async () => of((await import('../experiment/plan.ts')).plan) },
  'experiment-result': { at: 'tools/experiments/', load: async () => of((await import('../experiment/outcome.ts')).outcome) },
  pay: { at: 'tools/pay/', load: async () => of((await import('../pay/pay.ts')).pay) },
  price: { at: 'tools/pay/', load: async () => of((await import('../price/price.ts')).price) },
};
