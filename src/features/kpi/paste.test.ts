import { describe, expect, test } from 'vitest';
import en from '../../../content/i18n/en.json';
import { aliasesOf, readPosts } from './paste.ts';

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const read = (text: string, chosen = {}) => readPosts(text, aliasesOf(en), (n) => format.format(n), chosen);

describe('posts out of pasted cells', () => {
  test.each<[string, string, object[]]>([
    [
      'tabs with headings',
      'Post\tLikes\tComments\tReach\nRoast\t96\t14\t1350',
      [{ title: 'Roast', likes: '96', comments: '14', reach: '1,350' }],
    ],
    [
      'German numbers, semicolons',
      'Titel;Gefällt mir;Kommentare;Reichweite\nRöstung;1.096;14;1.350,5',
      [{ title: 'Röstung', likes: '1,096', comments: '14', reach: '1,350.5' }],
    ],
    ['German thousands alone', 'Titel\tLikes\tReichweite\nA\t96\t1.350', [{ title: 'A', likes: '96', reach: '1,350' }]],
    ['English thousands in quotes', 'Title,Likes,Reach\n"Roast, new",96,"12,400"', [{ title: 'Roast, new', likes: '96', reach: '12,400' }]],
    ['French spaces', 'Post\tLikes\tReach\nA\t96\t1\u202f350', [{ title: 'A', likes: '96', reach: '1,350' }]],
    [
      'no headings: the order of the form',
      'Roast\t96\t14\nEaster\t41\t9',
      [
        { title: 'Roast', likes: '96', comments: '14' },
        { title: 'Easter', likes: '41', comments: '9' },
      ],
    ],
    ['no headings, numbers only', '96\t14\t9', [{ likes: '96', comments: '14', shares: '9' }]],
    ['line break inside quotes', 'Title,Likes,Reach\n"two\nlines",5,9', [{ title: 'two\nlines', likes: '5', reach: '9' }]],
    ['byte order mark and CRLF', '\ufeffTitle\tLikes\tReach\r\nA\t5\t9\r\n', [{ title: 'A', likes: '5', reach: '9' }]],
    ['blanks are missing, not 0', 'Title\tLikes\tReach\nA\t5\t', [{ title: 'A', likes: '5' }]],
    ['a cell that is no number stays', 'Title\tLikes\tReach\nA\t5\tn/a', [{ title: 'A', likes: '5', reach: 'n/a' }]],
    ['headings in brackets and capitals', 'TITLE\tTotal likes (organic)\tREACH\nA\t5\t9', [{ title: 'A', likes: '5', reach: '9' }]],
  ])('%s', (_, text, posts) => expect(read(text).posts).toEqual(posts));

  test('rows that are no posts are named', () => {
    const found = read('LinkedIn content report\nTitle\tLikes\tReach\nA\t5\t9\nexplained here\t\t\nTotal\t5\t9');
    expect(found.posts).toHaveLength(1);
    expect(found.left).toEqual([
      { row: 1, why: 'heading' },
      { row: 4, why: 'no-number' },
      { row: 5, why: 'total' },
    ]);
  });

  test('the decimal sign is found for each column', () => {
    const found = read('Title\tLikes\tReach\tViews\nA\t1.5\t1.234\t2.345\nB\t2.25\t5,5\t7');
    expect(found.decimals).toEqual([undefined, '.', ',', undefined]);
    expect(found.posts[0]).toEqual({ title: 'A', likes: '1.5', reach: '1,234', views: '2,345' });
  });

  test('the reader says what a column means', () =>
    expect(read('Title\tHearts\tReach\nA\t5\t9', { 1: 'likes' }).posts).toEqual([{ title: 'A', likes: '5', reach: '9' }]));

  test('a repeated column counts once', () =>
    expect(read('Title\tLikes\tLikes\tReach\nA\t5\t50\t9').posts).toEqual([{ title: 'A', likes: '5', reach: '9' }]));

  test('at most 200 posts, the rest is named', () => {
    const found = read(`Title\tLikes\tReach\n${Array.from({ length: 203 }, (_, i) => `P${i}\t5\t9`).join('\n')}`);
    expect([found.posts.length, found.left.length, found.left[0]]).toEqual([200, 3, { row: 202, why: 'too-many' }]);
  });

  test.each(['', '   ', 'hello', '"', '\t\t\n', '=1+1', '{"a":1}'])('%j: no posts, no fault', (text) =>
    expect(read(text).posts).toEqual([]),
  );
});
