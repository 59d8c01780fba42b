import type { Of } from '../quiz/types/type.ts';
import { fill, type Numbers } from './item.ts';

/** The numbers of a part that has none. */
export const NONE: Numbers = { inputs: {}, value: Number.NaN, mistakes: [], texts: {} };

/** The right number first, as Moodle takes the first answer that fits; then each slip with its own sentence. */
export const answersOf = ({ tolerance, why, mistakes }: Pick<Of<'numeric'>, 'tolerance' | 'why' | 'mistakes'>, numbers: Numbers) => [
  { value: numbers.value, tolerance, share: 1, why: fill(why, numbers.texts) },
  ...mistakes.map((slip, i) => {
    const value = numbers.mistakes[i] ?? Number.NaN;
    return { value, tolerance: Math.max(0.005, Math.abs(value) / 100), share: 0, why: fill(slip.why, numbers.texts) };
  }),
];
