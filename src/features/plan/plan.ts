import { h, render } from 'preact';
import { records } from '../../lib/records.ts';
import type { Brand } from '../brand/brand.ts';
import { contentOf, modelFile } from '../brand/content.ts';
import { $chosen, edit } from '../brand/store.ts';
import { mixIn } from '../mix/content.ts';
import { sheets } from '../mix/saved.ts';
import { App } from './App.tsx';
import type { Desk, Given } from './desk.ts';
import type { Post } from './post.ts';
import { posts } from './saved.ts';
import { openPlan, type Plan } from './store.ts';

/** The posts of a model, whose plan nobody changes. */
const modelPosts = async (id: string): Promise<Post[]> => {
  const list = (await modelFile(id)).parts[posts.name]?.d;
  return Array.isArray(list) ? list.map((post) => posts.validate({ ...post, of: id })) : [];
};

/** Lets the page draw and answer before what comes next. */
const rested = () => new Promise<void>((go) => setTimeout(go));

/** The plan builder on its page: the plan of the brand that is chosen above it. */
class PlanBuilder extends HTMLElement {
  private plan: Plan | undefined;
  private draw: ((brand: Brand) => void) | undefined;

  connectedCallback(): void {
    if (this.dataset.ready) return;
    const data = JSON.parse(this.querySelector(':scope > script')!.textContent!) as Given;
    const place = this.querySelector('[data-at="desk"]')!;
    const open = async () => {
      const chosen = $chosen.get();
      if (!chosen) return;
      this.plan?.close();
      const { id, brand, model } = chosen;
      const disk = records(posts);
      const all = async (of: string) => {
        const found = await disk.all(of);
        await rested();
        return found;
      };
      const plan = await openPlan(id, { ...disk, all }, model ? await modelPosts(id) : undefined);
      await rested();
      const sheet = await contentOf(sheets, chosen).catch(() => undefined);
      const mix = sheet && mixIn(sheet);
      const { sheets: strategies } = await import('../strategy/saved.ts');
      const strategy = await contentOf(strategies, chosen).catch(() => undefined);
      await rested();
      const goals = (strategy?.rows.goals ?? []).map(({ goal }) => `${goal ?? ''}`).filter(Boolean);
      if ($chosen.get()?.id !== id) return plan.close();
      this.plan = plan;
      if (!this.dataset.ready) place.replaceChildren();
      const setBrand: Desk['setBrand'] = (change) => edit(id, change);
      this.draw = (now) => render(h(App, { given: data, brand: now, plan, mix, goals, setBrand, key: id }), place);
      this.draw($chosen.get()?.brand ?? brand);
      this.dataset.ready = id;
    };
    let shown = $chosen.get()?.id;
    $chosen.listen((chosen) => {
      if (chosen && chosen.id !== shown) {
        shown = chosen.id;
        open();
      } else if (chosen && this.dataset.ready === chosen.id) this.draw?.(chosen.brand);
    });
    open();
  }
}
customElements.define('smm-plan', PlanBuilder);
