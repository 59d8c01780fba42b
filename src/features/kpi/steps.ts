import { fill } from '../../lib/fill.ts';
import type { Calculator } from './calculator.ts';
import { onePost, type Work } from './work.ts';

/** A notice with a way back stays at least so long, also while the reader types on. */
const UNDO = 10_000;

/** Puts other work in the place of the reader's, and says so with a way back. */
export async function replace(tool: Calculator, work: Work, key: string, values?: Record<string, string | number>): Promise<void> {
  await view(tool, work.several);
  tool.replaced = tool.store.$work.get();
  tool.store.$work.set(work);
  tell(tool, key, values, true);
}

/** Says in the status line what happened, until the reader types on. */
export function tell(tool: Calculator, key: string, values: Record<string, string | number> = {}, undo = false): void {
  const { s } = tool.w;
  const from = performance.now();
  const button = (name: string, properties: object) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: name, ...properties });
    made.dataset.do = name;
    return made;
  };
  line(tool).replaceChildren(
    fill(s[key], values),
    ...(undo ? [button('undo', { textContent: s['kpi.do.undo'] })] : []),
    button('hush', { textContent: '×', ariaLabel: s['kpi.do.close'] }),
  );
  tool.form.oninput = () => {
    if (!undo || performance.now() - from > UNDO) hush(tool);
  };
}

/** Takes the notice away. */
export function hush(tool: Calculator): void {
  line(tool).replaceChildren();
  tool.form.oninput = null;
}

const line = (tool: Calculator) => tool.form.querySelector('.told')!;

/** Brings the table of posts to the screen, or one post; before work of that kind is put into the tool. */
export async function view(tool: Calculator, several: boolean): Promise<void> {
  if (several === (tool.mode !== onePost)) return;
  const [{ show }, { Posts, Averages, manyPosts }] = await Promise.all([import('./parts.ts'), import('./Posts.tsx')]);
  tool.mode = several ? manyPosts : onePost;
  tool.form.classList.toggle('several', several);
  if (several) tool.one.remove();
  else tool.querySelector('[data-at="posts"]')!.before(tool.one);
  show(tool, 'posts', several ? Posts : undefined);
  show(tool, 'averages', several ? Averages : undefined);
}

/** Moves the focus inside the form, once what was changed is drawn. */
export const focus = (tool: Calculator, selector: string): unknown =>
  setTimeout(() => tool.form.querySelector<HTMLElement>(selector)?.focus());
