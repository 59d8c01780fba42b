import type { ComponentChildren } from 'preact';
import { fill } from '../lib/fill.ts';
import type { Count } from '../lib/numbers.ts';

interface Props {
  id: string;
  name: string;
  label: string;
  text: string;
  read: Count;
  /** Writes a number as the page's language does. */
  write: (n: number) => string;
  s: Record<string, string>;
  /** What stands between the label and the field. */
  children?: ComponentChildren;
}

/**
 * A field for a count, typed as people type it. Says at the field how the text was read where that is not obvious,
 * asks where it can be read in two ways, and says what is wrong without touching the text. The form around it
 * listens to `input`; a choice types itself into the field.
 */
export function NumberField({ id, name, label, text, read: { value, choose, error }, write, s, children }: Props) {
  const echo = value !== undefined && text.trim() !== write(value) && text.trim() !== `${value}`;
  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      {children}
      <input
        id={id}
        name={name}
        value={text}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={60}
        aria-invalid={!!error}
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`} class={error ? 'wrong' : undefined}>
        {error ? s[`number.${error}`] : echo ? fill(s['number.read'], { n: write(value) }) : choose && s['number.choose']}
        {choose?.map((n) => (
          <button type="button" data-type={name} value={plain(n, write)} key={n}>
            {write(n)}
          </button>
        ))}
      </p>
    </div>
  );
}

/** A text for `n` that has one reading only: three decimals get a fourth. */
const plain = (n: number, write: (n: number) => string) => (Number.isInteger(n) ? `${n}` : write(n).replace(/\D\d{3}$/, '$&0'));
