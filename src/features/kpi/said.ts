/** Reasons and units of other tools, which no engagement rate ever has: it counts, and holds no money. */
const OTHERS =
  /^kpi\.why\.(?!(missing|zero|negative|unreadable|too-large)$)|^number\.(minutes|months|points|less|.*-(money|percent|number))$/;

/** Whether a text can be needed where engagement rates are computed: `saidOfRates('kpi.why.zero')` is true. */
export const saidOfRates = (key: string): boolean => !OTHERS.test(key);
