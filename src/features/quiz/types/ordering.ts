import type { Of, Part, QuestionType, Say } from './type.ts';

/**
 * Items to be put in order. The answer is `{ '0': '2', '1': '0', … }`: from the item's place in the right
 * order to the place that the reader gave it. An item is right when the one before it is the right one
 * (the first: when it stands first), so a single item out of place costs a little and not everything.
 */
const ordering: QuestionType<Of<'ordering'>, number> = {
  key: ({ items }) => items.length,
  grade: (length, answer) => {
    const parts = Array.from({ length }, (_, i): Part => {
      const before = i === 0 ? -1 : place(answer[i - 1]);
      const right = place(answer[i]) === before + 1;
      return { id: `${i}`, is: right ? 'right' : 'wrong', ...(right && { why: `${i}` }) };
    });
    const found = parts.filter((part) => part.is === 'right').length;
    return { score: found / length, right: found === length, of: length, parts };
  },
  start: (form, say) => {
    const first = rows(form);
    first.forEach((row, i) => {
      input(row).dataset.first = `${i}`;
    });
    form.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-move]');
      if (button) move(form, button, say);
    });
    arrange(form, first);
  },
  restore: (form) => {
    const at = (row: HTMLElement) => place(input(row).value);
    arrange(
      form,
      rows(form).sort((a, b) => at(a) - at(b)),
    );
  },
  renew: (form) => {
    const at = (row: HTMLElement) => place(input(row).dataset.first);
    arrange(
      form,
      rows(form).sort((a, b) => at(a) - at(b)),
    );
  },
};

export default ordering;

const place = (text?: string) => (text && /^\d+$/.test(text) ? Number(text) : Number.NaN);
const rows = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-part]')];
const input = (row: HTMLElement) => row.querySelector('input') as HTMLInputElement;

/** Puts the rows in this order, numbers them, and leaves the end buttons without effect. */
function arrange(form: HTMLFormElement, order: HTMLElement[]) {
  order.forEach((row, i) => {
    if (rows(form)[i] !== row) row.parentElement?.insertBefore(row, rows(form)[i] ?? null);
    input(row).value = `${i}`;
    for (const button of row.querySelectorAll<HTMLElement>('[data-move]'))
      button.ariaDisabled = `${i === (button.dataset.move === '-1' ? 0 : order.length - 1)}`;
  });
}

/** Moves the button's row by one place, keeps the focus on the button, and says where the row stands now. */
function move(form: HTMLFormElement, button: HTMLButtonElement, say: Say) {
  const order = rows(form);
  const from = order.findIndex((row) => row.contains(button));
  const to = from + Number(button.dataset.move);
  const row = order[from];
  if (!row || to < 0 || to >= order.length) return;
  order.splice(from, 1);
  order.splice(to, 0, row);
  arrange(form, order);
  button.focus();
  form.dispatchEvent(new Event('input', { bubbles: true }));
  say('moved', { n: to + 1, m: order.length });
}
