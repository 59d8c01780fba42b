import type { Bench } from '../workbench/bench.ts';
import { define } from '../workbench/bench.ts';
import { live } from '../workbench/live.ts';
import type { Measure } from './check.ts';
import { linksWith } from './links.ts';
import { checkWith } from './listed.ts';
import { measureOf, naming } from './naming.ts';

/*
 * The three tools of the page: the naming card first, because the sheet of links and the check are measured by it. At
 * every change of the card both are drawn anew, once what was typed is painted.
 */
const bench = (id: string) => document.querySelector<Bench>(`smm-${id}`)!;
let measure: Measure | undefined;
const card = () => {
  measure ??= measureOf(bench('naming').given());
  return measure;
};

define(naming);
define(linksWith(card));
define(checkWith(card));

let waiting = 0;
const follow = () => {
  waiting = 0;
  for (const id of ['links', 'link-check']) {
    const other = bench(id);
    other.draw();
    for (const run of other.runs) run();
  }
};
bench('naming').runs.add(() => {
  measure = undefined;
  cancelAnimationFrame(waiting);
  const own = requestAnimationFrame(() =>
    setTimeout(() => {
      // Unless the next key came first.
      if (own === waiting) follow();
    }),
  );
  waiting = own;
});
// Before the parts are asked, because they draw what this changes.
addEventListener('beforeprint', () => {
  if (waiting) follow();
});

live('links', 'made', async () => (await import('./Made.tsx')).Made);
live('link-check', 'found', async () => (await import('./Found.tsx')).Found);

for (const id of ['links', 'link-check'] as const)
  bench(id).addEventListener('click', async ({ target }) => {
    // What is taken is by the card as it stands.
    if (waiting) follow();
    const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
    if (!button) return;
    const { takes, takesOfCheck } = await import('./take.ts');
    await (id === 'links' ? takes : takesOfCheck)[button.dataset.do!]?.(bench(id), Number(button.dataset.n));
  });

// The card's values are offered where one is to be typed.
bench('links').addEventListener('focusin', ({ target }) => {
  const input = target as HTMLInputElement;
  const name = /^channels\.(source|medium|content)$|^(campaign)$/.exec(input.name ?? '');
  const values = name && card().rules.allowed[(name[1] ?? name[2]) as 'source'];
  if (!values?.length) return;
  const list = document.querySelector('#links-allowed')!;
  list.replaceChildren(...values.map((value) => Object.assign(document.createElement('option'), { value })));
  input.setAttribute('list', list.id);
});
