import { fill } from '~/lib/fill';
import type { Tools } from './element.ts';
import type { Answer, Grade, Question } from './types/type.ts';

/** A question of a test or a review: it takes an answer and says nothing of it before it is closed. */
export interface Seat {
  /** What is filled in now; the numbers that were drawn are part of it. */
  answer(): Answer;
  /** Draws its numbers anew, if it has any. */
  turn(): void;
  /** Fills in an answer from before. */
  put(answer: Answer): void;
  /** Whether it can be graded. */
  ready(): boolean;
  grade(answer: Answer): Grade;
  /** Closes the question with this answer and shows what was right, and why. */
  close(answer: Answer): void;
}

/** Seats a question that the server drew, once its element is defined: the element's file has what grades and marks it. */
export function sit(root: HTMLElement): Seat {
  const { types, sentence, mark, unmark, rightLabels } = (customElements.get('smm-question') as unknown as { tools: Tools }).tools;
  const type = types[root.dataset.questionType as Question['type']]!;
  const form = root.querySelector('form')!;
  const fields = form.querySelector('fieldset')!;
  const [strings, key] = [document.getElementById('quiz-strings')!.textContent, root.dataset.key].map((text) => JSON.parse(text ?? ''));
  const status = root.querySelector<HTMLElement>('[data-at=status]')!;
  const say = (name: string, values: Record<string, string | number> = {}) => {
    status.textContent = fill(strings[name], values);
  };
  const answer = () => Object.fromEntries(new FormData(form)) as Answer;

  form.addEventListener('submit', (event) => event.preventDefault());
  type.start?.(form, say);
  unmark(root);
  for (const button of fields.querySelectorAll('button')) button.disabled = false;

  return {
    answer,
    turn: () => type.renew?.(form, key),
    put(kept) {
      form.reset();
      unmark(root);
      for (const [name, value] of Object.entries(kept)) {
        const control = form.elements.namedItem(name) as HTMLInputElement | null;
        if (control?.type === 'checkbox') control.checked = true;
        else if (control) control.value = value;
      }
      type.restore?.(form, key);
    },
    ready() {
      const given = answer();
      return form.checkValidity() && Object.keys(given).length > 0 && !type.fault?.(given, key);
    },
    grade: (given) => type.grade(key, given),
    close(given) {
      const grade = type.grade(key, given);
      fields.disabled = true;
      root.dataset.phase = 'over';
      root.dataset.is = grade.right ? 'right' : 'wrong';
      mark(root, grade, true, strings);
      // All are closed at once: the page's own sentence is enough to be read out.
      status.ariaLive = 'off';
      const run = { answer: given, tries: 1, score: grade.score, right: grade.right, key: '', revealed: true };
      say(...sentence(run, grade, rightLabels(root), document.documentElement.lang));
    },
  };
}
