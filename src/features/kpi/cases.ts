import type { Ready } from '../workbench/host.ts';
import type { Case } from './calculator.ts';
import { freeze, type Sheet } from './saved.ts';
import { FIELDS, type Texts, type Work } from './work.ts';

type Post = Case['posts'][number];

/** The posts of a case by network. */
export const networks = ({ posts }: Pick<Case, 'posts'>): [string, Post[]][] => [...Map.groupBy(posts, ({ network }) => network)];

/** What can be opened at once, with the end of its address: each post, and all of a network that has several. */
export const lists = (cases: Case[]): { id: string; from: Case; posts: Post[] }[] =>
  cases.flatMap((from) => [
    ...networks(from).flatMap(([network, posts]) => (posts.length > 1 ? [{ id: `${from.id}-${network}`, from, posts }] : [])),
    ...from.posts.map((post) => ({ id: `${from.id}-${post.id}`, from, posts: [post] })),
  ]);

/** The sheet of these posts, in the reader's work. */
export function sheetOf(from: Case, posts: Post[], work: Work, language: string, write: (n: number) => string): Sheet {
  const texts = posts.map((post) => textsOf(from, post, posts.length > 1, write));
  return freeze({ ...work, posts: texts, several: texts.length > 1 }, language);
}

/** Every list as the address opens it. */
export const ready = (cases: Case[], work: Work, language: string, write: (n: number) => string): Ready<Sheet>[] =>
  lists(cases).map(({ id, from, posts }) => ({ id, name: from.name, sheet: sheetOf(from, posts, work, language, write) }));

function textsOf(from: Case, post: Post, many: boolean, write: (n: number) => string): Texts {
  const texts: Texts = { title: many ? post.title : `${from.name}: ${post.title}` };
  for (const field of FIELDS) {
    const value = post[field];
    if (typeof value === 'number') texts[field] = write(value);
  }
  return texts;
}
