import { Component } from 'preact';
import { ids } from '~/lib/persist';
import type { Part } from './App.tsx';
import { begun } from './kept-schedule.ts';
import { isActive } from './queue.ts';
import type { Flashcard } from './saved-card.ts';

interface State {
  lesson: string;
  wanted: string;
}

/** Which terms of the glossary are cards: those of lessons, or single ones. */
export class Terms extends Component<Part, State> {
  override state: State = { lesson: '', wanted: '' };

  private isCard = (id: string): boolean => {
    const card = this.props.desk.cards.get(`t-${id}`);
    return !!card && isActive(card);
  };

  private add(terms: readonly string[]): void {
    const { desk, tell, w } = this.props;
    const after = new Map(
      terms.map((id): [string, Flashcard] => {
        const { off: _, ...kept }: Flashcard = desk.cards.get(`t-${id}`) ?? begun(desk.today);
        return [`t-${id}`, kept];
      }),
    );
    tell(w('told.terms', { n: terms.length }), desk.write(after));
  }

  /** A term that was never asked leaves nothing behind; one that was is put aside with what is known of it. */
  private remove(id: string): void {
    const { desk, tell, w } = this.props;
    const card = desk.cards.get(`t-${id}`)!;
    tell(w('told.aside'), desk.write(new Map([[`t-${id}`, card.count ? { ...card, off: true as const } : undefined]])));
  }

  override render({ desk, w, language }: Part, { lesson, wanted }: State) {
    const { terms } = desk.library!;
    const { lessons, modules } = desk.graph!;
    const open = Object.keys(terms).filter((id) => !this.isCard(id) && !desk.cards.get(`t-${id}`)?.off);
    const of = (wantedLessons: ReadonlySet<string>) => open.filter((id) => wantedLessons.has(terms[id]!.lesson ?? ''));
    const begunNow = new Set(ids({ name: 'lesson' }));
    const started = of(begunNow);
    const chosen = of(new Set([lesson]));
    const cards = Object.keys(terms).filter(this.isCard).length;
    const low = wanted.trim().toLocaleLowerCase(language);
    const found = Object.entries(terms).filter(([, { term }]) => term.toLocaleLowerCase(language).includes(low));
    const known = new Set(Object.values(terms).map((term) => term.lesson));
    return (
      <section aria-labelledby="terms-title" class="terms">
        <h2 id="terms-title">{w('terms')}</h2>
        <p>{w('termsText', { n: cards })}</p>
        <p class="acts">
          {started.length > 0 ? (
            <button type="button" class="btn ghost" onClick={() => this.add(started)}>
              {w('termsBegun', { n: started.length })}
            </button>
          ) : (
            <span class="hint">{w(begunNow.size ? 'termsAll' : 'termsNoLesson')}</span>
          )}
        </p>
        <p class="acts pick">
          <label>
            <span>{w('lesson')}</span>
            <select value={lesson} onChange={({ currentTarget }) => this.setState({ lesson: currentTarget.value })}>
              <option value="">{w('choose')}</option>
              {modules.map((module) => (
                <optgroup key={module.id} label={module.title}>
                  {module.lessons
                    .filter((id) => known.has(id))
                    .map((id) => (
                      <option key={id} value={id}>
                        {lessons[id]?.title}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </label>
          <button type="button" class="btn ghost" disabled={!chosen.length} onClick={() => this.add(chosen)}>
            {chosen.length ? w('termsOf', { n: chosen.length }) : w('termsOfNone')}
          </button>
        </p>
        <details>
          <summary>{w('termsSingle')}</summary>
          <label class="search">
            <span>{w('search')}</span>
            <input type="search" value={wanted} onInput={({ currentTarget }) => this.setState({ wanted: currentTarget.value })} />
          </label>
          <p role="status" class="hint">
            {low && w('found', { n: found.length })}
          </p>
          <ul class="checks">
            {found.map(([id, { term }]) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={this.isCard(id)}
                    onChange={({ currentTarget }) => (currentTarget.checked ? this.add([id]) : this.remove(id))}
                  />{' '}
                  {term}
                </label>
              </li>
            ))}
          </ul>
        </details>
      </section>
    );
  }
}
