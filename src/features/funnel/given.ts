import type { Given, Row } from '../workbench/tool.ts';
import type { Rounding, Target } from './backward.ts';
import type { Shape } from './draws.ts';
import { type Channel, type Plan, RATES, type Rate, type Span } from './plan.ts';

/** What the form says: the plan, where it wants to go, and how futures are drawn. */
export interface Wanted {
  plan: Plan;
  /** `target`: the budget is what is asked for. */
  mode: 'budget' | 'target';
  target: Target;
  rounding: Rounding;
  /** Ends of ranges count. */
  ranges: boolean;
  shape: Shape;
  luck: boolean;
  seed: number;
}

/** Reads the form. Without ranges every rate is its likely value, whatever stands at its ends. */
export function wanted({ numbers, texts, rows }: Given): Wanted {
  const ranges = texts.ranges === 'on';
  const route = one(texts.route, ['sale', 'lead', 'quote'] as const);
  const targetOf = one(texts.targetOf, ['sales', 'revenue', 'leads'] as const);
  return {
    plan: {
      route,
      channels: (rows.channels ?? []).map((row) => channelOf(row, ranges)),
      orderValue: spanOf(numbers, 'orderValue', ranges),
      margin: spanOf(numbers, 'margin', ranges),
      otherCosts: numbers.otherCosts,
    },
    mode: one(texts.mode, ['budget', 'target'] as const),
    // Where no enquiry lies on the way there is none to want.
    target: { stage: targetOf === 'leads' && route === 'sale' ? 'sales' : targetOf, amount: numbers.target },
    rounding: one(texts.rounding, ['once', 'stages'] as const),
    ranges,
    shape: one(texts.shape, ['triangular', 'pert'] as const),
    luck: texts.luck === 'on',
    seed: Number.isFinite(numbers.seed) ? Math.trunc(numbers.seed!) : 1,
  };
}

/** A row that did not change is the same channel as before, so that what is known of it holds on. */
function channelOf(row: Row, ranges: boolean): Channel {
  const known = channels[ranges ? 1 : 0];
  const channel = known.get(row) ?? newChannel(row, ranges);
  known.set(row, channel);
  return channel;
}
const channels = [new WeakMap<Row, Channel>(), new WeakMap<Row, Channel>()] as const;

function newChannel({ numbers, texts }: Row, ranges: boolean): Channel {
  const rates: Channel['rates'] = {};
  for (const rate of RATES) {
    const span = spanOf(numbers, rate, ranges);
    if (span) rates[rate] = span;
  }
  return { budget: numbers.budget, by: one(texts.by, ['mille', 'click'] as const), rates };
}

/** An end that stays empty is the likely value; without a likely value there is no rate. */
function spanOf(numbers: Row['numbers'], rate: Rate, ranges: boolean): Span | undefined {
  const likely = numbers[rate];
  if (likely === undefined) return;
  const [low = likely, high = likely] = ranges ? [numbers[`${rate}Low`], numbers[`${rate}High`]] : [];
  return { low, likely, high };
}

const one = <T extends string>(text: string | undefined, options: readonly [T, ...T[]]): T =>
  options.find((option) => option === text) ?? options[0];
