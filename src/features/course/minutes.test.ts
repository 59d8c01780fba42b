import { expect, test } from 'vitest';
import { minutes } from './minutes.ts';

const words = (n: number) => 'word '.repeat(n);

test.each([
  ['nothing', '', 1],
  ['one word', 'word', 1],
  ['a full minute', words(220), 1],
  ['one word more', words(221), 2],
  ['imports are not read', `${"import Cite from '~/features/sources/Cite.astro';\n".repeat(200)}\nword`, 1],
  ['tags are not read, what they hold is', `<Term id="reach">${words(220)}</Term><Cite claim={['a', 'b']} />`, 1],
  ['a tag with > in an attribute', `<Figure caption="${'a > b '.repeat(300)}" />word`, 1],
  ['the target of a link is not read', `[word](/${'a-b/'.repeat(300)})`, 1],
  ['comments are not read', `{/* ${words(500)} */} word`, 1],
  ['numbers and joined words count once', `${'3,300 non-follower don’t '.repeat(73)}word`, 1],
])('%s', (_, body, expected) => expect(minutes(body)).toBe(expected));
