import type { Draw } from '../quiz/draw.ts';
import { paragraphs } from '../quiz/text.ts';
import type { Of, Question } from '../quiz/types/type.ts';
import { type Xml, xml } from './xml.ts';

/** A question with all that its course says of it, in one language: what both formats are written from. */
export interface Item {
  /** Its own texts, with the numbers of a case written out. */
  question: Question;
  /** The module and the lesson that it belongs to, as the language names them. */
  module: { id: string; title: string };
  lesson: { id: string; title: string; href: string };
  /** The full address of the place in the lesson that settles it. */
  see: string;
  /** The names of its skills. */
  skills: string[];
  /** What it rests on: statements of the source texts and outside pages, with where to read them. */
  rests: { text: string; href: string }[];
  /** The numbers of a numeric question, one for each set that is exported; of a case, one for each part. */
  draws: Numbers[];
  /** What a case is about, as the page shows it above the parts. */
  data?: CaseData;
  /** The sentences of the format itself. */
  words: Words;
}

/** One set of numbers, and how they are written. */
export interface Numbers extends Draw {
  /** `{ reach: '1,350', answer: '10.37', 'slip-0': '0.1037' }`. */
  texts: Record<string, string>;
}

export interface CaseData {
  title: string;
  rows: { label: string; value: string }[];
  table?: { title: string; head: string[]; rows: { label: string; cells: string[] }[] };
}

/** Sentences by name, `{n}` and `{answer}` to be filled in. */
export type Words = Record<
  | 'hint'
  | 'lesson'
  | 'rests'
  | 'licence'
  | 'reasons'
  | 'model'
  | 'checks'
  | 'scene'
  | 'wayHow'
  | 'goes'
  | 'good'
  | 'mixed'
  | 'bad'
  | 'several'
  | 'matching'
  | 'groups'
  | 'ordering'
  | 'gaps'
  | 'mark'
  | 'ownWords'
  | 'kind'
  | 'difficulty',
  string
> & { kinds: Record<Question['kind'], string> };

export type ItemOf<T extends Question['type']> = Item & { question: Of<T> };

/** A text with its numbers filled in: `fill('{a} people', { a: '12' }) === '12 people'`; a name without a number stays. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{([\w-]+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

/** A text as paragraphs: `String(blocks('a\n\nb')) === '<p>a</p><p>b</p>'` when joined. */
export const blocks = (text: string): Xml[] => paragraphs(text).map((line) => xml`<p>${line}</p>`);

/** The beginning of a text, for lists of questions: at most `length` characters, cut between words. */
export function shortened(text: string, length = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 2).replace(/\s+\S*$/, '')} …`;
}

/** What is said whatever was answered: a worked answer, where to read, what it rests on, the licence. */
export function closing({ words, lesson, see, rests }: Item, first: Xml[] = []): Xml {
  return xml`${first}<p>${words.lesson} <a href="${see}">${lesson.title}</a></p>${
    rests.length > 0 && xml`<p>${words.rests}</p><ul>${rests.map(({ text, href }) => xml`<li><a href="${href}">${text}</a></li>`)}</ul>`
  }<p>${words.licence}</p>`;
}

/** The tags that a question bank is searched by: skills, kind, difficulty. */
export const tags = ({ skills, words, question }: Item): string[] => [
  ...skills,
  fill(words.kind, { kind: words.kinds[question.kind] }),
  fill(words.difficulty, { n: question.difficulty }),
];

/** The data of a case as a paragraph, a list of numbers and a table. */
export function caseBlocks(question: Of<'case'>, data: CaseData | undefined): Xml[] {
  if (!data) return blocks(question.data);
  const { title, rows, table } = data;
  return [
    xml`<p><b>${title}</b></p>`,
    ...blocks(question.data),
    ...(rows.length ? [xml`<ul>${rows.map(({ label, value }) => xml`<li>${label}: <b>${value}</b></li>`)}</ul>`] : []),
    ...(table
      ? [
          xml`<table><caption>${table.title}</caption><thead><tr><th></th>${table.head.map((cell) => xml`<th>${cell}</th>`)}</tr></thead><tbody>${table.rows.map(
            ({ label, cells }) => xml`<tr><th>${label}</th>${cells.map((cell) => xml`<td>${cell}</td>`)}</tr>`,
          )}</tbody></table>`,
        ]
      : []),
  ];
}
