import { fault, type Undefined } from '../kpi/metric.ts';

/** A rate as one number (all three alike) or as a range that somebody stands for. */
export interface Span {
  low: number;
  likely: number;
  high: number;
}

/** A forecast: channels with their own money and rates, and what holds for the whole plan. */
export interface Plan {
  /** What lies between a click and a sale: nothing, an enquiry, or an enquiry and a quote. */
  route: Route;
  channels: Channel[];
  /** Revenue of one sale, in money. */
  orderValue?: Span | undefined;
  /** Gross margin, in percent of revenue. */
  margin?: Span | undefined;
  /** Hours, material, tools: what marketing costs beside the channels' budgets, in money. */
  otherCosts?: number | undefined;
}
export type Route = 'sale' | 'lead' | 'quote';

export interface Channel {
  /** In money; a channel without one is not in the plan yet. */
  budget?: number | undefined;
  /** Bought by the thousand impressions or by the click. */
  by: 'mille' | 'click';
  rates: { [rate in Rate]?: Span | undefined };
}

/** `cpm` and `cpc` in money, `frequency` in impressions a person, `orderValue` in money, the others in percent. */
export const RATES = ['cpm', 'frequency', 'ctr', 'cpc', 'leadRate', 'quoteRate', 'saleRate', 'orderValue', 'margin'] as const;
export type Rate = (typeof RATES)[number];

/** From the top of the funnel down. */
export const STAGES = ['impressions', 'reach', 'clicks', 'leads', 'quotes', 'sales', 'revenue', 'grossProfit'] as const;
export type Stage = (typeof STAGES)[number];

/** One step down: `to` = `from` × rate ÷ `per`, or `from` × `per` ÷ rate where more of the rate brings less. */
export interface Step {
  to: Stage;
  from: Stage | 'budget';
  rate: Rate;
  per: number;
  under?: true;
}

const BY: Record<Channel['by'], Step[]> = {
  mille: [
    { to: 'impressions', from: 'budget', rate: 'cpm', per: 1000, under: true },
    { to: 'reach', from: 'impressions', rate: 'frequency', per: 1, under: true },
    { to: 'clicks', from: 'impressions', rate: 'ctr', per: 100 },
  ],
  click: [{ to: 'clicks', from: 'budget', rate: 'cpc', per: 1, under: true }],
};
const LEAD: Step = { to: 'leads', from: 'clicks', rate: 'leadRate', per: 100 };
const sale = (from: Stage): Step => ({ to: 'sales', from, rate: 'saleRate', per: 100 });
const ROUTES: Record<Route, Step[]> = {
  sale: [sale('clicks')],
  lead: [LEAD, sale('leads')],
  quote: [LEAD, { to: 'quotes', from: 'leads', rate: 'quoteRate', per: 100 }, sale('quotes')],
};
const MONEY: Step[] = [
  { to: 'revenue', from: 'sales', rate: 'orderValue', per: 1 },
  { to: 'grossProfit', from: 'revenue', rate: 'margin', per: 100 },
];

/** The steps of a channel, from its budget to the gross profit; reach is a side branch that no sale hangs on. */
export const steps = (route: Route, by: Channel['by']): Step[] => [...BY[by], ...ROUTES[route], ...MONEY];

/** A step's rate: the order value and the margin belong to the plan, the others to the channel. */
export const rateOf = ({ orderValue, margin }: Plan, { rates }: Channel, rate: Rate): Span | undefined =>
  rate === 'orderValue' ? orderValue : rate === 'margin' ? margin : rates[rate];

/** The channels that the plan pays for. */
export const paid = ({ channels }: Plan): Channel[] => channels.filter(({ budget }) => budget !== undefined);

/** Which end of every range: all bad luck, what is likely, all good luck. */
export const ENDS = ['poor', 'likely', 'good'] as const;
export type End = (typeof ENDS)[number];

/** The rate at an end; for a price and for frequency the low end is the good one. */
export const at = (span: Span, { under }: Step, end: End): number =>
  end === 'likely' ? span.likely : (end === 'good') === !under ? span.high : span.low;

/**
 * Why a rate cannot be used: as any number (`missing`, `unreadable`, `negative`), `zero` where it is divided by,
 * `out-of-order` unless low ≤ likely ≤ high, `below-one` for a frequency under 1 (fewer impressions than people),
 * `more-than-whole` for a margin over 100 %.
 */
export function wrong(span: Span | undefined, { rate, under }: Step): Undefined | undefined {
  for (const value of span ? [span.likely, span.low, span.high] : [undefined]) {
    const found = fault({ [rate]: value }, [rate], under ? [rate] : []);
    if (found) return found;
  }
  const { low, likely, high } = span!;
  if (low > likely || likely > high) return { undefined: 'out-of-order', input: rate };
  if (rate === 'frequency' && low < 1) return { undefined: 'below-one', input: rate };
  if (rate === 'margin' && high > 100) return { undefined: 'more-than-whole', input: rate };
  return;
}
