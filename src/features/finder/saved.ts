import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Field, Shape } from '../workbench/tool.ts';

const all = (kind: Field['kind'], names: string, signed?: boolean): Record<string, Field> =>
  Object.fromEntries(names.split(' ').map((name) => [name, { kind, ...(signed && { signed }) }]));

/**
 * What the calculator of metrics asks for: which metric, what is looked for (`result`, or the id of an input), and every
 * input of the registry, so that a number once typed serves each metric that needs it. Lists are texts under the
 * input's id with `List` after it: `6; 14; 22`. A test compares this with the registry.
 */
export const shape = {
  id: 'metric',
  fields: {
    metric: { kind: 'choice', options: ['engagement-rate-reach'] },
    find: { kind: 'choice', options: ['result'] },
    wanted: { kind: 'percent', signed: true },
    ...all(
      'count',
      'reach followers reachNonFollowers impressions followersEnd followersStart newFollowers ownMentions allMentions mentionsOfTone mentions interactions views likes comments shares posts completions starts answered received clicks linkClicks engagedSessions sessions conversions visits contacts leads actions sales lostFollowers orders newCustomers ordersPerYear',
    ),
    ...all('number', 'days secondsWatched secondsLong years'),
    ...all('money', 'cost fixedCost price variableCost orderValue yearlyProfit lifetimeValue acquisitionCost monthlyProfit'),
    ...all('money', 'revenue grossProfit', true),
    ...all('percent', 'margin profitShare retention discount'),
    ...all('text', 'interactionsList audienceList minutesList'),
    currency: { kind: 'choice', options: CURRENCIES },
  } as Record<string, Field>,
} satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: { name: 'Roast', fields: { metric: 'roas', find: 'cost', wanted: 3, revenue: 109.6, cost: '4o', currency: 'EUR' }, rows: {} },
};
