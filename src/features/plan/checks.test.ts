import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { checker } from './checks.ts';
import type { Finding } from './finding.ts';
import type { Limits } from './limits.ts';
import { published, tagsOf } from './one.ts';
import { blank } from './post.fixture.ts';
import { CATEGORIES, type Post, STATES } from './post.ts';
import type { Rules } from './rules.ts';
import { PROPOSALS } from './shares.ts';

const read = '2026-11-22';
const limits: Limits = {
  instagram: [
    { check: 'text', value: 2200, source: 'meta', read },
    { check: 'alt', value: 1000, source: 'meta', read },
    { check: 'hashtags', value: 5, source: 'samosa', read },
    { check: 'hashtags', value: 30, source: 'meta', read },
    { check: 'pictures', value: 10, source: 'meta', read },
    { check: 'least-pictures', value: 1, source: 'postiz', read },
  ],
  x: [{ check: 'text', value: 280, source: 'x', read }],
  threads: [{ check: 'links', value: 5, source: 'meta', read }],
};
const rules: Rules = { zone: 'Europe/Warsaw', now: { day: '2026-07-01', time: '12:00' }, limits, holidays: { '2026-08-15': 'assumption' } };
const found = (posts: Post[], change: Partial<Rules> = {}) => checker({ ...rules, ...change }, posts).all();
const keys = (posts: Post[], change: Partial<Rules> = {}) => found(posts, change).map(({ key, level }) => `${key} ${level}`);
const tags = (n: number) => Array.from({ length: n }, (_, i) => `#tag${i}`).join(' ');

describe('a post by itself', () => {
  test.each<[string, Partial<Post>, string[]]>([
    ['is fine', {}, []],
    ['too long', { text: 'a'.repeat(2201) }, ['text-long fault']],
    ['too long with its hashtags', { text: 'a'.repeat(2198), hashtags: '#b' }, ['text-long fault']],
    ['on X, a link counts 23', { network: 'x', text: `${'a'.repeat(250)} https://a.example/${'b'.repeat(200)}` }, []],
    ['on X, emoji count two', { network: 'x', text: '☕'.repeat(141) }, ['text-long fault']],
    ['more hashtags than one source allows', { hashtags: tags(6) }, ['hashtags-many warning']],
    ['more hashtags than any allows', { hashtags: tags(31) }, ['hashtags-many fault']],
    ['hashtags in the text and beside it count once', { text: `Beans ${tags(5)}`, hashtags: tags(5) }, []],
    [
      'too many links',
      { network: 'threads', text: [1, 2, 3, 4, 5, 6].map((n) => `https://a.example/${n}`).join(' ') },
      ['links-many fault'],
    ],
    ['the same link counts once', { network: 'threads', text: 'https://a.example/ '.repeat(6) }, []],
    ['too many pictures', { media: 'https://a.example/1.jpg '.repeat(11), alt: 'x' }, ['pictures-many fault']],
    ['no picture where one is needed', { state: 'scheduled' }, ['pictures-few fault']],
    ['a picture to come', { state: 'scheduled', visual: 'The bag', alt: 'A bag' }, []],
    ['a picture that nobody describes', { visual: 'The bag' }, ['alt-missing hint']],
    ['the same about to go out', { visual: 'The bag', state: 'approved' }, ['alt-missing warning']],
    ['a long description', { visual: 'The bag', alt: 'a'.repeat(1001) }, ['alt-long fault']],
    ['nobody’s', { owner: ' ' }, ['owner-missing hint']],
    ['at no time', { time: '' }, ['time-missing hint']],
    ['on no day', { day: '' }, ['day-missing hint']],
    ['an idea may miss everything', { state: 'idea', owner: '', time: '', day: '', visual: 'x' }, []],
    ['an untagged link', { link: 'https://ember.example/beans' }, ['link-untagged warning']],
    ['a tagged link', { link: 'https://ember.example/beans?utm_source=instagram' }, []],
    ['an empty tag', { link: 'https://ember.example/?utm_source=' }, ['link-untagged warning']],
    ['a link without a scheme', { link: 'ember.example' }, ['link-broken fault']],
    ['a link that runs something', { link: 'javascript:alert(1)' }, ['link-broken fault']],
    ['a person in a link', { link: 'https://ember.example/?utm_source=x&mail=anna%40a.example' }, ['link-personal fault']],
    ['a person in a link of the text', { text: 'Write: https://ember.example/?to=anna@a.example' }, ['link-personal fault']],
    ['a time that does not exist', { day: '2027-03-28', time: '02:30' }, ['time-gap fault']],
    ['a time that comes twice', { day: '2026-10-25', time: '02:30' }, ['time-double warning']],
    ['an hour beside the change', { day: '2026-10-25', time: '03:00' }, []],
    ['a holiday', { day: '2026-08-15' }, ['holiday hint']],
    ['late', { day: '2026-07-01', time: '11:59' }, ['late warning']],
    ['a minute ahead', { day: '2026-07-01', time: '12:01' }, []],
    ['published, nobody looked', { state: 'published', day: '2026-06-24' }, ['result-missing hint']],
    ['published six days ago', { state: 'published', day: '2026-06-25' }, []],
    ['published and looked up: nothing came of it', { state: 'published', day: '2026-06-01', result: { clicks: 0 } }, []],
    ['published and noted', { state: 'published', day: '2026-06-01', result: { note: 'taken down' } }, []],
    ['published in the future', { state: 'published', day: '2026-08-01' }, ['early warning']],
    [
      'published: limits no longer matter',
      { state: 'published', day: '2026-06-30', text: 'a'.repeat(9999), link: 'https://a.example' },
      [],
    ],
    ['a network without known limits', { network: 'line', text: 'a'.repeat(99_999) }, []],
    ['a network that is called like a method', { network: 'constructor', text: 'a'.repeat(99_999) }, []],
    ['a day that is none', { day: '2026-02-30' }, []],
  ])('%s', (_, change, list) => {
    expect(keys([blank('a', change)])).toEqual(list);
  });

  test('says what the limit is, and where it comes from', () => {
    expect(found([blank('a', { hashtags: tags(6) })])[0]).toEqual({
      key: 'hashtags-many',
      level: 'warning',
      posts: ['a'],
      values: { network: 'instagram', value: 6, limit: 5, source: 'samosa', read },
    });
  });

  test('what is published: text, link, hashtags, nothing twice', () => {
    expect(published({ text: 'New beans.', hashtags: '#coffee', link: 'https://a.example/' })).toBe(
      'New beans.\n\nhttps://a.example/\n\n#coffee',
    );
    expect(published({ text: 'See https://a.example/ #coffee', hashtags: '#coffee', link: 'https://a.example/' })).toBe(
      'See https://a.example/ #coffee',
    );
    expect(published({ text: '', hashtags: '', link: '' })).toBe('');
    expect(tagsOf('#Łódź #1 #2026 a#b #кофе_дня &#39; #a1')).toEqual(['#Łódź', '#кофе_дня', '#a1']);
  });
});

