import { h, render } from 'preact';
import { records } from '../../lib/records.ts';
import { contentOf, modelFile } from '../brand/content.ts';
import { $chosen } from '../brand/store.ts';
import { mixIn } from '../mix/content.ts';
import { sheets } from '../mix/saved.ts';
import { App } from './App.tsx';
import type { Given } from './desk.ts';
import type { Post } from './post.ts';
import { posts } from './saved.ts';
import { openPlan, type Plan } from './store.ts';

/** The posts of a model, whose plan nobody changes. */
const modelPosts = async (id: string): Promise<Post[]> => {
  const list = (await modelFile(id)).parts[posts.name]?.d;
  return Array.isArray(list) ? list.map((post) => posts.validate({ ...post, of: id })) : [];
};

/** The plan builder on its page: the plan of the brand that is chosen above it. */
class PlanBuilder extends HTMLElement {
  private plan: Plan | undefined;

  connectedCallback(): void {
    if (this.dataset.ready) return;
    const data = JSON.parse(this.querySelector(':scope > script')!.textContent!) as Given;
    const place = this.querySelector('[data-at="desk"]')!;
    const open = async () => {
      const chosen = $chosen.get();
      if (!chosen) return;
      this.plan?.close();
      const { id, brand, model } = chosen;
      const plan = await openPlan(id, records(posts), model ? await modelPosts(id) : undefined);
      const sheet = await contentOf(sheets, chosen).catch(() => undefined);
      const mix = sheet && mixIn(sheet);
      if ($chosen.get()?.id !== id) return plan.close();
      this.plan = plan;
      render(h(App, { given: data, brand, plan, mix, key: id }), place);
      this.dataset.ready = id;
    };
    let shown = '';
    $chosen.listen((chosen) => {
      if (chosen && chosen.id !== shown) {
        shown = chosen.id;
        open();
      }
    });
    open();
  }
}
customElements.define('smm-plan', PlanBuilder);
