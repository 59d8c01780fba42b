import { h, render } from 'preact';
import { records } from '../../lib/records.ts';
import { localDay } from '../brand/days.ts';
import { linked } from '../workbench/link.ts';
import { App } from './App.tsx';
import type { Given } from './desk.ts';
import { prepared } from './handover.ts';
import { vacancies } from './saved.ts';
import { cards } from './saved-card.ts';
import { contents } from './saved-content.ts';
import { evidence } from './saved-evidence.ts';
import { marks } from './saved-mark.ts';
import { openBook } from './store.ts';

/** The scorecards on their page. */
class Scorecards extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (this.dataset.ready) return;
    const given = JSON.parse(this.querySelector(':scope > script')!.textContent!) as Given;
    const place = this.querySelector<HTMLElement>('[data-at="desk"]')!;
    const today = localDay(new Date());
    const disks = {
      vacancy: records(vacancies),
      mark: records(marks),
      card: records(cards),
      evidence: records(evidence),
      content: records(contents),
    };
    const { book, gone } = await openBook(disks, today);
    const show = async (first: boolean) => {
      const brought = await linked({ kind: prepared }, location.hash);
      const example = /^#case=([\w-]+)$/.exec(location.hash)?.[1];
      // What was brought along is in the page now; another reload shall not bring it again.
      if (brought) window.history.replaceState(window.history.state, '', location.pathname + location.search);
      if (!first && !brought && !example) return;
      if (first) place.replaceChildren();
      render(h(App, { given, book, today, gone: first ? gone : [], example, brought, key: location.hash || 'page' }), place);
      this.dataset.ready = 'true';
    };
    await show(true);
    addEventListener('hashchange', () => void show(false));
  }
}
customElements.define('smm-scorecards', Scorecards);
