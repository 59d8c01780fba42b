import type { Post } from '../post.ts';
import { COLUMNS, cellOf, type Names } from './columns.ts';
import { csv } from './safe.ts';

/** What a person reads in a table: the names of columns and of what ids stand for. */
export interface Words {
  heads: Record<(typeof COLUMNS)[number], string>;
  names: Names;
}

/** In order of time, undated ideas last. */
export const inOrder = (posts: readonly Post[]): Post[] =>
  [...posts].sort((a, b) => {
    const [first, second] = [a, b].map(({ day, time }) => `${day || '9'} ${time || '99'}`);
    return first! < second! ? -1 : first! > second! ? 1 : 0;
  });

/** The general table: a head and one row for each post. */
export const tableOf = (posts: readonly Post[], { heads, names }: Words): (string | number)[][] => [
  COLUMNS.map((column) => heads[column]),
  ...inOrder(posts).map((post) => COLUMNS.map((column) => cellOf(post, column, names))),
];

/** The general table as a CSV file that this site and spreadsheets read. */
export const tableFile = (posts: readonly Post[], words: Words): string => csv(tableOf(posts, words).map((row) => row.map(String)));

/** The plan as a text for people: a heading for each day, a post below it. */
export function markdownFile(
  title: string,
  posts: readonly Post[],
  { heads, names }: Words,
  dayName: (day: string) => string,
  undated: string,
): string {
  const name = (post: Post, column: 'network' | 'category' | 'state') => escaped(String(cellOf(post, column, names)));
  const days = Map.groupBy(inOrder(posts), ({ day }) => day);
  const blocks = [...days].flatMap(([day, own]) => [
    `## ${day ? dayName(day) : undated}`,
    ...own.flatMap((post) => [
      `### ${[post.time, escaped(post.title) || name(post, 'category')].filter(Boolean).join(' · ')}`,
      [name(post, 'network'), name(post, 'category'), name(post, 'state'), escaped(post.owner)].filter(Boolean).join(' · '),
      post.text && quoted(post.text),
      ...(['hashtags', 'link', 'visual', 'alt', 'wrongIf'] as const).map(
        (column) => post[column] && `- ${heads[column]}: ${column === 'link' ? linked(post.link) : escaped(post[column])}`,
      ),
    ]),
  ]);
  return `# ${escaped(title)}\n\n${blocks.filter(Boolean).join('\n\n')}\n`
    .replace(/\n\n(- .*)(?=\n\n- )/g, '\n\n$1')
    .replace(/(\n- [^\n]*)\n\n(?=- )/g, '$1\n');
}

/** Signs that Markdown or HTML would read, made plain. */
const escaped = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
/** An address as Markdown takes it whole, with its underscores. */
const linked = (link: string): string => (/^https?:\/\/[^\s<>\\]+$/i.test(link) ? `<${link}>` : escaped(link));
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^([#+-]|\d+\.)/, '\\$1')}`)
    .join('\n');