describe('posts together', () => {
  const at = (id: string, day: string, change: Partial<Post> = {}) => blank(id, { day, ...change });
  const text = 'Five grinds, one coffee: which one is yours?';

  test.each<[string, Post[], string[]]>([
    ['three of one category', [at('a', '2026-07-07'), at('b', '2026-07-09'), at('c', '2026-07-11')], ['row hint']],
    ['two of one category', [at('a', '2026-07-07'), at('b', '2026-07-09')], []],
    [
      'two offers running',
      [at('a', '2026-07-07', { category: 'commercial' }), at('b', '2026-07-09', { category: 'commercial' })],
      ['sales-row warning'],
    ],
    [
      'two offers with something between',
      [at('a', '2026-07-07', { category: 'commercial' }), at('n', '2026-07-08'), at('b', '2026-07-09', { category: 'commercial' })],
      [],
    ],
    [
      'two offers on two networks',
      [at('a', '2026-07-07', { category: 'commercial' }), at('b', '2026-07-09', { category: 'commercial', network: 'x' })],
      [],
    ],
    ['a week is no gap', [at('a', '2026-07-07'), at('b', '2026-07-14')], []],
    ['eight days are', [at('a', '2026-07-07'), at('b', '2026-07-15')], ['gap hint']],
    [
      'three on a day',
      [at('a', '2026-07-07'), at('b', '2026-07-07', { time: '12:00', category: 'news' }), at('c', '2026-07-07', { time: '18:00' })],
      ['crowd warning'],
    ],
    ['two within the hour', [at('a', '2026-07-07'), at('b', '2026-07-07', { time: '09:29' })], ['near warning']],
    ['two across midnight', [at('a', '2026-07-07', { time: '23:50' }), at('b', '2026-07-08', { time: '00:10' })], ['near warning']],
    ['an hour apart', [at('a', '2026-07-07'), at('b', '2026-07-07', { time: '09:30' })], []],
    [
      'the same text twice',
      [at('a', '2026-07-07', { text }), at('b', '2026-07-10', { text: `${text.toUpperCase()} ☕` })],
      ['same-text warning'],
    ],
    [
      'the same text, only the link differs',
      [at('a', '2026-07-07', { text: `${text} https://a.example/1` }), at('b', '2026-07-10', { text: `${text} https://a.example/2` })],
      ['same-text warning'],
    ],
    [
      'the same text on two networks in a week',
      [at('a', '2026-07-07', { text }), at('b', '2026-07-10', { text, network: 'facebook' })],
      ['same-week hint'],
    ],
    [
      'the same text on two networks, a week later',
      [at('a', '2026-07-07', { text }), at('b', '2026-07-14', { text, network: 'facebook' })],
      [],
    ],
    [
      'a few words may come again',
      [at('a', '2026-07-07', { text: 'Good morning!' }), at('b', '2026-07-10', { text: 'Good morning!' })],
      [],
    ],
    [
      'what is published is left alone',
      ['2026-06-26', '2026-06-27', '2026-06-28'].map((day) => at(day, day, { state: 'published', category: 'commercial', text })),
      [],
    ],
  ])('%s', (_, posts, list) => {
    expect(keys(posts)).toEqual(list);
  });

  test('a gap says from when to when', () => {
    expect(found([at('a', '2026-07-07'), at('b', '2026-07-20')])[0]).toMatchObject({
      posts: ['a', 'b'],
      values: { from: '2026-07-08', to: '2026-07-19', days: 12 },
    });
  });

  test('April of the café against its plan for July', () => {
    const counts = { entertaining: 3, educational: 2, commercial: 6, 'user-generated': 1, news: 1 };
    const posts = CATEGORIES.flatMap((category) => Array.from({ length: counts[category] }, () => category)).map((category, i) =>
      blank(`p${i}`, { day: addDays('2026-07-02', i * 2), category }),
    );
    const mix = found(posts, { shares: PROPOSALS.mixed }).filter(({ key }) => key === 'mix');
    expect(mix.map(({ values }) => `${values.category} ${values.posts} of ${values.due}`)).toEqual([
      'commercial 6 of 2',
      'educational 2 of 5',
    ]);
    expect(found(posts, { shares: PROPOSALS.mixed, now: { day: '2026-08-01', time: '00:00' } }).some(({ key }) => key === 'mix')).toBe(
      false,
    );
    expect(found(posts).some(({ key }) => key === 'mix')).toBe(false);
  });
});

