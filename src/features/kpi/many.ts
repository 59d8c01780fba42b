import { fill } from '../../lib/fill.ts';
import { type Rate, rate, WAYS, type Way } from './averages.ts';
import { RATES } from './engagement.ts';
import { written } from './formula.ts';
import { mean } from './lists.ts';
import type { Result } from './metric.ts';
import { type Answer, known, type Mode, ofRates, understood, type Work } from './work.ts';

/** The answer over several posts, with what went into each rate. */
export interface ManyAnswer extends Answer {
  rates: Record<string, Rate>;
}

/** How a table of posts is answered. */
export const manyPosts = {
  answer(work, lang): ManyAnswer {
    const { reads, days, posts } = understood(work, lang);
    const question = { posts, counted: work.counted, way: work.way, days: known(days) };
    return { reads, days, rates: ofRates((id) => rate(id, question)) };
  },
  formula(id, work, found, words) {
    const { metric, by, perDay } = RATES[id]!;
    const { tops, bottoms, values } = (found as ManyAnswer).rates[id]!;
    if (values.length > 1 && !perDay && work.way === 'mean') return `${words.sum(values, words.percent)} ÷ ${words.count(values.length)}`;
    if (values.length > 1 && !perDay && work.way === 'median')
      return fill(words.s['kpi.formula.median'], {
        list: [...values]
          .sort((a, b) => a - b)
          .map(words.percent)
          .join(' · '),
      });
    const texts = Object.fromEntries(metric.inputs.map((input) => [input.id, words.name(input.id)]));
    if (tops.length) {
      texts.interactions = words.sum(tops);
      texts[by] = perDay ? words.count(mean(bottoms)) : words.sum(bottoms);
    }
    if (found.days.value !== undefined) texts.days = words.count(found.days.value);
    return written(metric.formula, texts);
  },
} satisfies Mode;

/** The rate in front by each way of averaging. */
export function averages(work: Work, lang?: string): Record<Way, Result> {
  const { posts, days } = understood(work, lang);
  const question = { posts, counted: work.counted, days: known(days) };
  return Object.fromEntries(WAYS.map((way) => [way, rate(work.metric, { ...question, way }).result])) as Record<Way, Result>;
}
