/** What can be chosen in the strategy worksheet; each word's sentence is a string `strategy.option.…`. */
export const NETWORKS = [
  'instagram',
  'facebook',
  'tiktok',
  'youtube',
  'linkedin',
  'whatsapp',
  'telegram',
  'pinterest',
  'threads',
  'x',
  'reddit',
  'bluesky',
  'line',
  'vk',
  'odnoklassniki',
] as const;
/** What a goal is about. */
export const AIMS = ['sales', 'enquiries', 'known', 'trust', 'service', 'loyalty'] as const;
/** Figures that are counted, not computed; the computed ones come from the metric registry. */
export const COUNTS = ['orders', 'leads', 'revenue', 'visits', 'reach', 'followers', 'messages', 'bookings', 'repeat', 'answers'] as const;
/** Why a firm is compared with. */
export const WHY = ['direct', 'substitute', 'specialist', 'model'] as const;
/** Scores: 0 not at all, 3 fully. */
export const RATED = ['0', '1', '2', '3'] as const;
export const BASES = ['counted', 'said', 'guessed'] as const;
export const VERDICTS = ['yes', 'partly', 'no'] as const;
export const ROLES = ['main', 'second', 'trial', 'left'] as const;

/** Figures of the network itself, which no accountant would notice. */
export const INSIDE: readonly string[] = ['followers', 'reach', 'follower-growth-rate', 'follower-growth-rate-gross', 'reach-rate'];

/** The steps in their order, each with its fields and tables. */
export const STEPS = {
  stand: { fields: ['relevance', 'quality', 'mentions', 'critical', 'answered', 'findings'], tables: ['pages'] },
  goals: { fields: ['wish', 'business', 'failed', 'guard'], tables: ['goals'] },
  competitors: { fields: ['conclusion', 'stopIf'], tables: ['rivals'] },
  audience: { fields: ['words', 'leave'], tables: ['segments', 'habits'] },
  proposition: {
    fields: ['reasons', 'struck', 'promise', 'proof', 'cost', 'signers', 'isTrue', 'isWanted', 'isOurs', 'isShown', 'isAllowed'],
    tables: [],
  },
  format: { fields: ['format', 'formatWhy', 'sells', 'shown'], tables: [] },
  platforms: { fields: ['channel', 'look'], tables: ['places'] },
  content: { fields: ['tell', 'tellNot', 'often', 'postHours', 'style', 'styleNot', 'judgeOn'], tables: [] },
  budget: { fields: ['period', 'asOf', 'people', 'hours', 'weeks', 'hourCost', 'ads', 'other', 'currency'], tables: [] },
  risks: { fields: [], tables: ['risks'] },
} as const;
export type Step = keyof typeof STEPS;
