import { ceil, type Fraction, fraction, number, over, plus, reduced, times, ZERO } from '../../lib/fraction.ts';
import { fault, type Undefined } from '../kpi/metric.ts';
import { down, up } from './forward.ts';
import { at, type Channel, type End, type Plan, rateOf, type Stage, type Step, steps, wrong } from './plan.ts';

/** What a plan is asked to reach. */
export interface Target {
  stage: 'leads' | 'sales' | 'revenue';
  amount?: number | undefined;
}

/**
 * When numbers are rounded up on the way back from the target:
 * - `once`: only the budget, to the next cent; all between stays exact
 * - `stages`: every count too, since nobody has half an enquiry; dearer, the more so the smaller the numbers
 */
export type Rounding = 'once' | 'stages';

/** What each channel needs, in the plan's order (`undefined` for one outside the plan): its budget and every stage up to the target. */
export interface Need {
  budget: number;
  channels: (Ladder | undefined)[];
}
export type Ladder = { [stage in Stage | 'budget']?: number };

/**
 * The budget that the target takes, the channels' shares staying as their budgets are now (one channel alone needs no
 * budget of its own). `cent` is the smallest coin. In exact arithmetic: with `once` the budget brings at least the
 * target, and one cent less does not.
 *
 * 42 sales at a price of 14 a thousand, 1.8 clicks per hundred and 7 sales per hundred clicks: 466.67. With `stages`:
 * 42 sales take 600 clicks, these 33,334 impressions and 466.68.
 * Undefined: a target or a rate that is missing or wrong; `zero` for a rate of 0, since nothing then leads to the target.
 */
export function needed(plan: Plan, target: Target, rounding: Rounding = 'once', end: End = 'likely', cent = 0.01): Need | Undefined {
  const amount = fault({ target: target.amount }, ['target']) ?? fraction(target.amount!);
  if ('undefined' in amount) return amount;
  const shares = sharesOf(plan);
  if ('undefined' in shares) return shares;
  const paths: (Path | undefined)[] = [];
  let all = ZERO;
  for (const [i, channel] of plan.channels.entries()) {
    const path = shares[i] && pathOf(plan, channel, target.stage, end);
    if (path && 'undefined' in path) return path;
    paths.push(path);
    if (path) all = plus(all, reduced(times(shares[i]!, path.reduce(climbDown, ONE))));
  }
  const exact = over(amount, all);
  const total = upTo(exact, cent);
  const ladders = paths.map(
    (path, i) => path && (rounding === 'once' ? fromTop(times(total, shares[i]!), path) : fromBottom(times(exact, shares[i]!), path, cent)),
  );
  const budget = rounding === 'once' ? number(total) : ladders.reduce((sum, ladder) => sum + (ladder?.budget ?? 0), 0);
  if (!Number.isFinite(budget)) return { undefined: 'too-large' };
  return { budget, channels: ladders };
}

const ONE: Fraction = { top: 1n, bottom: 1n };

/** The steps to the target, each with its rate, which is above 0. */
type Path = { step: Step; rate: number }[];

function pathOf(plan: Plan, channel: Channel, target: Stage, end: End): Path | Undefined {
  const path: Path = [];
  for (const step of steps(plan.route, channel.by)) {
    if (step.to === 'reach') continue;
    const span = rateOf(plan, channel, step.rate);
    const fault = wrong(span, step);
    if (fault) return fault;
    const rate = at(span!, step, end);
    if (!rate) return { undefined: 'zero', input: step.rate };
    path.push({ step, rate });
    if (step.to === target) return path;
  }
  return { undefined: 'missing', input: target };
}

/** Each channel's part of the money; a channel without money has none. */
function sharesOf({ channels }: Plan): (Fraction | undefined)[] | Undefined {
  if (channels.length === 1) return [ONE];
  let all = ZERO;
  for (const { budget } of channels) {
    if (budget === undefined) continue;
    const wrong = fault({ budget }, ['budget']);
    if (wrong) return wrong;
    all = plus(all, fraction(budget));
  }
  if (!all.top) return { undefined: 'missing', input: 'budget' };
  return channels.map(({ budget }) => (budget ? reduced(over(fraction(budget), all)) : undefined));
}

const climbDown = (from: Fraction, { step, rate }: Path[number]) => down(from, step, rate);

/** The stages below a budget. */
function fromTop(budget: Fraction, path: Path): Ladder {
  const ladder: Ladder = { budget: number(budget) };
  let from = budget;
  for (const link of path) {
    from = climbDown(from, link);
    ladder[link.step.to] = number(from);
  }
  return ladder;
}

/** The stages above what the channel has to bring, each a whole number; money up to the next cent. */
function fromBottom(budget: Fraction, path: Path, cent: number): Ladder {
  const ladder: Ladder = {};
  let need = path.reduce(climbDown, budget);
  for (const { step, rate } of path.toReversed()) {
    if (step.to !== 'revenue') need = { top: ceil(need), bottom: 1n };
    ladder[step.to] = number(need);
    need = up(need, step, rate);
  }
  ladder.budget = number(upTo(need, cent));
  return ladder;
}

/** Up to the next whole coin: `upTo(466.666…, 0.01)` is 466.67. */
const upTo = (money: Fraction, coin: number): Fraction => times({ top: ceil(over(money, fraction(coin))), bottom: 1n }, fraction(coin));