describe('kept up to date', () => {
  const post: fc.Arbitrary<Omit<Post, 'id'>> = fc
    .record({
      day: fc.oneof(
        fc.constant(''),
        fc.integer({ min: 0, max: 120 }).map((n) => addDays('2026-06-01', n)),
      ),
      time: fc.constantFrom('', '08:30', '09:00', '02:30', '17:45'),
      network: fc.constantFrom('instagram', 'x', 'line'),
      category: fc.constantFrom(...CATEGORIES),
      state: fc.constantFrom(...STATES),
      text: fc.constantFrom('', 'Five grinds, one coffee: which?', 'A text that is another text', 'a'.repeat(300)),
      link: fc.constantFrom('', 'https://a.example/', 'https://a.example/?utm_source=x', 'https://a.example/?mail=a@b.example'),
      visual: fc.constantFrom('', 'The bag'),
      owner: fc.constantFrom('', 'Tomek'),
    })
    .map((change) => blank('', change));
  const steps = fc.array(fc.record({ id: fc.constantFrom(...'abcdefghijkl'), post: fc.option(post, { nil: undefined }) }), {
    maxLength: 40,
  });
  const sorted = (list: Finding[]) => list.map((one) => JSON.stringify(one)).sort();

  test('after any changes it has found what a new check finds', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 12 }), steps, (first, changes) => {
        const all: Rules = { ...rules, shares: PROPOSALS.mixed };
        const posts = new Map(first.map((one, i) => ['abcdefghijkl'[i]!, { ...one, id: 'abcdefghijkl'[i]! }]));
        const kept = checker(all, posts.values());
        for (const { id, post: next } of changes) {
          const one = next && { ...next, id };
          if (one) posts.set(id, one);
          else posts.delete(id);
          kept.update(new Map([[id, one]]));
        }
        expect(sorted(kept.all())).toEqual(sorted(checker(all, posts.values()).all()));
        const levels = kept.all().map(({ level }) => ['fault', 'warning', 'hint'].indexOf(level));
        expect(levels).toEqual([...levels].sort());
      }),
      { numRuns: 300 },
    );
  });

  test('two thousand posts over two years in a blink, one change in far less', () => {
    const posts = Array.from({ length: 2000 }, (_, i) =>
      blank(`p${i}`, {
        day: addDays('2026-07-02', Math.floor(i / 3)),
        time: ['08:30', '12:00', '18:15'][i % 3]!,
        network: ['instagram', 'x', 'threads'][i % 3]!,
        category: CATEGORIES[i % 5]!,
        text: `Post ${i} on grinds and beans ☕ with some more words. `.repeat(8),
        hashtags: '#coffee #gdynia',
        link: 'https://ember.example/beans?utm_source=instagram&utm_medium=social',
      }),
    );
    const all: Rules = { ...rules, shares: PROPOSALS.mixed };
    checker(all, posts.slice(0, 50)).all();
    const before = performance.now();
    const kept = checker(all, posts);
    kept.all();
    const whole = performance.now() - before;
    const start = performance.now();
    for (let i = 0; i < 50; i++) {
      kept.update(new Map([[`p${i}`, { ...posts[i]!, text: `${posts[i]!.text} more` }]]));
      kept.all();
    }
    const one = (performance.now() - start) / 50;
    console.log(`2,000 posts: ${whole.toFixed(0)} ms whole, ${one.toFixed(2)} ms a change`);
    expect(whole).toBeLessThan(1500);
    expect(one).toBeLessThan(50);
  });
});
