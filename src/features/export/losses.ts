import type { Question } from '../quiz/types/type.ts';

export type Format = 'moodle' | 'qti';

/**
 * How a type of question arrives: `whole` with its reasons and its score as here, `changed` with something lost, or
 * `out`. What is lost says the string `export.loss.<format>.<type>`.
 */
export type Carried = 'whole' | 'changed' | 'out';

/** Each type of question in each format, in the order of the page. */
export const CARRIED: Record<Question['type'], Record<Format, Carried>> = {
  single: { moodle: 'whole', qti: 'whole' },
  several: { moodle: 'whole', qti: 'whole' },
  groups: { moodle: 'whole', qti: 'whole' },
  gaps: { moodle: 'whole', qti: 'whole' },
  matching: { moodle: 'changed', qti: 'whole' },
  ordering: { moodle: 'changed', qti: 'whole' },
  mark: { moodle: 'changed', qti: 'whole' },
  case: { moodle: 'whole', qti: 'whole' },
  numeric: { moodle: 'changed', qti: 'changed' },
  branching: { moodle: 'changed', qti: 'changed' },
  open: { moodle: 'changed', qti: 'changed' },
};

/** Types in the order of the page. */
export const TYPES = Object.keys(CARRIED) as Question['type'][];
