import type { Tool } from '../workbench/tool.ts';

/** Calculators whose saved sheets can be taken; each comes only where a sheet of it is kept. */
export const CALCULATORS: Record<string, () => Promise<Tool>> = {
  returns: async () => (await import('../returns/returns.ts')).returns,
  funnel: async () => (await import('../funnel/planner.ts')).planner,
  costs: async () => (await import('../costs/sheet.ts')).costSheet,
  channels: async () => (await import('../channels/channels.ts')).channels,
  'experiment-plan': async () => (await import('../experiment/plan.ts')).plan,
  'experiment-result': async () => (await import('../experiment/outcome.ts')).outcome,
  price: async () => (await import('../price/price.ts')).price,
};
