import { download } from '../../lib/download.ts';
import { readHanded } from '../roles/handed.ts';
import { copied } from '../workbench/actions.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { named, same, saveAs } from '../workbench/draft.ts';
import { link } from '../workbench/link.ts';
import type { Sheet } from '../workbench/sheet.ts';
import { focus, replace, tell } from '../workbench/told.ts';
import { scorecards } from './carry.ts';
import { documentOf } from './document.ts';
import { type Item, MOST, moved, writeItems } from './items.ts';
import type { Kit } from './kit.ts';
import type { Index, Library } from './library.ts';
import { swapFor } from './pick.ts';
import { VIEWS, type View } from './saved.ts';
import { nameOf } from './words.ts';

type Draw = () => Promise<void>;
type Load = () => Promise<Library>;

const kitOf = (bench: Bench) => bench.answer.more as Kit;
const itemsOf = (bench: Bench): Item[] =>
  kitOf(bench).items.map(({ brief, ask = '', minutes }) => (brief ? { question: brief.id, minutes } : { ask, minutes }));

/** Puts these questions into the kit, with a way back. */
async function put(bench: Bench, items: readonly Item[], told: string, values: Record<string, string | number> = {}): Promise<void> {
  const host = hostOf(bench);
  const sheet = host.take();
  await replace(host, { ...sheet, fields: { ...sheet.fields, items: writeItems(items) } }, `interview.told.${told}`, values);
}

/** Picks the kit anew after the post was changed. */
export async function anew(bench: Bench): Promise<void> {
  const host = hostOf(bench);
  const sheet = host.take();
  await replace(host, { ...sheet, fields: { ...sheet.fields, items: '' } }, 'interview.told.anew');
}

/** Adds a question of the collection at the end of the questions. */
export async function add(bench: Bench, { questions }: Index, id: string, draw: Draw): Promise<void> {
  const brief = questions.find((one) => one.id === id)!;
  await put(bench, [...itemsOf(bench), { question: id, minutes: brief.minutes }], 'added');
  await draw();
}

/** What the buttons of the kit do. */
export async function act(bench: Bench, index: Index, button: HTMLElement, draw: Draw, load: Load): Promise<void> {
  const name = button.dataset.do!.slice('kit-'.length);
  const i = Number(button.closest<HTMLElement>('[data-item]')?.dataset.item);
  const items = itemsOf(bench);
  const host = hostOf(bench);
  const stay = async (place: number, ...acts: string[]) => {
    await draw();
    const row = bench.querySelector(`[data-item="${place}"]`);
    acts
      .map((one) => row?.querySelector<HTMLButtonElement>(`[data-do="kit-${one}"]`))
      .find((one) => one && !one.hidden)
      ?.focus();
  };
  if (name === 'up' || name === 'down') {
    const to = i + (name === 'up' ? -1 : 1);
    await put(bench, moved(items, i, to - i), 'moved', { n: to + 1, all: items.length });
    await stay(to, name, name === 'up' ? 'down' : 'up');
  } else if (name === 'swap') {
    const old = items[i]!;
    const ids = items.flatMap((item) => ('question' in item ? [item.question] : []));
    const next = 'question' in old && swapFor(old.question, ids, index.questions);
    const brief = index.questions.find(({ id }) => id === next);
    if (!brief) return tell(host, 'interview.told.noSwap');
    await put(bench, items.with(i, { question: brief.id, minutes: brief.minutes }), 'swapped', { skill: index.skills[brief.skill]! });
    await stay(i, 'swap');
  } else if (name === 'drop') {
    await put(bench, items.toSpliced(i, 1), 'dropped', { n: i + 1 });
    await draw();
    focus(host, '.undo');
  } else if (name === 'own') await own(bench, items, draw);
  else if (name === 'again') await anew(bench);
  else if (name === 'send') {
    const sheet = host.take();
    const address = await link(host, { ...sheet, fields: { ...sheet.fields, items: writeItems(items) } }, location.href);
    if (address) await copied(host, 'interview.told.link', address);
    else tell(host, 'tool.told.linkTooLong');
  } else if (name === 'paper') {
    bench.setAttribute('data-paper', 'candidate');
    print();
  } else await file(bench, name, load);
}

