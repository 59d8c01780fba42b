import { safeCell } from '../../lib/cells.ts';
import { fill } from '../../lib/fill.ts';
import { CATEGORIES } from '../plan/post.ts';
import type { Topic } from '../plan/topics.ts';
import { wordsOf } from '../plan/words.ts';
import type { Copies, Strings } from '../workbench/host.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { More } from './mix.ts';
import { WEEKDAYS } from './saved.ts';

/** A topic as the reader sees it: `'Tomek answers: “Which grind?”'`. */
export function sentenceOf(topic: Topic, s: Strings): string {
  const text = fill(s[wordsOf.topic(topic)], topic.values as Record<string, string>);
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Topics as rows, the first one the heads: number, topic, category, source. */
export function topicRows({ topics }: More['harvest'], s: Strings): string[][] {
  const head = ['number', 'topic', 'category', 'source'].map((key) => s[`mix.head.${key}`]!);
  return [
    head,
    ...topics.map((topic, i) => [`${i + 1}`, sentenceOf(topic, s), s[`mix.field.${topic.category}`]!, s[wordsOf.source(topic.source)]!]),
  ];
}

/** The mix, its rubrics and its topics as text and as cells. */
export function copies(answer: Answer, { s, number }: Writer): Copies {
  const more = answer.more as More;
  const name = (category: string) => s[`mix.field.${category}`]!;
  const percent = (value: number) => fill(s['number.percent'], { n: number(value) });
  const shares = CATEGORIES.map((category) => [name(category), percent(more.shares[category]), `${more.due?.[category] ?? ''}`]);
  const rubrics = more.rubrics.map(({ name: called, category, network, days, time, from, weeks }) => [
    called,
    name(category),
    s[`mix.option.rubrics.network.${network}`] ?? network,
    days.map((day) => s[`mix.field.rubrics.${WEEKDAYS[day - 1]}`]).join(' '),
    time,
    from,
    number(weeks),
  ]);
  const headOf = (names: string[]) => names.map((key) => s[`mix.field.rubrics.${key}`]!);
  return {
    text: () =>
      [
        s['mix.label']!,
        ...shares.map(([category, share, posts]) => `${category}: ${share}${posts && ` (${posts})`}`),
        ...rubrics.map((row) => row.filter(Boolean).join(', ')),
        ...topicRows(more.harvest, s)
          .slice(1)
          .map(([n, topic, category, source]) => `${n}. ${topic} (${category}, ${source})`),
      ].join('\n'),
    rows: () =>
      [
        [s['mix.head.category']!, s['mix.head.share']!, s['mix.head.posts']!],
        ...shares,
        [...headOf(['name', 'category', 'network']), s['mix.days']!, ...headOf(['time', 'from', 'weeks'])],
        ...rubrics,
        ...topicRows(more.harvest, s),
      ].map((row) => row.map(safeCell)),
    formula: () => undefined,
  };
}
