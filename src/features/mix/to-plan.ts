import { fill } from '../../lib/fill.ts';
import { newId } from '../../lib/ids.ts';
import { records } from '../../lib/records.ts';
import { $chosen } from '../brand/store.ts';
import type { Post } from '../plan/post.ts';
import { posts } from '../plan/saved.ts';
import type { Topic } from '../plan/topics.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { focus, say, tell } from '../workbench/told.ts';
import { ideasOf } from './ideas.ts';
import type { More } from './mix.ts';
import { ticked } from './ticks.ts';
import { sentenceOf } from './topic-texts.ts';

/** What Undo takes out of the plan again. */
let taken: Post[] = [];
/** Pressed twice, the second waits for the first and finds its ideas. */
let before: Promise<unknown> = Promise.resolve();

/** Puts topics into the brand's plan as ideas without a day: the one of that id, or those that are ticked. */
export function toPlan(bench: Bench, id?: string): Promise<unknown> {
  const host = hostOf(bench);
  if ($chosen.get()?.model) return Promise.resolve(tell(host, 'mix.told.modelPlan'));
  const wanted = new Set(id ? [id] : ticked);
  const topics = (bench.answer.more as More).harvest.topics.filter((topic) => wanted.has(topic.id));
  if (!topics.length) return Promise.resolve(tell(host, 'mix.told.tick'));
  before = before
    .then(() => put(bench, topics))
    .then((kept) => {
      if (!kept) return;
      for (const one of wanted) ticked.delete(one);
      for (const tick of bench.querySelectorAll<HTMLInputElement>('.topics input')) tick.checked = ticked.has(tick.value);
    });
  return before;
}

async function put(bench: Bench, topics: readonly Topic[]): Promise<boolean> {
  const host = hostOf(bench);
  const { id: of, brand } = $chosen.get()!;
  const disk = records(posts);
  const titles = topics.map((topic) => sentenceOf(topic, bench.s));
  const { rubrics } = bench.answer.more as More;
  const at = { of, network: brand.networks[0] ?? '', rubrics, id: newId };
  const ideas = ideasOf(topics, titles, await disk.all(of), at);
  const { kept } = await disk.edit(
    ideas.map((idea) => ({ id: idea.id, of, put: idea })),
    { whole: true },
  );
  if (!kept) {
    tell(host, 'mix.told.notKept');
    return false;
  }
  const there = topics.length - ideas.length;
  if (ideas.length) taken = ideas;
  const text = ideas.length
    ? [word(bench, 'planned', ideas.length), there > 0 && word(bench, 'there', there)].filter(Boolean).join(' ')
    : word(bench, 'allThere', there);
  say(host, text, ideas.length ? 'plan-undo' : undefined, way(bench));
  return true;
}

/** Takes the ideas of the last time out again; what was changed in the plan since stays. */
export async function outOfPlan(bench: Bench): Promise<void> {
  const ideas = taken;
  taken = [];
  const of = ideas[0]?.of;
  if (!of) return;
  const disk = records(posts);
  const now = new Map((await disk.all(of)).map((post) => [post.id, JSON.stringify(post)]));
  const gone = ideas.filter((idea) => now.get(idea.id) === JSON.stringify(posts.validate(idea)));
  const stay = ideas.filter(({ id }) => now.has(id)).length - gone.length;
  await disk.edit(gone.map(({ id }) => ({ id, of, remove: true as const })));
  const text = [word(bench, 'unplanned', gone.length), stay > 0 && word(bench, 'stay', stay)].filter(Boolean).join(' ');
  say(hostOf(bench), text, undefined, way(bench));
  focus(hostOf(bench), '.told a');
}

function way(bench: Bench): Node {
  const { plan = '' } = bench.querySelector<HTMLElement>('[data-plan]')!.dataset;
  return Object.assign(document.createElement('a'), { href: plan, textContent: bench.s['mix.told.openPlan'] });
}

const word = ({ s, language }: Bench, key: string, n: number): string => {
  const form = new Intl.PluralRules(language).select(n);
  return fill(s[`mix.told.${key}.${form}`] ?? s[`mix.told.${key}.other`], { n });
};
