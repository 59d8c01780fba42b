import type { Answer, Given, Note, Tool } from '../workbench/tool.ts';
import { checks, hoursOf } from './checks.ts';
import { copies } from './copies.ts';
import { shape } from './saved.ts';
import type { Vocabulary } from './vocabulary.ts';
import { pastedNotes } from './words.ts';

/** What the ad, the list of findings and the files are drawn from. */
export interface Drawn {
  given: Given;
  vocabulary: Vocabulary;
  findings: Note[];
  pasted: Note[];
}

/**
 * The job ad: the hours that its duties take, what is to be looked at again, and all that the ad is written from. With a
 * post of 20 hours and duties of 4, 8, 6 and 2 hours none is left.
 */
export const jobAd = (vocabulary: Vocabulary): Tool => ({ ...shape, answer: (given) => answer(given, vocabulary), copies });

function answer(given: Given, vocabulary: Vocabulary): Answer {
  const findings = checks(given, vocabulary);
  const pasted = pastedNotes(given.texts.pasted ?? '', vocabulary);
  const { hours } = given.numbers;
  const sum = hoursOf(given);
  return {
    lines: [
      { id: 'findings', unit: 'count', result: { value: findings.length } },
      { id: 'duties', unit: 'count', result: sum === undefined ? { undefined: 'missing', input: 'hours' } : { value: sum } },
      {
        id: 'left',
        unit: 'count',
        result:
          sum === undefined || hours === undefined
            ? { undefined: 'missing', input: 'hours' }
            : Number.isNaN(hours)
              ? { undefined: 'unreadable', input: 'hours' }
              : { value: Number((hours - sum).toPrecision(12)) },
      },
    ],
    notes: findings,
    more: { given, vocabulary, findings, pasted } satisfies Drawn,
  };
}
