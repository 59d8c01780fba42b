import { saved } from '~/lib/persist';
import { pack } from '~/lib/share';
import { current } from '../brand/saved-current.ts';
import { COUNTED, headlineOf } from './headlines.ts';
import { at, element, lang, link, page, say } from './page.ts';
import { brandsIn, type Work, worksIn } from './works.ts';

/** Shown at once; the rest opens. */
const MOST = 8;
let drawn = 0;

/** Lists the sheets, with what calculators come to; says how many there are. */
export async function drawWorks(kept: ReadonlyMap<string, string>): Promise<number> {
  const turn = ++drawn;
  const here = worksIn(kept);
  const recorded = await import('./recorded.ts').then(({ recordedWorks }) => recordedWorks(brandsIn(kept)));
  const works = [...here, ...recorded];
  const items = await Promise.all(works.map(async (work) => ({ work, item: await itemOf(work, kept) })));
  if (turn !== drawn) return works.length;
  const sums = items.filter(({ work }) => COUNTED.includes(work.kind)).map(({ item }) => item);
  const sheets = items.filter(({ work }) => !COUNTED.includes(work.kind)).map(({ item }) => item);
  for (const [name, list] of Object.entries({ sums, sheets })) {
    at(`${name}-box`).hidden = !list.length;
    at(name).replaceChildren(...list.slice(0, MOST));
    at(`${name}-box`).querySelector('details')?.remove();
    if (list.length > MOST) at(`${name}-box`).append(rest(list.slice(MOST)));
  }
  at('no-work').hidden = works.length > 0;
  return works.length;
}

function rest(items: HTMLElement[]): HTMLElement {
  const list = element('ul', ...items);
  list.className = 'plain works';
  return element('details', element('summary', say('rest', { n: items.length })), list);
}

async function itemOf(work: Work, kept: ReadonlyMap<string, string>): Promise<HTMLElement> {
  const { path, kind, id, name, brand, draft, count } = work;
  const { title, href } = page.tools[path]!;
  const text = kept.get(`smm:${kind}:${id}`);
  const label = page.s[`${kind}.label`] ?? title;
  const made = link({ title: brand ?? name ?? say('inTool'), href: draft || brand || !text ? href : await opening(kind, text, href) });
  made.dir = 'auto';
  // A planning page opens with the brand that was chosen last.
  if (brand) for (const type of ['click', 'auxclick']) made.addEventListener(type, () => saved(current, 'tools').set(id));
  const about = [label, ...(draft && name ? [say('inTool')] : []), ...(count ? [say('posts', { n: count })] : [])].join(' · ');
  const item = element('li', made, element('small', about));
  const headline = text && COUNTED.includes(kind) ? await headlineOf(kind, text, page.s, lang) : undefined;
  if (headline) item.append(element('span', element('b', headline.shown), ' ', headline.label));
  return item;
}

/** The address that opens a kept sheet in its tool; the tool alone where the sheet is too much for an address. */
async function opening(kind: string, text: string, href: string): Promise<string> {
  try {
    const { v, d } = JSON.parse(text);
    const packed = await pack({ t: kind, v, d });
    return packed ? `${href}#smm=${packed}` : href;
  } catch {
    return href;
  }
}
