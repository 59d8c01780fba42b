import type { Calculator } from './calculator.ts';
import { hostOf } from './host.ts';
import { onePost } from './work.ts';

/** Brings the table of posts to the screen, or one post; before work of that kind is put into the tool. */
export async function view(calculator: Calculator, several: boolean): Promise<void> {
  if (several === (calculator.mode !== onePost)) return;
  const [{ show }, { Posts, Averages, manyPosts }] = await Promise.all([import('../workbench/parts.ts'), import('./Posts.tsx')]);
  calculator.mode = several ? manyPosts : onePost;
  calculator.form.classList.toggle('several', several);
  if (several) calculator.one.remove();
  else calculator.querySelector('[data-at="posts"]')!.before(calculator.one);
  show(hostOf(calculator), 'posts', several ? Posts : undefined);
  show(hostOf(calculator), 'averages', several ? Averages : undefined);
}
