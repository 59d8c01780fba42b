/** Tools whose whole page is about some metrics; the finder computes every one. */
const PAGES: Record<string, RegExp> = {
  'tools/engagement-rate': /^engagement-rate-/,
  'tools/return': /^(return-on-investment|romi|romi-revenue|roas|break-even-roas)$/,
  'tools/channels': /^cost-per-(contact|action|sale)$/,
  'tools/funnel': /^(cost-per-(mille|click|lead)|click-through-rate|link-click-through-rate|conversion-rate|frequency)$/,
};

/** The page of the tool that a metric has beside the finder: `tools/return` of `romi`; `undefined` when it has none. */
export const pageFor = (metric: string): string | undefined => Object.entries(PAGES).find(([, ids]) => ids.test(metric))?.[0];
