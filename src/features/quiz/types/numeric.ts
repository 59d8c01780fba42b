import { parseNumber, valuesOf } from '~/lib/numbers';
import type { Of, QuestionType, Texts } from './type.ts';

/**
 * A number to work out. The answer is `{ draw: '3', n: '10,4 %' }`: which of the prepared numbers were
 * shown, and what the reader typed. Any reading of the text may be the right one.
 */
const numeric: QuestionType<Of<'numeric'>, Key> = {
  key: ({ tolerance, unit }, draws) => ({
    tolerance,
    ratio: unit === 'ratio',
    draws: draws.map(({ value, mistakes }) => [value, ...mistakes].map((number) => Number(number.toPrecision(9)))),
  }),
  grade: ({ draws, tolerance, ratio }, answer) => {
    const [value = Number.NaN, ...mistakes] = draws[Number(answer.draw)] ?? [];
    const typed = read(answer.n);
    const values = valuesOf(typed).map((number) => (ratio && 'percent' in typed ? number / 100 : number));
    // The tiny allowance is for binary fractions: 10.42 is within 0.05 of 10.37.
    const right = values.some((number) => Math.abs(number - value) <= tolerance + 1e-9);
    const slip = mistakes.findIndex((mistake) =>
      values.some((number) => Math.abs(number - mistake) <= Math.max(0.005, Math.abs(mistake) / 100)),
    );
    const why = right ? 'n' : slip < 0 ? undefined : `slip-${slip}`;
    return { score: right ? 1 : 0, right, of: 1, parts: [{ id: 'n', is: right ? 'right' : 'wrong', ...(why && { why }) }] };
  },
  fault: (answer) => (valuesOf(read(answer.n)).length ? undefined : 'unreadable'),
  restore: fill,
  renew: (form, texts) => {
    const draw = drawOf(form);
    draw.value = `${(Number(draw.value) + 1) % texts.length}`;
    fill(form, texts);
  },
};

export default numeric;

interface Key {
  tolerance: number;
  /** The answer is a share, so that "12 %" means 0.12. */
  ratio: boolean;
  /** For each prepared try the answer, then what each known slip gives. */
  draws: number[][];
}

const read = (text = '') => parseNumber(text);
const drawOf = (form: HTMLFormElement) => form.elements.namedItem('draw') as HTMLInputElement;

/** Writes the numbers of the draw wherever the question and its key name them. */
function fill(form: HTMLFormElement, texts: Texts) {
  const values = texts[Number(drawOf(form).value)] ?? {};
  for (const place of form.parentElement?.querySelectorAll<HTMLElement>('[data-in],[data-right]') ?? []) {
    const { in: name = 'answer', right } = place.dataset;
    if (right === undefined) place.textContent = values[name] ?? '';
    else place.dataset.right = values.answer;
  }
}
