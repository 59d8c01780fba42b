import { Component, createRef } from 'preact';
import { fault, tidy } from './deck.ts';
import { LIMITS, type OwnCard } from './saved-card.ts';
import type { Words } from './words.ts';

interface Props {
  w: Words;
  language: string;
  front: string;
  back: string;
  /** The own cards beside this one. */
  others: readonly OwnCard[];
  save(front: string, back: string): void;
  cancel(): void;
}
interface State {
  fault?: ReturnType<typeof fault>;
  length: number;
}

/** The two sides of an own card, to write. */
export class CardForm extends Component<Props, State> {
  private front = createRef<HTMLTextAreaElement>();
  private back = createRef<HTMLTextAreaElement>();
  override state: State = { length: this.props.front.length + this.props.back.length };

  override componentDidMount(): void {
    this.front.current!.focus();
  }

  private read = () => ({ front: tidy(this.front.current!.value), back: tidy(this.back.current!.value) });

  private save = (event: Event): void => {
    event.preventDefault();
    const { front, back } = this.read();
    const found = fault(front, back, this.props.others);
    this.setState({ fault: found });
    if (!found) this.props.save(front, back);
    else (found === 'front' ? this.front : this.back).current!.focus();
  };

  private type = (): void => {
    const { front, back } = this.read();
    this.setState({ length: front.length + back.length, fault: undefined });
  };

  override render({ w, language, front, back, cancel }: Props, { fault: found, length }: State) {
    const number = new Intl.NumberFormat(language);
    const values = { most: number.format(LIMITS.text), cards: number.format(LIMITS.cards), all: number.format(LIMITS.all) };
    const says = found && w(`fault.${found}`, values);
    const field = (name: 'front' | 'back', value: string) => {
      const wrong = found && (found === 'front') === (name === 'front');
      return (
        <label>
          <span>{w(name)}</span>
          <textarea
            ref={this[name]}
            rows={name === 'front' ? 2 : 5}
            defaultValue={value}
            onInput={this.type}
            aria-invalid={wrong ? 'true' : undefined}
            aria-describedby={wrong ? 'card-fault' : name === 'back' ? 'card-length' : undefined}
          />
        </label>
      );
    };
    return (
      <form class="card-form" onSubmit={this.save} noValidate>
        {field('front', front)}
        {field('back', back)}
        <p id="card-length" class="hint">
          {w('length', { n: length, ...values })}
        </p>
        <p id="card-fault" class="fault" role="alert">
          {says}
        </p>
        <p class="acts">
          <button type="submit" class="btn">
            {w('save')}
          </button>
          <button type="button" class="btn ghost" onClick={cancel}>
            {w('cancel')}
          </button>
        </p>
      </form>
    );
  }
}
