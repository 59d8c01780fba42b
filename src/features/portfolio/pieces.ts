import { fill } from '../../lib/fill.ts';
import { mixIn } from '../mix/content.ts';
import { numberOfDay, weekOf } from '../plan/calendar.ts';
import { inOrder } from '../plan/files/table.ts';
import type { Mix } from '../plan/mix.ts';
import { CATEGORIES, type Post } from '../plan/post.ts';
import { countOf, sumOf, wholePosts } from '../plan/shares.ts';
import { documentOf } from '../strategy/document.ts';
import { shape as strategy } from '../strategy/saved.ts';
import { STEPS } from '../strategy/words.ts';
import { isEmpty, type Sheet } from '../workbench/sheet.ts';
import { writer } from '../workbench/write.ts';
import type { Block } from './document.ts';
import { givenOf } from './given.ts';
import { type Made, type Thin, tableOf } from './piece.ts';

/** The reader's language: its tag and its strings. */
export interface Words {
  language: string;
  s: Record<string, string>;
}

/** A brand's strategy, step by step; nothing where nothing was written. */
export function strategyPiece(sheet: Sheet, { s, language }: Words): Made | undefined {
  if (isEmpty(strategy, sheet)) return;
  const w = writer(s, 'strategy', language, `${sheet.fields.currency || ''}` || undefined);
  const parts = documentOf(givenOf(strategy, sheet), w);
  const read = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? dayOf(text, language) : text);
  const blocks = parts.flatMap(({ title, lines, tables }): Block[] => [
    { kind: 'heading', text: title },
    ...(lines.length ? [{ kind: 'facts' as const, facts: lines.map(({ label, text }): [string, string] => [label, read(text)]) }] : []),
    ...tables.flatMap((table) =>
      tableOf(
        table.title,
        table.head,
        table.rows.map((row) => row.map(read)),
      ),
    ),
  ]);
  const all = Object.keys(STEPS).length;
  const thin: Thin[] = parts.length < all ? [{ key: 'strategy', values: { n: parts.length, all } }] : [];
  return { piece: { title: s['portfolio.piece.strategy']!, blocks }, thin };
}

/** A brand's mix: shares in percent and in posts, rubrics, sources. Nothing where no share and no rubric stands. */
export function mixPiece(sheet: Sheet, { s, language }: Words): Made | undefined {
  const { shares, rubrics, sources } = mixIn(sheet);
  const named = rubrics.filter(({ name }) => name);
  if (!sumOf(shares) && !named.length) return;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const { posts } = sheet.fields;
  const due = typeof posts === 'number' && Number.isInteger(posts) ? wholePosts(shares, posts) : undefined;
  const dates = datesOf(language);
  const week = weekOf('2026-07-06');
  const format = s[`mix.option.format.${sheet.fields.format}`];
  const blocks: Block[] = [
    ...(format ? [{ kind: 'facts' as const, facts: [[s['mix.field.format']!, format] as [string, string]] }] : []),
    ...(sumOf(shares)
      ? tableOf(
          s['mix.bar.wanted']!,
          [s['mix.head.category']!, s['mix.head.share']!, ...(due ? [s['mix.head.posts']!] : [])],
          CATEGORIES.map((category) => [
            s[`mix.field.${category}`]!,
            fill(s['number.percent'], { n: number.format(shares[category]) }),
            ...(due ? [number.format(due[category])] : []),
          ]),
        )
      : []),
    ...(named.length
      ? tableOf(
          s['mix.table.rubrics']!,
          [...['name', 'category', 'network'].map((key) => s[`mix.field.rubrics.${key}`]!), s['mix.days']!, s['mix.field.rubrics.time']!],
          named.map(({ name, category, network, days, time }) => [
            name,
            s[`mix.field.${category}`]!,
            s[`mix.option.rubrics.network.${network}`] ?? network,
            days.map((day) => dates.weekday(week[day - 1]!)).join(', '),
            time,
          ]),
        )
      : []),
    ...(sources.length
      ? [
          { kind: 'heading' as const, text: s['portfolio.sources']! },
          { kind: 'list' as const, items: sources.map((source) => s[`mix.field.source-${source}`]!) },
        ]
      : []),
  ];
  return { piece: { title: s['portfolio.piece.mix']!, blocks }, thin: named.length ? [] : [{ key: 'rubrics' }] };
}

/** Posts that are shown whole, after the table of all. */
const WHOLE = 6;
/** A plan below this is a handful of ideas. */
const FEW = 8;

