import type { Book } from '../../cases/numbers.ts';
import { caseNumbers } from './provenance.ts';

/** A small case for tests. */
const book: Book = {
  id: 'shop',
  name: 'Corner Shop',
  people: [{ name: 'Ada Quill' }],
  facts: { orders: { value: 31 }, visits: { value: 412 }, revenue: { value: 849.4 } },
  tables: {
    channels: {
      rows: [
        { id: 'radio', values: { cost: 240, actions: 30 } },
        { id: 'post', values: { cost: 60, actions: 15 } },
      ],
    },
  },
  posts: [{ id: 'clip', title: 'a clip of 14 turns', reach: 5213, likes: 20, comments: 5, shares: 3, saves: 2 }],
};

export const shop = caseNumbers(book);

/** A lesson's source with a front matter of four lines. */
export const lesson = (body: string, description = 'What it says.') => `---\ntitle: A title\ndescription: ${description}\n---\n${body}`;
