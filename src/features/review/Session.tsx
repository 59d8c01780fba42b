import { Component, createRef } from 'preact';
import type { Part } from './App.tsx';
import { Faces } from './Faces.tsx';
import { RATINGS, type Rating } from './schedule.ts';
import { inWords } from './words.ts';

interface State {
  /** The card whose answer is in sight. */
  shown: string | undefined;
  suggested: Rating;
  /** Counts what was asked, so that the same card is drawn anew when it comes again. */
  turn: number;
}

const NAMES = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;
const TYPING = 'input:not(:disabled), textarea, select, [contenteditable], dialog, summary';

/** Asks the cards of today, one after the other. */
export class Session extends Component<Part, State> {
  override state: State = { shown: undefined, suggested: 3, turn: 0 };
  private head = createRef<HTMLHeadingElement>();
  private ratings = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    document.addEventListener('keydown', this.key);
  }

  override componentWillUnmount(): void {
    document.removeEventListener('keydown', this.key);
  }

  private get isShown(): boolean {
    return this.state.shown !== undefined && this.state.shown === this.props.desk.current;
  }

  private key = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || target.closest?.(TYPING)) return;
    const { desk } = this.props;
    const pressing = !!target.closest?.('a, button');
    const rating = RATINGS.find((one) => `${one}` === event.key);
    if (rating && this.isShown) this.rate(rating);
    else if (event.key === 'u' && desk.canUndo) this.undo();
    else if ((event.key === ' ' || event.key === 'Enter') && !pressing && desk.current && !this.isShown && !event.repeat)
      document.querySelector<HTMLButtonElement>('.session [data-show]')?.click();
    else return;
    event.preventDefault();
  };

  /** The answer is in sight; `suggested` is the rating that it speaks for. */
  private show = (suggested: Rating): void => {
    this.setState({ shown: this.props.desk.current, suggested }, () =>
      this.ratings.current?.querySelector<HTMLButtonElement>(`[data-rate="${suggested}"]`)?.focus(),
    );
  };

  private next(): void {
    this.setState({ shown: undefined, turn: this.state.turn + 1 }, () => {
      this.head.current?.focus({ preventScroll: true });
      this.head.current?.scrollIntoView({ block: 'nearest' });
    });
  }

  private rate(rating: Rating): void {
    const { desk, tell, w, language } = this.props;
    const id = desk.current!;
    const next = desk.outcomes(id)?.[rating];
    desk.rate(id, rating);
    if (next) tell(w('told.rated', { rating: w(`rate.${NAMES[rating]}`), when: this.when(next.due - desk.today, language) }));
    this.next();
  }

  private undo = (): void => {
    const { desk, tell, w } = this.props;
    const back = desk.undo();
    if (back) tell(w(back.cards ? (back.rating ? 'told.unrated' : 'told.undone') : 'told.changed'));
    this.next();
  };

  private aside = (): void => {
    const { desk, tell, w } = this.props;
    const step = desk.setAside(desk.current!, true);
    tell(w('told.aside'), step);
    this.next();
  };

  private more = (): void => {
    this.props.desk.tenMore();
    this.next();
  };

  private when = (days: number, language: string): string => (days <= 0 ? this.props.w('today') : inWords(days, language));

  override render({ desk, w, language, day }: Part, { suggested, turn }: State) {
    const { queue, current } = desk;
    const face = current === undefined ? undefined : desk.face(current);
    const left = queue.ids.length;
    const shown = this.isShown;
    const next = shown ? desk.outcomes(current!) : undefined;
    const none = !desk.cards.size;
    return (
      <section class="session" aria-labelledby="session-title">
        <h2 id="session-title" ref={this.head} tabIndex={-1}>
          {face ? w(`title.${face.type}`) : w(none ? 'title.none' : 'title.done')}
        </h2>
        {!none && (
          <p class="counts">
            <span>{w('count.due', { n: queue.due })}</span>
            <span>{w('count.fresh', { n: queue.fresh })}</span>
            <span>{w('count.done', { n: queue.done })}</span>
            <progress max={Math.max(1, queue.done + left)} value={queue.done} aria-label={w('count.progress')} />
          </p>
        )}
        {face && (
          <div class="card" key={`${current}-${turn}`}>
            <Faces face={face} turned={(desk.cards.get(current!)?.count ?? 0) % 2 === 1} shown={shown} show={this.show} {...this.props} />
          </div>
        )}
        {next && (
          <div class="ratings" ref={this.ratings} role="group" aria-label={w('rate.how')}>
            {RATINGS.map((rating) => (
              <button
                type="button"
                class={rating === suggested ? 'btn' : 'btn ghost'}
                data-rate={rating}
                aria-keyshortcuts={`${rating}`}
                onClick={() => this.rate(rating)}
              >
                <b>{w(`rate.${NAMES[rating]}`)}</b> <span>{this.when(next[rating].due - desk.today, language)}</span>
              </button>
            ))}
          </div>
        )}
        {!face && (
          <div class="finished">
            {none && <p>{w('empty')}</p>}
            {!none && (
              <p>
                {queue.next ? w('nextDue', { n: queue.next.count, day: day(queue.next.day) }) : w('nothingWaits')}
                {queue.over > 0 && ` ${w('beyond', { n: queue.over })}`}
              </p>
            )}
            {queue.over > 0 && (
              <button type="button" class="btn" onClick={this.more}>
                {w('more', { n: Math.min(10, queue.over) })}
              </button>
            )}
          </div>
        )}
        {!none && (
          <p class="after">
            <button type="button" class="quiet" disabled={!desk.canUndo} aria-keyshortcuts="u" onClick={this.undo}>
              {w('undo')}
            </button>
            {face && (
              <button type="button" class="quiet" onClick={this.aside}>
                {w('aside')}
              </button>
            )}
          </p>
        )}
        {!none && (
          <details class="keys">
            <summary>{w('keys')}</summary>
            <dl>
              {(['show', 'rate', 'undo'] as const).map((name) => (
                <div key={name}>
                  <dt>
                    <kbd>{w(`key.${name}`)}</kbd>
                  </dt>
                  <dd>{w(`key.${name}.does`)}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </section>
    );
  }
}
