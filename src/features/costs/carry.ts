import { type Kind, saved } from '../../lib/persist.ts';
import { shape as funnel, sheets as funnels } from '../funnel/saved.ts';
import { sheets as months, shape as returns } from '../returns/saved.ts';
import type { Bench } from '../workbench/bench.ts';
import { link as addressOf } from '../workbench/link.ts';
import type { Sheet, Texts } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';
import type { Spent } from './sheet.ts';

/** What the cost sheet says in the fields of another tool. */
interface Carried {
  kind: Kind<Sheet>;
  shape: Shape;
  /** The tool's sheet with the cost in it; `rest` is all that is not advertising. */
  put(sheet: Sheet, ads: number, rest: number): Sheet;
}

const TOOLS: Record<string, Carried> = {
  // Several channels keep their budgets: nobody knows which of them this advertising is.
  funnel: {
    kind: funnels,
    shape: funnel,
    put: ({ fields, rows }, ads, rest) => {
      const channels = rows.channels?.length ? rows.channels : [blank(funnel.tables.channels.columns)];
      const own = channels.length === 1 && ads ? channels.map((channel) => ({ ...channel, budget: ads })) : channels;
      return { fields: { ...fields, otherCosts: rest }, rows: { ...rows, channels: own } };
    },
  },
  return: {
    kind: months,
    shape: returns,
    put: ({ fields, rows }, ads, rest) => ({ fields: { ...fields, adSpend: ads, hours: '', hourCost: '', otherCost: rest }, rows }),
  },
};

/**
 * Puts the full cost into a link to the funnel planner or to the returns, over what the reader has there: the
 * advertising as its budget, all else as its other costs. Without a full cost the link stays plain.
 */
export async function carry(bench: Bench, anchor: HTMLAnchorElement): Promise<void> {
  const answer = bench.answer;
  const { full, ads } = answer.more as Spent;
  if ('undefined' in full || 'undefined' in ads) return;
  const { kind, shape, put } = TOOLS[anchor.dataset.carry!]!;
  const { name: _, ...before } = saved(kind, 'draft').get() ?? { fields: blank(shape.fields), rows: {} };
  const { title = '', currency = '' } = bench.given().texts;
  const sheet = put(before, ads.value, rest(full.value, ads.value));
  const href = await addressOf({ kind }, { ...sheet, fields: { ...sheet.fields, ...(title ? { title } : {}), currency } }, anchor.href);
  if (href && answer === bench.answer) anchor.href = href;
}

/** Money has no more decimals than a few; doubles would leave dust. */
const rest = (full: number, ads: number) => Number((full - ads).toFixed(6));

const blank = (fields: Shape['fields']): Texts =>
  Object.fromEntries(Object.entries(fields).map(([name, { options }]) => [name, options?.[0] ?? '']));
