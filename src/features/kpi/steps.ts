import { fill } from '../../lib/fill.ts';
import type Calculator from './Calculator.tsx';
import { onePost, type Work } from './work.ts';

/** Puts other work in the place of the reader's, and says so with a way back. */
export function replace(tool: Calculator, work: Work, key: string, values?: Record<string, string | number>): void {
  tool.store.replace(work);
  several(tool, work.several);
  tell(tool, key, values);
}

/** Says in the status line what happened. */
export const tell = (tool: Calculator, key: string, values: Record<string, string | number> = {}): void =>
  tool.setState({ told: fill(tool.w.s[key], values) });

/** Opens a panel under the tool, or closes it when it is the one that is open. */
export function panel(tool: Calculator, Panel: Calculator['state']['Panel']): void {
  tool.setState({ Panel: tool.state.Panel === Panel ? undefined : Panel });
}

/** Shows the table of posts, or one post. */
export async function several(tool: Calculator, on: boolean): Promise<void> {
  const parts = on ? await import('./Posts.tsx') : undefined;
  tool.mode = parts?.manyPosts ?? onePost;
  tool.setState({ Fields: parts?.Posts, Below: parts?.Averages });
  if (tool.store.$work.get().several !== on) tool.store.change({ several: on });
}

/** Moves the focus inside the form, once what was changed is drawn. */
export const focus = (tool: Calculator, selector: string): unknown =>
  setTimeout(() => tool.form.querySelector<HTMLElement>(selector)?.focus());
