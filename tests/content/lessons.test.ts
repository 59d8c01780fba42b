import { expect, test } from 'vitest';
import { countsOf, lacks } from '~/features/course/checks/parts';
import { EASE, empty, hard, LONG_SHARE, reading } from '~/features/course/checks/prose';
import { caseNumbers, unproven } from '~/features/course/checks/provenance';
import { repeats } from '~/features/course/checks/repeats';
import { type Named, unlinked } from '~/features/course/checks/terms';
import { minutes } from '~/features/course/minutes';
import { bank, books, entries, lessons } from './read.ts';

/** Phrases of more than eight words that every lesson may use, each with its reason. Keep it short. */
const FORMS: readonly string[] = [];

const NAMES = books.flatMap(({ name, people }) => [name, ...people.map((person) => person.name)]);
const TERMS = entries('glossary/en').map(({ data }) => data as unknown as Named);
const CASES = new Map(books.map((book) => [book.id, caseNumbers(book)]));

test('the lessons, counted', () => {
  const rows = lessons.map((lesson) => {
    const { words, cites, outside, figures, terms } = countsOf(lesson);
    const own = bank.filter(({ question }) => question.lesson === lesson.id).map(({ question }) => question);
    const outcomes = lesson.outcomes.map((_, i) => own.filter(({ outcome }) => outcome === i + 1).length);
    const { ease, mean, long } = reading(lesson);
    return [
      `${lesson.module}/${lesson.id}`,
      words,
      minutes(lesson.body),
      cites,
      outside,
      figures,
      terms,
      own.length,
      outcomes.join('/'),
      ease.toFixed(0),
      mean.toFixed(1),
      `${(long * 100).toFixed(1)} %`,
    ];
  });
  console.log(
    table([['lesson', 'words', 'min', 'cites', 'outside', 'figures', 'terms', 'questions', 'by outcome', 'ease', 'mean', '>30'], ...rows]),
  );
  expect(lessons.length).toBeGreaterThan(4);
});

test('every lesson has its parts, within the limits', () => {
  const inText = bank.filter(({ question }) => question.place === 'text').map(({ question }) => question.id);
  expect(lessons.flatMap((lesson) => lacks(lesson, inText, NAMES)).join('\n')).toBe('');
});

test('the first use of a term is a link to its definition', () => {
  const faults = lessons.flatMap((lesson) =>
    unlinked(lesson, TERMS).map(
      ({ id, from, to }) =>
        `${lesson.file}:${lesson.line(from)} write <Term id="${id}">${lesson.body.slice(from, to)}</Term>, or, where it never is one, mark the entry "everyday: true"`,
    ),
  );
  expect(faults.join('\n')).toBe('');
});

test('every outcome is assessed twice', () => {
  const faults = lessons.flatMap(({ id, file, outcomes }) =>
    outcomes.flatMap((outcome, i) => {
      const count = bank.filter(({ question }) => question.lesson === id && question.outcome === i + 1).length;
      return count < 2 ? [`${file}: ${count} questions assess "${outcome}": at least 2`] : [];
    }),
  );
  expect([
    ...faults,
    ...lessons.filter(({ outcomes }) => outcomes.length < 2 || outcomes.length > 3).map(({ file }) => `${file}: 2 or 3 outcomes`),
  ]).toEqual([]);
});

test('no lesson says in more than eight words what another says', () => {
  expect(repeats(lessons, FORMS).join('\n')).toBe('');
});

test(`every lesson reads plainly: reading ease of ${EASE}, at most ${LONG_SHARE * 100} % of sentences over 30 words`, () => {
  expect(lessons.flatMap(hard).join('\n')).toBe('');
});

test('no lesson uses empty phrases', () => {
  expect(lessons.flatMap(empty).join('\n')).toBe('');
});

test('every number in a lesson comes from somewhere', () => {
  const faults = lessons.flatMap((lesson) => {
    const named = [...CASES].filter(([id]) => lesson.cases.includes(id) || lesson.body.includes(`"${id}`)).map(([, numbers]) => numbers);
    return unproven(lesson, named);
  });
  expect(faults.join('\n')).toBe('');
});

/** Rows in columns, the first to the left, figures to the right. */
function table(rows: (string | number)[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => `${row[i]}`.length)));
  return rows
    .map((row) => row.map((cell, i) => (i ? `${cell}`.padStart(widths[i] ?? 0) : `${cell}`.padEnd(widths[i] ?? 0))).join('  '))
    .join('\n');
}
