import type { Sheet, Texts } from '../workbench/sheet.ts';
import { FIGURES } from './figures.ts';
import type { Taken } from './from-plan.ts';

/** Figures by the name that a goal's KPI has for them. */
const SAME: Record<string, string> = {
  orders: 'orders',
  leads: 'orders',
  revenue: 'revenue',
  visits: 'visits',
  reach: 'reach',
  followers: 'followers',
};

/**
 * The goals of a strategy as rows of the report; `now` is the month's figure where the report has it, else empty. Orders
 * are only those of a report on orders, enquiries those of one on enquiries.
 */
export function goalRows(strategy: Sheet | undefined, report: Sheet, nameOf: (kpi: string) => string): Texts[] {
  return (strategy?.rows.goals ?? []).flatMap(({ goal = '', kpi = '', target = '', date = '', id = '' }) => {
    if (!goal && !kpi) return [];
    const figure = /^(orders|leads)$/.test(`${kpi}`) && kpi !== report.fields.outcome ? undefined : SAME[kpi];
    return [{ goal, kpi: kpi && nameOf(`${kpi}`), now: (figure && report.fields[figure]) ?? '', target, date, id }];
  });
}

/** The sheet with what the plan holds; figures that no post has stay as they were typed. */
export function withPosts(sheet: Sheet, { published, silent, sums, rows }: Taken): Sheet {
  const { reach, interactions, clicks, sales } = sums;
  const fields: Texts = { ...sheet.fields, published, silent };
  if (interactions !== undefined) fields.interactions = interactions;
  if (clicks !== undefined) fields.clicks = clicks;
  if (sales !== undefined && fields.outcome !== 'leads') fields.orders = sales;
  // A typed reach is the network's, of people; the sum over posts only stands in for it.
  if (reach !== undefined && (!fields.reach || fields.reachBy === 'posts')) Object.assign(fields, { reach, reachBy: 'posts' });
  return { ...sheet, fields, rows: { ...sheet.rows, posts: rows } };
}

/** An empty report of the next month, `'2026-05'`: this month's figures become those of the month before, goals stay. */
export function nextMonth({ fields, rows }: Sheet, month: string): Sheet {
  const [year = '', number = ''] = month.split('-');
  const next: Texts = { ...fields, month: number, year, reachBy: 'month' };
  for (const name of Object.keys(FIGURES)) Object.assign(next, { [name]: '', [`before-${name}`]: fields[name] ?? '' });
  for (const name of ['inShort', 'worked', 'didNot', 'next', 'published', 'silent']) next[name] = '';
  const empty = { title: '', reach: '', interactions: '', clicks: '', paid: '', id: 'first' };
  return { fields: next, rows: { ...rows, goals: (rows.goals ?? []).map((row) => ({ ...row, now: '' })), posts: [empty] } };
}
