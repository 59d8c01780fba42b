/** What of a case's file holds numbers; `schema.ts` has the rest. */
export interface Book {
  id: string;
  name: string;
  people: { name: string }[];
  facts: Record<string, { value: number }>;
  tables?: Record<string, { rows: { id: string; values: Record<string, number> }[] }>;
  posts: ({ id: string } & Record<string, unknown>)[];
}

/** Every number of a case by its path without the case's id: `numbersOf(book).get('posts/ethiopian-roast/reach')` is `1350`. */
export function numbersOf(book: Book): Map<string, number> {
  const found = new Map(Object.entries(book.facts).map(([id, { value }]) => [`facts/${id}`, value]));
  for (const [id, { rows }] of Object.entries(book.tables ?? {}))
    for (const row of rows) for (const [column, value] of Object.entries(row.values)) found.set(`tables/${id}/${row.id}/${column}`, value);
  for (const post of book.posts) {
    const counts = Object.entries(post).filter((field): field is [string, number] => typeof field[1] === 'number');
    for (const [field, value] of counts) found.set(`posts/${post.id}/${field}`, value);
    const interactions = counts.filter(([field]) => /^(likes|comments|shares|saves)$/.test(field));
    found.set(
      `posts/${post.id}/interactions`,
      interactions.reduce((sum, [, value]) => sum + value, 0),
    );
  }
  return found;
}
