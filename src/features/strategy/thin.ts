import type { Given, Row } from '../workbench/tool.ts';
import { STEPS, type Step } from './words.ts';

/** What a step asks for, and whether it is there; the words of `key` are the string `strategy.thin.<key>`. */
export interface Check {
  key: string;
  done: boolean;
}

/** Rows in which something of these columns stands. */
export const filled = (rows: Row[] = [], ...names: string[]): Row[] => rows.filter((row) => names.every((name) => has(row, name)));

/** Whether something stands in a field; `0` is something, a text that is no number is not. */
export const has = ({ numbers, texts }: Row, name: string): boolean => {
  const number = numbers[name];
  return number === undefined ? !!texts[name]?.trim() : !Number.isNaN(number);
};

/**
 * What is still thin in each step. A step is never "right" by this: it only says what a reader of the plan would ask
 * for next. With nothing given every check but the chosen format is open.
 */
export function thin(given: Given): Record<Step, Check[]> {
  const { rows } = given;
  const all = (...names: string[]) => names.every((name) => has(given, name));
  const words = (name: string, least: number) => (given.texts[name]?.trim().split(/\s+/).length ?? 0) >= least;
  const some = (table: string, ...names: string[]) => filled(rows[table], ...names).length;
  const { goals = [], rivals = [], segments = [], places = [], risks = [] } = rows;
  const steps: Record<Step, Record<string, boolean>> = {
    stand: {
      pages: some('pages', 'network', 'followers', 'before') > 0,
      activity: some('pages', 'network', 'reactions') > 0,
      judged: all('relevance', 'quality'),
      mentions: all('mentions', 'critical', 'answered'),
      findings: words('findings', 12),
    },
    goals: {
      wish: all('wish', 'business'),
      goal: some('goals', 'goal', 'aim') > 0,
      kpi: goals.length > 0 && some('goals', 'goal', 'kpi', 'now', 'target', 'date') > 0,
      source: some('goals', 'source') > 0 && some('goals', 'owner') > 0,
      failed: all('failed'),
      guard: all('guard'),
    },
    competitors: {
      three: some('rivals', 'name') > 2,
      kinds: new Set(filled(rivals, 'name', 'why').map(({ texts }) => texts.why)).size > 1,
      figures: some('rivals', 'name', 'followers', 'reactions') > 1,
      scores: some('rivals', 'name', 'content', 'service') > 1,
      conclusion: words('conclusion', 8),
      stopIf: all('stopIf'),
    },
    audience: {
      segment: some('segments', 'name', 'job') > 0,
      barrier: some('segments', 'name', 'insight', 'barrier') > 0,
      evidence: segments.some((row) => has(row, 'evidence') && /counted|said/.test(row.texts.basis ?? '')),
      habits: some('habits', 'network', 'habit') > 1,
      words: all('words'),
      leave: all('leave'),
    },
    proposition: {
      reasons: words('reasons', 4),
      promise: words('promise', 4),
      tests: all('isTrue', 'isWanted', 'isOurs', 'isShown', 'isAllowed'),
      signers: all('signers'),
      proof: words('proof', 4),
      cost: all('cost'),
    },
    format: { formatWhy: words('formatWhy', 3), sells: all('sells'), shown: all('shown') },
    platforms: {
      scored: some('places', 'network', 'audience', 'format', 'effort') > 2,
      main: places.some(({ texts }) => texts.role === 'main'),
      placeHours: some('places', 'network', 'hours') > 0,
      lose: places.some((row) => row.texts.role === 'left' && has(row, 'lose')),
      channel: all('channel'),
      look: all('look'),
    },
    content: {
      tell: words('tell', 4),
      tellNot: all('tellNot'),
      often: all('often', 'postHours'),
      style: words('style', 4),
      styleNot: all('styleNot'),
      judgeOn: all('judgeOn'),
    },
    budget: { frame: all('period', 'asOf'), hands: all('people', 'hours'), hourCost: all('weeks', 'hourCost'), ads: all('ads') },
    risks: {
      threeRisks: some('risks', 'risk', 'likely', 'harm') > 2,
      signs: risks.length > 0 && some('risks', 'risk', 'sign', 'answer') > 1,
      owners: some('risks', 'risk', 'owner') > 0,
    },
  };
  return Object.fromEntries(
    Object.keys(STEPS).map((step) => [step, Object.entries(steps[step as Step]).map(([key, done]) => ({ key, done }))]),
  ) as Record<Step, Check[]>;
}
