import type { Example } from '../workbench/bench.ts';
import type { Texts } from '../workbench/sheet.ts';

/** What is taken from a running case. */
export interface Case {
  id: string;
  name: string;
  currency: string;
  facts: Record<string, { value: number }>;
  tables: Record<string, { title: string; rows: { id: string; label: string; values: Record<string, number> }[] }>;
}
interface Titles {
  /** Of the forecast for the quarter. */
  quarter: string;
  /** Of the same, backwards from the goal. */
  goal: string;
  /** The name of the one channel of the quarter. */
  ads: string;
}

/** The running cases as plans: the quarter of each, the café's goal backwards, and two campaigns with two audiences each. */
export const examples = (cafe: Case, beams: Case, titles: Titles): Example[] => [
  quarter(cafe, 'quarter', titles.quarter, titles.ads, boost(cafe), {
    route: 'sale',
    orderValue: fact(cafe, 'average-order'),
    target: (fact(cafe, 'goal-orders') - fact(cafe, 'orders')) * 3,
  }),
  quarter(cafe, 'goal', titles.goal, titles.ads, boost(cafe), {
    mode: 'target',
    route: 'sale',
    orderValue: fact(cafe, 'average-order'),
    target: (fact(cafe, 'goal-orders') - fact(cafe, 'orders')) * 3,
  }),
  mix(cafe, 'boost', boost(cafe), { route: 'sale', orderValue: fact(cafe, 'average-order') }, ({ orders, clicks }) => ({
    saleRate: short((orders! / clicks!) * 100),
  })),
  quarter(beams, 'quarter', titles.quarter, titles.ads, beams.tables.campaign!, {
    route: 'lead',
    targetOf: 'leads',
    orderValue: fact(beams, 'contract-usual'),
    target: (fact(beams, 'goal-leads') - fact(beams, 'leads')) * 3,
  }),
  mix(beams, 'campaign', beams.tables.campaign!, { route: 'lead', orderValue: fact(beams, 'contract-usual') }, ({ leads, clicks }) => ({
    leadRate: short((leads! / clicks!) * 100),
    saleRate: likely(beams, 'contract-rate'),
  })),
];

const fact = (of: Case, id: string) => of.facts[id]!.value;
const boost = (of: Case) => of.tables.boost!;
const likely = (of: Case, id: string) => of.tables.rates!.rows.find((row) => row.id === id)!.values.likely!;
/** Digits enough that the campaign's own counts come out again. */
const short = (n: number) => Number(n.toPrecision(4));

/** A forecast knows no more than that, and `1.317` could be read as thousands. */
const twoDigits = (n: number) => Number(n.toFixed(2));

/** Rates of a case's forecast, by the fields of the planner. */
const RATES = { cpm: 'cpm', ctr: 'ctr', conversion: 'saleRate', 'lead-rate': 'leadRate', 'contract-rate': 'saleRate' } as const;

function quarter(of: Case, id: string, title: string, ads: string, seen: Case['tables'][string], fields: Texts): Example {
  const rates: Texts = {};
  for (const { id, values } of of.tables.rates!.rows) {
    const rate = RATES[id as keyof typeof RATES];
    Object.assign(rates, { [`${rate}Low`]: values.low!, [rate]: values.likely!, [`${rate}High`]: values.high! });
  }
  const often = seen.rows.map(({ values }) => twoDigits(values.impressions! / values.reach!)).sort((a, b) => a - b);
  const all = (name: string) => seen.rows.reduce((sum, { values }) => sum + values[name]!, 0);
  const frequency = { frequencyLow: often[0]!, frequency: twoDigits(all('impressions') / all('reach')), frequencyHigh: often.at(-1)! };
  return plan(of, id, title, { ...fields, ranges: 'on', luck: 'on' }, [
    { name: ads, budget: fact(of, 'quarter-budget'), ...rates, ...frequency },
  ]);
}

/** The audiences of a campaign as channels, each with the rates that it had. */
function mix(
  of: Case,
  id: string,
  { title, rows }: Case['tables'][string],
  fields: Texts,
  rates: (values: Record<string, number>) => Texts,
): Example {
  const channels = rows.map(({ label, values }): Texts => {
    const { spend = 0, impressions = 1, reach = 1, clicks = 0 } = values;
    return {
      name: label,
      budget: spend,
      cpm: short((spend / impressions) * 1000),
      frequency: short(impressions / reach),
      ctr: short((clicks / impressions) * 100),
      ...rates(values),
    };
  });
  return plan(of, id, title, { ...fields, luck: 'on' }, channels);
}

const plan = (of: Case, id: string, title: string, fields: Texts, channels: Texts[]): Example => ({
  id: `${of.id}-${id}`,
  name: of.name,
  title,
  sheet: {
    fields: { title: `${of.name}: ${title}`, margin: fact(of, 'margin'), seed: 1, currency: of.currency, ...fields },
    rows: { channels },
  },
});