/** A plan: counts by category, a table for each week, ideas without a day, and the first texts in full. */
export function planPiece(posts: readonly Post[], { s, language }: Words, mix?: Pick<Mix, 'shares'>): Made | undefined {
  if (!posts.length) return;
  const ordered = inOrder(posts);
  const dates = datesOf(language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percent = (n: number) => fill(s['number.percent'], { n: number.format(n) });
  const name = (post: Post) => post.title || post.text.split('\n')[0]!.slice(0, 80) || s['plan.untitled']!;
  const network = (post: Post) => s[`mix.option.rubrics.network.${post.network}`] ?? post.network;
  const counts = countOf(posts);
  const wanted = mix && sumOf(mix.shares) ? mix.shares : undefined;
  const weeks = Map.groupBy(
    ordered.filter(({ day }) => numberOfDay(day) !== undefined),
    ({ day }) => weekOf(day)[0]!,
  );
  const field = (key: string) => s[`plan.field.${key}`]!;
  const undated = ordered.filter(({ day }) => numberOfDay(day) === undefined);
  const written = ordered.filter(({ text }) => text.trim());
  const results = ordered.filter(
    ({ result }) => result.reach !== undefined || result.interactions !== undefined || result.sales !== undefined,
  );
  const count = (n?: number) => (n === undefined ? '' : number.format(n));
  const blocks: Block[] = [
    ...tableOf(
      s['portfolio.counts']!,
      [field('category'), s['portfolio.posts']!, s['mix.head.share']!, ...(wanted ? [s['portfolio.wanted']!] : [])],
      CATEGORIES.map((category) => [
        s[`plan.category.${category}`]!,
        number.format(counts[category]),
        percent((counts[category] / posts.length) * 100),
        ...(wanted ? [percent(wanted[category])] : []),
      ]),
    ),
    ...[...weeks].flatMap(([monday, list]) =>
      tableOf(
        fill(s['portfolio.week'], { day: dates.long(monday) }),
        [field('day'), field('network'), field('category'), field('title'), field('owner'), field('state')],
        list.map((post) => [
          [dates.short(post.day), post.time].filter(Boolean).join(' '),
          network(post),
          s[`plan.category.${post.category}`]!,
          name(post),
          post.owner,
          s[`plan.state.${post.state}`]!,
        ]),
      ),
    ),
    ...(undated.length
      ? [
          { kind: 'heading' as const, text: s['plan.undated']! },
          { kind: 'list' as const, items: undated.map(name) },
        ]
      : []),
    ...(results.length
      ? tableOf(
          s['portfolio.results']!,
          [field('title'), ...(['reach', 'interactions', 'clicks', 'sales'] as const).map(field)],
          results.map((post) => [
            name(post),
            ...(['reach', 'interactions', 'clicks', 'sales'] as const).map((key) => count(post.result[key])),
          ]),
        )
      : []),
    ...(written.length
      ? [
          { kind: 'heading' as const, text: s['portfolio.texts']! },
          {
            kind: 'facts' as const,
            facts: written
              .slice(0, WHOLE)
              .map((post): [string, string] => [
                name(post),
                [post.text.trim(), post.alt && `${field('alt')}: ${post.alt}`].filter(Boolean).join('\n'),
              ]),
          },
        ]
      : []),
  ];
  const thin: Thin[] = [
    ...(posts.length < FEW ? [{ key: 'plan', values: { n: posts.length } }] : []),
    ...(written.length * 2 < posts.length ? [{ key: 'texts', values: { n: posts.length - written.length, all: posts.length } }] : []),
  ];
  return { piece: { title: s['portfolio.piece.plan']!, blocks }, thin };
}

/** What was written on a page of one's own, question by question; nothing where all stand empty. */
export function ownPiece(sheet: Sheet, page: 'study' | 'thread', names: readonly string[], { s }: Words): Made | undefined {
  const facts = names.flatMap((name): [string, string][] => {
    const text = `${sheet.fields[`${page}-${name}`] ?? ''}`.trim();
    return text ? [[s[`portfolio.field.${page}-${name}`]!, text]] : [];
  });
  if (!facts.length) return;
  const missing = names.length - facts.length;
  return {
    piece: { title: s[`portfolio.piece.${page}`]!, blocks: [{ kind: 'facts', facts }] },
    thin: missing ? [{ key: page, values: { n: missing } }] : [],
  };
}

const datesOf = (language: string) => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' });
    return (day: string) => (numberOfDay(day) === undefined ? day : made.format(numberOfDay(day)! * 86_400_000));
  };
  return {
    long: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    short: format({ weekday: 'short', day: 'numeric', month: 'short' }),
    weekday: format({ weekday: 'short' }),
  };
};

/** A day as the cover shows it: `dayOf('2026-11-22', 'en')` is `'22 November 2026'`. */
export const dayOf = (day: string, language: string): string => datesOf(language).long(day);
