import { parseNumber, valuesOf } from '~/lib/numbers';
import { decimals } from '../draw.ts';
import type { Of, QuestionType } from './type.ts';

/**
 * A number to work out. The answer is `{ draw: '3', n: '10,4 %' }`: which of the prepared numbers were
 * shown, and what the reader typed. Any reading of the text may be the right one.
 */
const numeric: QuestionType<Of<'numeric'>, Key> = {
  key: ({ tolerance, unit }, draws) => ({
    tolerance,
    ratio: unit === 'ratio',
    ...(unit === 'currency' && { money: true }),
    names: Object.keys(draws[0]?.inputs ?? {}),
    inputs: draws.map(({ inputs }) => Object.values(inputs)),
    draws: draws.map(({ value, mistakes }) => [Number(value.toPrecision(9)), ...mistakes.map((slip) => Number(slip.toPrecision(4)))]),
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
  fault: (answer) => (valuesOf(read(answer.n)).length ? undefined : ['unreadable', 'n']),
  restore: fill,
  renew: (form, key) => {
    const draw = drawOf(form);
    draw.value = `${(Number(draw.value) + 1) % key.draws.length}`;
    fill(form, key);
  },
};

export default numeric;

interface Key {
  tolerance: number;
  /** The answer is a share, so that "12 %" means 0.12. */
  ratio: boolean;
  /** The answer is money, which is written with two decimals or none. */
  money?: true;
  /** What the inputs are called, and their values in each prepared try. */
  names: string[];
  inputs: number[][];
  /** For each prepared try the answer, then what each known slip gives. */
  draws: number[][];
}

/** The numbers of a prepared try as a language writes them: `{ reach: '1,350', answer: '10.37', 'slip-0': '0.1037' }`. */
export function texts({ names, inputs, draws, tolerance, money }: Key, draw: number, language: string): Record<string, string> {
  const write = (value: number, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options).format(value);
  const [answer = Number.NaN, ...slips] = draws[draw] ?? [];
  return Object.fromEntries([
    ...names.map((name, i) => [name, write(inputs[draw]?.[i] ?? Number.NaN, { maximumFractionDigits: 6 })]),
    ...slips.map((slip, i) => [`slip-${i}`, write(slip, { maximumSignificantDigits: 4 })]),
    ['answer', write(answer, money ? cents(answer) : { maximumFractionDigits: decimals(tolerance) })],
  ]);
}

const cents = (value: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: Number.isInteger(Number(value.toFixed(2))) ? 0 : 2,
  maximumFractionDigits: 2,
});

const read = (text = '') => parseNumber(text);
const drawOf = (form: HTMLFormElement) => form.elements.namedItem('draw') as HTMLInputElement;

/** Writes the numbers of the draw wherever the question and its key name them. */
function fill(form: HTMLFormElement, key: Key) {
  const draw = Number(drawOf(form).value);
  if (!key.draws[draw]) return;
  const values = texts(key, draw, document.documentElement.lang);
  for (const place of form.parentElement?.querySelectorAll<HTMLElement>('[data-in],[data-right]') ?? []) {
    const { in: name = 'answer', right } = place.dataset;
    if (right === undefined) place.textContent = values[name] ?? '';
    else place.dataset.right = values.answer;
  }
}
