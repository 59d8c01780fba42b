export interface Metric {
  id: string;
  unit: Unit;
  inputs: { id: string; unit: string; optional?: boolean }[];
  compute: (inputs: Record<string, number | undefined>) => { value: number } | { undefined: string };
}
export type Unit = 'percent' | 'ratio' | 'currency' | 'count';

/** top ÷ (the product of the others) × 100; undefined where the audience is unknown or nobody. */
function share(id: string, top: string, ...bottom: string[]): Metric {
  return {
    id,
    unit: 'percent',
    inputs: [top, ...bottom].map((input) => ({ id: input, unit: 'count' })),
    compute: (inputs) => {
      const above = inputs[top];
      const below = bottom.map((name) => inputs[name]).reduce<number | undefined>((a, b) => (a === undefined || b === undefined ? undefined : a * b), 1);
      if (above === undefined || below === undefined) return { undefined: 'no-data' };
      return below === 0 ? { undefined: 'zero-denominator' } : { value: (above / below) * 100 };
    },
  };
}

const list = [
  share('engagement-rate-followers', 'interactions', 'followers'),
  share('engagement-rate-reach', 'interactions', 'reach'),
  share('engagement-rate-impressions', 'interactions', 'impressions'),
  share('engagement-rate-views', 'interactions', 'views'),
  share('engagement-rate-daily', 'interactions', 'days', 'followers'),
  share('reach-rate', 'reach', 'followers'),
  share('non-follower-reach-share', 'reachNonFollowers', 'reach'),
  share('click-through-rate', 'clicks', 'impressions'),
  share('response-rate', 'answered', 'received'),
];

/** Every metric under its id. */
export const metrics: Record<string, Metric> = Object.fromEntries(list.map((metric) => [metric.id, metric]));
