import { day } from '~/lib/day';
import { fill } from '~/lib/fill';
import { saved } from '~/lib/persist';
import { placements } from './saved.ts';

const line = document.querySelector<HTMLElement>('.placed')!;
const last = saved(placements, 'last');

/** Marks what the last placement found optional, and says where it would begin, on a page that lists that lesson. */
function draw() {
  const { optional = [], start, day: taken = '' } = last.get() ?? {};
  for (const mark of document.querySelectorAll('.lessons .optional')) mark.remove();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.lessons a[data-lesson]')];
  for (const link of links) {
    if (!optional.includes(link.dataset.lesson!)) continue;
    link.append(' ', Object.assign(document.createElement('span'), { className: 'optional', textContent: line.dataset.mark }));
  }
  const first = links.find(({ dataset }) => dataset.lesson === start);
  line.hidden = !last.get() || (start !== undefined && !first);
  const date = day(new Date(taken || 0), document.documentElement.lang);
  const text = fill(first ? line.dataset.some : line.dataset.all, { day: date, n: optional.length });
  const [before = '', after = ''] = text.split('{start}');
  const title = first?.querySelector('b')?.textContent ?? '';
  const named = first ? [Object.assign(document.createElement('a'), { href: first.href, textContent: title })] : [];
  line.querySelector('span')!.replaceChildren(before, ...named, after);
}

last.listen(draw);
draw();
