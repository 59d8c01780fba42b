import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Post } from './post.ts';
import { MOST, posts, samples } from './saved.ts';

const sample = samples[1] as Post;
const read = (more: object) => posts.validate({ ...sample, ...more });

test('a post is read as it was kept, as a fresh object without what is not of it', () => {
  expect(posts.validate(sample)).toEqual(sample);
  const odd = JSON.parse(JSON.stringify(sample).replace('{', '{"__proto__":{"polluted":1},"constructor":1,"more":2,'));
  const post = posts.validate(odd);
  expect(post).toEqual(sample);
  expect(post.result).not.toBe(sample.result);
  expect(Object.getPrototypeOf(post)).toBe(Object.prototype);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('an idea has neither day nor time', () => expect(read({ day: '', time: '' })).toMatchObject({ day: '', time: '' }));
test('an outcome may be empty', () => expect(read({ result: {} }).result).toEqual({}));

describe('refused', () => {
  const cases: [string, object][] = [
    ['no id', { id: '' }],
    ['an endless id', { id: 'x'.repeat(201) }],
    ['no owner', { of: undefined }],
    ['a day in words', { day: 'soon' }],
    ['an hour that is none', { time: '24:00' }],
    ['another category', { category: 'other' }],
    ['a category of every object', { category: 'constructor' }],
    ['another state', { state: 'done' }],
    ['a text that is none', { text: 1 }],
    ['no title', { title: undefined }],
    ['an endless title', { title: 'x'.repeat(MOST.text + 1) }],
    ['an endless text', { text: 'x'.repeat(MOST.long + 1) }],
    ['no outcome', { result: undefined }],
    ['an outcome as a list', { result: [1] }],
    ['a reach in words', { result: { reach: '12' } }],
    ['an infinite reach', { result: { reach: Number.POSITIVE_INFINITY } }],
    ['a note that is none', { result: { note: 1 } }],
  ];
  test.each(cases)('%s', (_, more) => expect(() => read(more)).toThrow());
  test.each([null, 1, 'x', [], [sample]])('%j', (data) => expect(() => posts.validate(data)).toThrow());
  test('fields that stand only in a prototype', () => expect(() => posts.validate(Object.create(sample))).toThrow());
});

test('law: what is read once is read the same again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(sample)), fc.oneof(fc.string(), fc.anything())), (more) => {
      try {
        const post = read(more);
        expect(posts.validate(JSON.parse(JSON.stringify(post)))).toEqual(post);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
  );
});
