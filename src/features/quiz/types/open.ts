import type { Of, QuestionType } from './type.ts';

/**
 * An answer in the reader's own words, compared with a model and judged by the reader. The answer is
 * `{ text: '…', seen: 'on', '0': 'on' }`: the words, whether the model was opened, and the ticked points. The score
 * is the share of ticked points, self-reported.
 */
const open: QuestionType<Of<'open'>, number> = {
  key: ({ checks }) => checks.length,
  grade: (of, answer) => {
    const parts = Array.from({ length: of }, (_, i) => ({ id: `${i}`, is: answer[i] ? ('right' as const) : ('other' as const) }));
    const ticked = parts.filter(({ is }) => is === 'right').length;
    return { score: ticked / of, right: ticked === of, of, parts, says: 'self', done: !!answer.seen };
  },
  start: (form) => {
    form.addEventListener('submit', () => {
      seen(form).value = text(form).validity.valid ? 'on' : '';
    });
  },
  live: (form, _key, _answer, moved) => {
    // The button that opened the model is gone with it, and the model takes its place.
    if (moved && seen(form).value && document.activeElement !== text(form) && !form.querySelector('[type=checkbox]:focus'))
      form.querySelector<HTMLElement>('.q-model')?.focus();
  },
};

export default open;

const seen = (form: HTMLFormElement) => form.elements.namedItem('seen') as HTMLInputElement;
const text = (form: HTMLFormElement) => form.elements.namedItem('text') as HTMLTextAreaElement;