async function own(bench: Bench, items: Item[], draw: Draw): Promise<void> {
  const host = hostOf(bench);
  const part = (name: string) => bench.querySelector<HTMLInputElement>(`[data-at="${name}"]`)!;
  const ask = part('own-ask').value.trim();
  const minutes = Number(part('own-minutes').value);
  if (!ask) {
    tell(host, 'interview.told.noAsk');
    return part('own-ask').focus();
  }
  if (!(Number.isInteger(minutes) && minutes >= 1 && minutes <= 60)) {
    tell(host, 'interview.told.badMinutes');
    return part('own-minutes').focus();
  }
  if (items.length >= MOST.items) return tell(host, 'interview.told.full', { n: MOST.items });
  await put(bench, [...items, { ask, minutes }], 'added');
  part('own-ask').value = '';
  await draw();
  part('own-ask').focus();
}

/** The sheet in sight as a file, or copied as text; of the work sample the part for the employer goes only with its own button. */
async function file(bench: Bench, name: string, load: Load): Promise<void> {
  const host = hostOf(bench);
  try {
    const view = { kit: kitOf(bench), library: await load(), s: bench.s };
    const document = documentOf(view, bench.textOf('view') as View, bench.language, name !== 'task');
    const title = `${nameOf(view)}, ${bench.s[`interview.option.view.${bench.textOf('view')}`]}`;
    if (name === 'word' || name === 'task') {
      const { wordOf } = await import('../portfolio/word.ts');
      download(`${title}.docx`, await wordOf(document));
    } else {
      const text = (await import('../portfolio/markdown.ts')).markdownOf(document);
      if (name === 'copy') return await copied(host, 'tool.told.text', text);
      download(`${title}.md`, text, 'text/markdown');
    }
    tell(host, 'interview.told.file');
  } catch {
    tell(host, 'interview.told.noLibrary');
  }
}

/** Points the link to the scorecards at the criteria of the kit. */
export async function aim(bench: Bench, anchor: HTMLAnchorElement, load: Load): Promise<void> {
  const { answer } = bench;
  const view = { kit: kitOf(bench), library: await load(), s: bench.s };
  const href = await scorecards(view.kit, view.library, nameOf(view), anchor.href.split('#')[0]!);
  if (href && answer === bench.answer) anchor.href = href;
}

/** Opens the post that an address names; the reader's own kit is kept under a name first. */
export async function openHanded(bench: Bench, index: Index): Promise<void> {
  const said = new URLSearchParams(location.hash.slice(1));
  const handed = readHanded(location.hash, Object.keys(index.roles));
  const view = said.get('view') ?? '';
  const host = hostOf(bench);
  const mine = host.take();
  const { skills = [], ...post } = handed ?? {};
  const known = skills.filter((skill) => index.skills[skill]);
  const sheet: Sheet = {
    fields: {
      ...mine.fields,
      ...((VIEWS as readonly string[]).includes(view) ? { view } : {}),
      ...(handed ? { title: '', level: 'own', sample: 'fit', ...post, must: known.join(' '), items: '' } : {}),
    },
    rows: {},
  };
  history.replaceState(null, '', location.pathname + location.search);
  if (same(sheet) === same(mine)) return;
  const others = [host.start, ...(await host.examples()), ...named(host)].map((one) => same('sheet' in one ? one.sheet : one));
  const name = bench.s['tool.link.mine']!;
  const own = handed && !others.includes(same(mine));
  if (own) saveAs(host, name, mine);
  await replace(host, sheet, own ? 'tool.link.kept' : 'tool.link.opened', { name });
}
