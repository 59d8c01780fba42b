/** What somebody wants who looks for a metric, in the order in which the finder asks. Words: `metrics.goal.<id>`. */
export const GOALS = [
  'seen',
  'reacted',
  'watched',
  'grow',
  'visits',
  'sales',
  'service',
  'spend',
  'paid',
  'customers',
  'standing',
] as const;
