import { percentIn } from '~/lib/percent';
import { type Desk, type Example, markIn } from './desk.ts';
import type { Op } from './store.ts';
import { ALL, cardId, type Mark, markId, type Vacancy } from './vacancy.ts';

/** What says that an interviewer has finished, or has not. */
export const cardOf = (of: string, interviewer: string, done: boolean): Op => ({
  kind: 'card',
  change: { id: cardId(of, interviewer), of, put: { id: cardId(of, interviewer), of, interviewer, done } },
});

interface From extends Pick<Desk, 'given' | 'book' | 'today' | 'w' | 'day' | 'tell' | 'go'> {
  vacancy: Vacancy;
  /** Set where the vacancy is an example, that nobody changes. */
  example: Example | undefined;
  undo(): void;
}

/** What the parts of the page are given for a vacancy: what stands in it, how it is said, and how it is changed. */
export function deskOf({ given, book, today, vacancy, example, w, day, tell, undo, go }: From): Desk {
  const { id } = vacancy;
  const marks = example ? new Map(example.marks.map((mark) => [mark.id, mark])) : book.marks;
  const change = (ops: Op[], group?: string) => void (example || book.change(ops, group));
  const finished = example
    ? vacancy.interviewers.map((one) => one.id)
    : [...book.cards.values()].filter(({ done }) => done).map(({ interviewer }) => interviewer);
  return {
    given,
    book,
    today,
    vacancy,
    marks,
    fixed: !!example,
    done: new Set(finished),
    w,
    n: (value, digits = 2) => new Intl.NumberFormat(given.language, { maximumFractionDigits: digits }).format(value),
    percent: percentIn(given.language),
    day,
    edit: (fields, group, told) => {
      change([{ kind: 'vacancy', change: { id, of: ALL, fields } }], group);
      if (told) tell({ text: told, undo });
    },
    setMark: (interviewer, candidate, criterion, fields, group) => {
      const standing = markIn(marks, id, interviewer, candidate, criterion);
      const own = markId(id, interviewer, candidate, criterion);
      const put: Mark = { id: own, of: id, interviewer, candidate, criterion, mark: '', note: '', ...fields };
      change([{ kind: 'mark', change: standing ? { id: own, of: id, fields } : { id: own, of: id, put } }], group);
    },
    setDone: (interviewer, done) => change([cardOf(id, interviewer, done)]),
    tell,
    go,
  };
}
