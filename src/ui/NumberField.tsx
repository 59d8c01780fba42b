import { Component } from 'preact';
import type { Count } from '../lib/numbers.ts';
import { note } from './number-field.ts';

interface Props {
  id: string;
  name: string;
  label: string;
  text: string;
  read: Count;
  /** Writes a number as the page's language does. */
  write: (n: number) => string;
  s: Record<string, string>;
}

/** A field for a count inside a part that comes with a click; what is said under it is not drawn here but by `note`. */
export class NumberField extends Component<Props> {
  private field!: HTMLInputElement;

  private note(): void {
    const { read, s, write } = this.props;
    note(this.field, read, s, write);
  }

  override componentDidMount(): void {
    this.note();
  }

  override componentDidUpdate(): void {
    this.note();
  }

  override render({ id, name, label, text }: Props) {
    return (
      <div class="number-field">
        <label for={id}>{label}</label>
        <div class="entry">
          <input
            ref={(field) => {
              if (field) this.field = field;
            }}
            id={id}
            name={name}
            value={text}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={60}
            aria-describedby={`${id}-note`}
          />
        </div>
        <p id={`${id}-note`} />
      </div>
    );
  }
}
