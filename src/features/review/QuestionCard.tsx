import { Component, createRef } from 'preact';
import { loadBank } from '../quiz/bank.ts';
import { type Seat, sit } from '../quiz/sit.ts';
import type { Part } from './App.tsx';
import type { Face } from './desk.ts';
import type { Rating } from './schedule.ts';

interface Props extends Part {
  face: Face & { type: 'question' };
  shown: boolean;
  show(suggested: Rating): void;
}
interface State {
  state: 'loading' | 'failed' | 'ready';
  open: boolean;
}

/** A question of the bank, asked as in a test and then closed with its reasons. */
export class QuestionCard extends Component<Props, State> {
  override state: State = { state: 'loading', open: false };
  private place = createRef<HTMLDivElement>();
  private seat: Seat | undefined;
  private gone = false;

  override componentDidMount(): void {
    void this.load();
  }

  override componentWillUnmount(): void {
    this.gone = true;
  }

  private load = async (): Promise<void> => {
    const { face, w } = this.props;
    this.setState({ state: 'loading' });
    try {
      const original = (await loadBank(face.bank)).get(face.id.slice(2));
      if (!original) throw new Error(`${face.id} is not in the bank`);
      if (this.gone) return;
      const question = document.importNode(original, true);
      question.dataset.exam = '';
      question.querySelector('.q-head span')!.textContent = w('question');
      this.setState({ state: 'ready' }, () => {
        this.place.current!.replaceChildren(question);
        this.seat = sit(question);
        for (let turns = Math.floor(Math.random() * 8); turns; turns--) this.seat.turn();
        question.addEventListener('submit', () => this.close(false));
        question.addEventListener('input', () => this.state.open && this.setState({ open: false }));
      });
    } catch {
      if (!this.gone) this.setState({ state: 'failed' });
    }
  };

  /** Closes the question; `anyway` also without an answer. */
  private close(anyway: boolean): void {
    const { seat } = this;
    if (!seat || this.props.shown) return;
    if (!anyway && !seat.ready()) {
      this.setState({ open: true });
      return;
    }
    const answer = seat.answer();
    const { right } = seat.grade(answer);
    seat.close(answer);
    this.props.show(right && !anyway ? 3 : 1);
  }

  override render({ w, face, shown }: Props, { state, open }: State) {
    if (state === 'failed')
      return (
        <div class="failed" role="alert">
          <p>{w('questionFailed')}</p>
          <p class="about">{face.about}</p>
          <button type="button" class="btn" onClick={() => void this.load()}>
            {w('tryAgain')}
          </button>
        </div>
      );
    return (
      <>
        {state === 'loading' && <p class="waiting">{w('loading')}</p>}
        <div class="asked" ref={this.place} />
        {state === 'ready' && !shown && (
          <>
            <p role="alert" class="fault">
              {open && w('answerFirst')}
            </p>
            <p class="acts">
              <button type="button" class="btn" data-show onClick={() => this.close(false)}>
                {w('check')}
              </button>
              <button type="button" class="btn ghost" onClick={() => this.close(true)}>
                {w('showAnswer')}
              </button>
            </p>
          </>
        )}
      </>
    );
  }
}
