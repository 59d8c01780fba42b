import { type Book, numbersOf } from '../../cases/numbers.ts';
import { paths, sumOf } from '../../cases/sum.ts';
import { allNumerals, type Numeral, numerals, stands } from './numerals.ts';
import type { Block, Page } from './page.ts';
import type { Tag } from './tag.ts';

/** A case's numbers by path, and its words, which name some as well ("latte art in 14 seconds", "a 250 g bag"). */
export interface CaseNumbers {
  byPath: Map<string, number>;
  words: string;
}

/** `caseNumbers(book).byPath.get('ember-and-oat/facts/orders')` is `31`. */
export function caseNumbers(book: Book): CaseNumbers {
  const words: string[] = [];
  const collect = (value: unknown) => {
    if (typeof value === 'string') words.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect(book);
  const byPath = new Map([...numbersOf(book)].map(([path, value]) => [`${book.id}/${path}`, value]));
  return { byPath, words: words.join('\n') };
}

/**
 * Every number of a lesson without a provenance, as sentences with file, line and what to write. A number in the
 * text is cited in its paragraph, list item or table row, drawn by `<N>`, `<Calc>`, `<CaseTable>`, or wrapped in
 * `<Eg>`. One in a heading, the front matter or an attribute, where no component can stand, has its like in a case, in a
 * `<Calc>`, an `<Eg>` or a cited text of the page, or in a comment `{/* eg: 35 *​/}`. `numerals` says which are free.
 */
export function unproven(page: Page, cases: CaseNumbers[]): string[] {
  const byPath = new Map(cases.flatMap((one) => [...one.byPath]));
  const words = cases.map((one) => one.words).join('\n');
  const inWords = allNumerals(words);
  const sums = page.tags.filter(({ name }) => name === 'Calc');
  const results = sums.flatMap((tag) => result(tag, byPath) ?? []);
  const cited = page.blocks.filter((block) => block.cited).flatMap(({ text }) => allNumerals(text));
  const made = [
    ...page.tags.filter(({ name }) => name === 'Eg').map(({ to, end }) => page.body.slice(to, end)),
    ...[...page.body.matchAll(/\{\/\*\s*eg:([^*]*)\*\/\}/g)].map(([, list = '']) => list),
  ].flatMap(allNumerals);

  const shown = (number: Numeral) =>
    [...byPath.values(), ...results].some((value) => stands(number, value)) ||
    [...inWords, ...cited, ...made].some(({ value }) => value === number.value);
  const faults = page.blocks.flatMap((block) => {
    const place = `${page.file}:${block.line}`;
    const found = numerals(block.text);
    if (inside(block)) {
      if (block.cited) return [];
      return found
        .filter((number) => !shown(number))
        .map((number) => `${place} "${number.text}" in ${block.of ?? 'a heading'} ${ELSEWHERE}`);
    }
    const typed = found.filter((number) => (block.cited ? copied(number, byPath) : !words.includes(withUnit(number, block.text))));
    return typed.map((number) => `${place} "${number.text}" ${advice(number, byPath)}`);
  });
  return [...faults, ...sums.flatMap((tag) => invented(tag, page, [...cited, ...made])), ...cells(page, byPath, shown)];
}

const inside = ({ kind }: Block) => kind === 'attribute' || kind === 'heading' || kind === 'front';
const ELSEWHERE =
  "has no source: it must equal a number of the lesson's cases, a <Calc>, an <Eg> or a cited number of the page; one made up for a figure goes into a comment {/* eg: 35, 48 */} beside it";

/** A large number that is no round one and equals a case's was copied from there, citation or not. */
function copied({ value }: Numeral, byPath: Map<string, number>): boolean {
  return value >= 1000 && value % 500 !== 0 && [...byPath.values()].includes(value);
}

/** A number and the word behind it: `250 g`. */
const withUnit = ({ at }: Numeral, text: string): string => /^\S+\s\p{L}+/u.exec(text.slice(at))?.[0].replace(/\s/, ' ') ?? '\0';

function advice(number: Numeral, byPath: Map<string, number>): string {
  const same = [...byPath].flatMap(([path, value]) => (value === number.value ? [`<N of="${path}" />`] : []));
  const take = same.length ? `take it from the case if it is ${same.slice(0, 2).join(' or ')}, ` : '';
  return `has no source: ${take}cite it in its paragraph (<Cite … />), compute it (<Calc of="…" is="…" />), or, made up for the example, wrap it: <Eg>${number.text}</Eg>`;
}

const attribute = ({ values }: Tag, name: string) => values.find(({ key }) => key === name)?.text;

function result(tag: Tag, byPath: Map<string, number>): number | undefined {
  const [of, is] = [attribute(tag, 'of'), attribute(tag, 'is')];
  if (!of || !is) return;
  const given = paths(is).map((path) => [path, byPath.get(`${of}/${path}`)] as const);
  if (given.some(([, value]) => value === undefined)) return;
  return Number(sumOf(is, Object.fromEntries(given) as Record<string, number>).toFixed(Number(attribute(tag, 'digits') ?? 2)));
}

/** Lengths of time that a sum may use without saying so. */
const CLOCK = new Set([24, 30, 31, 52, 60, 365]);

/** Numbers that a sum puts in by itself: the reader must see them somewhere. */
function invented(tag: Tag, page: Page, seen: Numeral[]): string[] {
  const sum = (attribute(tag, 'is') ?? '').replace(/[a-z0-9-]+(?:\/[a-zA-Z0-9-]+)+/g, ' ');
  return numerals(sum)
    .filter(({ value }) => !CLOCK.has(value) && !seen.some((other) => other.value === value))
    .map(
      ({ text }) =>
        `${page.file}:${page.line(tag.from)} <Calc> reckons with ${text}, which the page does not show: write it beside the sum as <Eg>${text}</Eg>, or cite it`,
    );
}

/** Cells that a page adds to a case's table: each must follow from the numbers of its row. */
function cells(page: Page, byPath: Map<string, number>, shown: (number: Numeral) => boolean): string[] {
  return page.tags
    .filter(({ name }) => name === 'CaseTable')
    .flatMap((tag) => {
      const table = `${attribute(tag, 'case')}/tables/${attribute(tag, 'table')}/`;
      const values = [...byPath].filter(([path]) => path.startsWith(table));
      const named = tag.values.filter(({ key }) => key === 'rows').map(({ text }) => text);
      const rows = named.length ? named : [...new Set(values.map(([path]) => path.slice(table.length).split('/')[0] ?? ''))];
      const totals = [...Map.groupBy(values, ([path]) => path.split('/').at(-1)).values()].map((column) =>
        column.reduce((sum, [, value]) => sum + value, 0),
      );
      return tag.values
        .filter(({ key }) => key === 'cells')
        .flatMap(({ text, at }, i) => {
          const row = values.filter(([path]) => path.startsWith(`${table}${rows[i]}/`)).map(([, value]) => value);
          return numerals(text)
            .filter((number) => !shown(number) && !follows(row, totals).some((value) => stands(number, value)))
            .map(
              (number) =>
                `${page.file}:${page.line(at)} "${number.text}" in <CaseTable cells> does not follow from its row (${row.join(', ')}): reckon again`,
            );
        });
    });
}

/** What two numbers of a row, or one and a column's total, give by one operation, also by the hundred and the thousand. */
function follows(row: number[], totals: number[]): number[] {
  return row.flatMap((a) =>
    [...row, ...totals].flatMap((b) => [a + b, a - b, a * b, ...(b ? [a / b, (a / b) * 100, (a / b) * 1000, (a / b - 1) * 100] : [])]),
  );
}
