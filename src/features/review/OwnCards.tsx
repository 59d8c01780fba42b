import { Component, createRef } from 'preact';
import type { Part } from './App.tsx';
import { CardForm } from './CardForm.tsx';
import { base, fault, make } from './deck.ts';
import { LIMITS, type OwnCard } from './saved-card.ts';
import { linked } from './source.ts';

interface State {
  /** The card in the form: an id, or the one that is being made. */
  open: string | 'new' | undefined;
  wanted: string;
  all: boolean;
}

/** So many stand on the page before the reader wants all. */
const FEW = 10;

/** The reader's own cards: found, written, changed, deleted. */
export class OwnCards extends Component<Part, State> {
  override state: State = { open: undefined, wanted: '', all: false };
  private add = createRef<HTMLButtonElement>();

  private own(): [string, OwnCard][] {
    return [...this.props.desk.cards].filter((entry): entry is [string, OwnCard] => entry[1].front !== undefined);
  }

  private close = (): void => this.setState({ open: undefined }, () => this.add.current?.focus());

  private save = (front: string, back: string): void => {
    const { desk, tell, w } = this.props;
    const { open } = this.state;
    if (open === 'new') {
      make(front, back);
      desk.refresh();
      tell(w('told.made'));
    } else {
      const kept = desk.cards.get(open!);
      if (kept) tell(w('told.changedCard'), desk.write(new Map([[open!, { ...kept, front, back }]])));
    }
    this.close();
  };

  private remove(id: string): void {
    const { desk, tell, w } = this.props;
    tell(w('told.deleted'), desk.write(new Map([[id, undefined]])));
    this.add.current?.focus();
  }

  private form(id: string, card?: OwnCard) {
    const { w, language } = this.props;
    const others = this.own().flatMap(([other, one]) => (other === id ? [] : [one]));
    return (
      <CardForm
        key={id}
        w={w}
        language={language}
        front={card?.front ?? ''}
        back={card?.back ?? ''}
        others={others}
        save={this.save}
        cancel={this.close}
      />
    );
  }

  override render({ w, language, day }: Part, { open, wanted, all }: State) {
    const own = this.own();
    const words = wanted.toLocaleLowerCase(language).split(/\s+/);
    const found = own.filter(([, { front, back }]) => {
      const text = `${front} ${back}`.toLocaleLowerCase(language);
      return words.every((word) => text.includes(word));
    });
    const shown = all ? found : found.slice(0, FEW);
    const full = fault(
      'x',
      'x',
      own.map(([, one]) => one),
    );
    const number = new Intl.NumberFormat(language);
    return (
      <section aria-labelledby="own-title" class="own-cards">
        <h2 id="own-title">{w('own')}</h2>
        <p>{own.length ? w('ownCount', { n: own.length, most: number.format(LIMITS.cards) }) : w('ownNone')}</p>
        {own.length > FEW && (
          <label class="search">
            <span>{w('search')}</span>
            <input type="search" value={wanted} onInput={({ currentTarget }) => this.setState({ wanted: currentTarget.value })} />
          </label>
        )}
        {wanted && (
          <p role="status" class="hint">
            {w('found', { n: found.length })}
          </p>
        )}
        <ul class="list">
          {shown.map(([id, card]) => (
            <li key={id}>
              {open === id ? (
                this.form(id, card)
              ) : (
                <>
                  <p class="name" dir="auto">
                    {card.front}
                  </p>
                  <p class="text" dir="auto">
                    {card.back}
                  </p>
                  <p class="hint">
                    {card.from && (
                      <>
                        <a href={linked(card.from.href, base)}>{card.from.title}</a> ·{' '}
                      </>
                    )}
                    {card.off ? w('isAside') : card.count ? w('dueOn', { day: day(card.due) }) : w('isNew')}
                  </p>
                  <p class="acts">
                    <button
                      type="button"
                      class="quiet"
                      aria-label={w('editOf', { name: card.front })}
                      onClick={() => this.setState({ open: id })}
                    >
                      {w('edit')}
                    </button>
                    <button type="button" class="quiet" aria-label={w('deleteOf', { name: card.front })} onClick={() => this.remove(id)}>
                      {w('delete')}
                    </button>
                  </p>
                </>
              )}
            </li>
          ))}
        </ul>
        {found.length > FEW && (
          <button type="button" class="quiet" aria-expanded={all} onClick={() => this.setState({ all: !all })}>
            {all ? w('fewer') : w('all', { n: found.length })}
          </button>
        )}
        {open === 'new' && this.form('new')}
        {open !== 'new' && (
          <p>
            <button type="button" class="btn ghost" ref={this.add} disabled={!!full} onClick={() => this.setState({ open: 'new' })}>
              {w('write')}
            </button>{' '}
            {full && <span class="hint">{w(`fault.${full}`, { cards: number.format(LIMITS.cards), all: number.format(LIMITS.all) })}</span>}
          </p>
        )}
      </section>
    );
  }
}
