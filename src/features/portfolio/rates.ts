import { PARTS, RATES } from '../kpi/engagement.ts';
import { manyPosts } from '../kpi/many.ts';
import { type Sheet, thaw } from '../kpi/saved.ts';
import { words as writerOf } from '../kpi/words.ts';
import { counted, FIELDS, known, onePost } from '../kpi/work.ts';
import type { Block } from './document.ts';
import { type Made, tableOf } from './piece.ts';
import type { Words } from './pieces.ts';

/**
 * A saved sheet of engagement rates: the counts of its posts, each rate with its formula, and what was counted. The rate
 * that stood in front comes first. Nothing where no number was given.
 */
export function ratesPiece(sheet: Sheet, { s, language }: Words): Made | undefined {
  const w = writerOf(s, language);
  const all = thaw(sheet, language);
  const work = all.several ? all : { ...all, posts: all.posts.slice(0, 1) };
  const mode = work.several ? manyPosts : onePost;
  const found = mode.answer(work, language);
  const given = (i: number, field: string) => {
    const n = known(found.reads[i]![field]!);
    return n === undefined ? '' : Number.isNaN(n) ? work.posts[i]![field]! : w.count(n);
  };
  const used = FIELDS.filter((field) => work.posts.some((_, i) => given(i, field)));
  if (!used.length) return;
  const ids = [work.metric, ...Object.keys(RATES).filter((id) => id !== work.metric)];
  const defined = ids.filter((id) => 'value' in found.rates[id]!.result);
  const title = [s['kpi.label'], sheet.name || work.posts[0]!.title].filter(Boolean).join(': ');
  const field = (name: string) => s[`kpi.field.${name}`] ?? name;
  const fact = (name: string, text: string | undefined): [string, string][] => (text ? [[field(name), text]] : []);
  const [first] = work.posts;
  const facts = work.several
    ? fact('days', work.days)
    : [
        ...fact('title', first!.title),
        ...used.flatMap((name) => fact(name, given(0, name))),
        ...(work.metric === 'engagement-rate-daily' ? fact('days', work.days) : []),
      ];
  const blocks: Block[] = [
    { kind: 'heading', text: s['portfolio.numbers']! },
    ...(facts.length ? [{ kind: 'facts' as const, facts }] : []),
    ...(work.several
      ? tableOf(
          s['portfolio.posts']!,
          [field('title'), ...used.map(field)],
          work.posts.map((post, i) => [post.title || `${i + 1}`, ...used.map((name) => given(i, name))]),
        )
      : []),
    { kind: 'heading', text: s['portfolio.answer']! },
    ...tableOf(
      [s['kpi.label'], ...(work.several ? [s[`kpi.way.${work.way}`]] : [])].join(': '),
      [s['portfolio.head.line']!, s['portfolio.head.value']!, s['portfolio.head.formula']!],
      (defined.length ? defined : ids.slice(0, 1)).map((id) => {
        const { result } = found.rates[id]!;
        return [s[`kpi.rate.${id}`]!, w.shown(result), w.why(result) || mode.formula(id, work, found, w)];
      }),
    ),
    ...(PARTS.some((part) => work.counted.includes(part)) ? [{ kind: 'text' as const, text: counted(work, w) }] : []),
  ];
  return { piece: { title, blocks }, thin: defined.length ? [] : [{ key: 'undefined', values: { name: title } }] };
}
