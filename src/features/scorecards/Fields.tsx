import type { Desk } from './desk.ts';

interface Props {
  desk: Desk;
  id: string;
  label: string;
  value: string;
  most: number;
  set(value: string): void;
}

/** One line of text, kept while it is typed. */
export function Field({ desk, id, label, value, most, set }: Props) {
  return (
    <p class="field">
      <label for={`score-${id}`}>{label}</label>
      <input
        id={`score-${id}`}
        dir="auto"
        autocomplete="off"
        maxLength={most}
        value={value}
        disabled={desk.fixed}
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onBlur={() => desk.book.rest()}
      />
    </p>
  );
}

/** Several lines of text, kept while they are typed. */
export function Area({ desk, id, label, value, most, set, rows }: Props & { rows: number }) {
  return (
    <p class="field">
      <label for={`score-${id}`}>{label}</label>
      <textarea
        id={`score-${id}`}
        dir="auto"
        rows={rows}
        maxLength={most}
        value={value}
        disabled={desk.fixed}
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onBlur={() => desk.book.rest()}
      />
    </p>
  );
}
