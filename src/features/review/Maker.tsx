import { Component, createRef, render } from 'preact';
import { CardForm } from './CardForm.tsx';
import formCss from './card-form.css?url';
import { card, fault, make, ownCards, recount, remember } from './deck.ts';
import makerCss from './maker.css?url';
import { type Passage, passages } from './passages.ts';
import { LIMITS } from './saved-card.ts';
import { type Library, loadLibrary, type Words, wordsOf } from './words.ts';

interface Props {
  w: Words;
  language: string;
  library: Library;
  /** Where the review is. */
  review: string;
  done(): void;
}
interface State {
  open?: Passage;
  told?: { text: string; undo?: () => void };
}

/** Whether the address leads to this passage alone. */
const isExact = ({ from }: Passage): boolean => from.href.includes(':~:');

/** Makes cards of what stands on a page: each paragraph and each figure has a button as long as this is open. */
class Maker extends Component<Props, State> {
  override state: State = {};
  private dialog = createRef<HTMLDialogElement>();
  private bar = createRef<HTMLElement>();
  private list: Passage[] = [];

  override componentDidMount(): void {
    const { w } = this.props;
    this.list = passages();
    const made = new Set(ownCards().map(([, { from }]) => from?.href));
    for (const passage of this.list) {
      const button = document.createElement('button');
      Object.assign(button, {
        type: 'button',
        className: 'make-card',
        textContent: w(isExact(passage) && made.has(passage.from.href) ? 'maker.made' : 'maker.one'),
      });
      button.ariaLabel = w('maker.oneOf', { text: passage.back.split(/\s+/).slice(0, 6).join(' ') });
      button.onclick = () => this.open(passage);
      passage.button = button;
      passage.place.insertBefore(button, passage.next ?? null);
    }
    document.documentElement.classList.add('making-cards');
    this.bar.current!.focus();
  }

  override componentWillUnmount(): void {
    for (const { button } of this.list) button?.remove();
    document.documentElement.classList.remove('making-cards');
  }

  private open(passage: Passage): void {
    const room = fault(
      'x',
      'x',
      ownCards().map(([, one]) => one),
    );
    if (room) {
      const number = new Intl.NumberFormat(this.props.language);
      this.setState({
        told: { text: this.props.w(`fault.${room}`, { cards: number.format(LIMITS.cards), all: number.format(LIMITS.all) }) },
      });
    } else this.setState({ open: passage, told: undefined }, () => this.dialog.current!.showModal());
  }

  private close = (): void => {
    const button = this.state.open?.button;
    this.dialog.current?.close();
    this.setState({ open: undefined });
    button?.focus();
  };

  private save = (front: string, back: string): void => {
    const { w } = this.props;
    const { open } = this.state;
    const id = make(front, back, open!.from);
    recount();
    open!.button!.textContent = w('maker.made');
    const undo = () => {
      card(id).set(undefined);
      recount();
      open!.button!.textContent = w('maker.one');
      this.setState({ told: { text: w('maker.undone') } });
    };
    this.close();
    this.setState({ told: { text: w('maker.saved', { n: ownCards().length, most: LIMITS.cards }), undo } });
  };

  /** Terms that this page explains and that are no cards yet. */
  private terms(): string[] {
    return [...document.querySelectorAll('.note.define')]
      .map(({ id }) => id.replace('term-', ''))
      .filter((id) => id in this.props.library.terms && !card(`t-${id}`).get());
  }

  private takeTerms = (): void => {
    const { w } = this.props;
    const added = this.terms().map((id) => `t-${id}`);
    remember(added);
    recount();
    const undo = () => {
      for (const id of added) if (!card(id).get()?.count) card(id).set(undefined);
      recount();
      this.setState({ told: { text: w('maker.undone') } });
    };
    this.setState({ told: { text: w('told.terms', { n: added.length }), undo } });
    this.bar.current!.focus();
  };

  override render({ w, language, review, done }: Props, { open, told }: State) {
    const terms = this.terms();
    return (
      <>
        <section class="maker-bar" ref={this.bar} tabIndex={-1} aria-label={w('maker.label')}>
          <p role="status">{told?.text ?? w('maker.how')}</p>
          <p class="acts">
            {told?.undo && (
              <button type="button" class="btn ghost" onClick={told.undo}>
                {w('undo')}
              </button>
            )}
            {terms.length > 0 && (
              <button type="button" class="btn ghost" onClick={this.takeTerms}>
                {w('maker.terms', { n: terms.length })}
              </button>
            )}
            <a class="btn ghost" href={review}>
              {w('maker.review')}
            </a>
            <button type="button" class="btn" onClick={done}>
              {w('maker.done')}
            </button>
          </p>
        </section>
        <dialog class="maker" ref={this.dialog} aria-labelledby="maker-title" onCancel={this.close}>
          <h2 id="maker-title">{w('maker.title')}</h2>
          {open && (
            <>
              <p>{w(open.figure ? 'maker.figure' : 'maker.ask')}</p>
              <CardForm
                w={w}
                language={language}
                front={open.front}
                back={open.back}
                others={ownCards().map(([, one]) => one)}
                save={this.save}
                cancel={this.close}
              />
            </>
          )}
        </dialog>
      </>
    );
  }
}

/** Puts a style sheet into the page; the site's builds leave that out for parts that come later. */
function style(href: string): Promise<unknown> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((done, fail) => {
    link.onload = done;
    link.onerror = fail;
    document.head.append(link);
  });
}

/** Begins to make cards on this page, of its terms, paragraphs and figures; `button` gets the focus back at the end. */
export async function begin(button: HTMLElement): Promise<void> {
  if (document.querySelector('.maker-bar')) return;
  const review = document.querySelector<HTMLAnchorElement>('a.due')!.href;
  const { lang } = document.documentElement;
  const [library] = await Promise.all([loadLibrary(new URL('cards.json', review).href), ...[formCss, makerCss].map(style)]);
  const place = document.createElement('div');
  // Before the text, so that the keyboard goes from the bar to its buttons in reading order.
  document.querySelector('main')!.prepend(place);
  const done = () => {
    render(null, place);
    place.remove();
    button.focus();
  };
  render(<Maker w={wordsOf(library.s, lang)} language={lang} library={library} review={review} done={done} />, place);
}
