import { Component, createRef } from 'preact';
import { day } from '~/lib/day';
import { Anki } from './Anki.tsx';
import { Desk, type Step } from './desk.ts';
import { Forecast } from './Forecast.tsx';
import { OwnCards } from './OwnCards.tsx';
import { PutAside } from './PutAside.tsx';
import { Session } from './Session.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { Terms } from './Terms.tsx';
import { type Given, type Words, wordsOf } from './words.ts';

/** What every part is given. */
export interface Part {
  desk: Desk;
  w: Words;
  language: string;
  /** A day of the calendar in words. */
  day(number: number): string;
  /** Says what was done; with a step, offers to take it back. */
  tell(text: string, step?: Step): void;
}

interface State {
  told: string;
  step?: Step | undefined;
}

/** The review: the card that is asked, and below it what the cards are and how they are asked. */
export class App extends Component<{ given: Given }, State> {
  private w = wordsOf(this.props.given.s, this.props.given.language);
  private desk = new Desk(this.props.given, () => this.forceUpdate());
  private told = createRef<HTMLDivElement>();
  override state: State = { told: '' };

  override componentDidMount(): void {
    void this.desk.load();
    addEventListener('storage', this.follow);
    addEventListener('pageshow', this.follow);
    document.addEventListener('visibilitychange', this.follow);
  }

  override componentWillUnmount(): void {
    removeEventListener('storage', this.follow);
    removeEventListener('pageshow', this.follow);
    document.removeEventListener('visibilitychange', this.follow);
  }

  /** Another tab wrote, or the tab is looked at again, perhaps on another day. */
  private follow = (event: Event): void => {
    if (event instanceof StorageEvent && event.key?.startsWith('smm:due:')) return;
    if (this.desk.state === 'ready' && !document.hidden) this.desk.refresh();
  };

  private part: Part = {
    desk: this.desk,
    w: this.w,
    language: this.props.given.language,
    day: (number) => day(new Date(number * 86_400_000), this.props.given.language),
    tell: (told, step) => this.setState({ told, step }),
  };

  private undo = (): void => {
    const back = this.desk.undo(this.state.step);
    if (back) this.setState({ told: this.w(back.cards ? 'told.undone' : 'told.changed'), step: undefined });
    this.told.current?.focus();
  };

  override render(_: unknown, { told, step }: State) {
    const { desk, part, w } = this;
    if (desk.state === 'loading') return <p class="waiting">{w('loading')}</p>;
    if (desk.state === 'failed')
      return (
        <div class="failed" role="alert">
          <p>{w('failed')}</p>
          <button type="button" class="btn" onClick={() => void desk.load()}>
            {w('tryAgain')}
          </button>
        </div>
      );
    return (
      <>
        <Session {...part} />
        <div class="told" ref={this.told} tabIndex={-1}>
          <span role="status">{told}</span>{' '}
          {step && (
            <button type="button" onClick={this.undo}>
              {w('undo')}
            </button>
          )}
        </div>
        <Forecast {...part} />
        <OwnCards {...part} />
        <Terms {...part} />
        <PutAside {...part} />
        <SettingsForm {...part} />
        <Anki {...part} />
      </>
    );
  }
}
