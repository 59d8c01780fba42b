import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/persist.ts';
import { samples as artefactSamples, artefacts, linkOf } from './saved-artefact.ts';
import { samples as ratingSamples, ratings } from './saved-rating.ts';

const text = (d: unknown) => JSON.stringify({ v: 1, n: 1, d });
const fit = { title: 'May', where: '', skills: ['reporting'], day: '2026-11-23' };

test('the samples are read', () => {
  expect(decode(ratings, text(ratingSamples[1]))?.d).toEqual(ratingSamples[1]);
  expect(decode(artefacts, text(artefactSamples[1]))?.d).toEqual(artefactSamples[1]);
});

test.each([
  ['an unknown level', { level: 'best', day: '2026-11-23' }],
  ['no day', { level: 'do' }],
  ['nothing', null],
])('a rating with %s does not fit', (_, data) => expect(() => decode(ratings, text(data))).toThrow());

test.each([
  ['no title', { ...fit, title: ' ' }],
  ['no skill', { ...fit, skills: [] }],
  ['seven skills', { ...fit, skills: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
  ['a skill that is no id', { ...fit, skills: ['<b>'] }],
  ['a long address', { ...fit, where: 'x'.repeat(501) }],
  ['another piece', { ...fit, piece: 'prize' }],
])('an artefact with %s does not fit', (_, data) => expect(() => decode(artefacts, text(data))).toThrow());

describe('only addresses of the web become links', () => {
  test.each([
    ['https://example.org/may', 'https://example.org/may'],
    [' HTTP://example.org ', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://', undefined],
    ['see https://example.org', undefined],
    ['https://example.org and more', undefined],
    ['', undefined],
  ])('%s', (where, link) => expect(linkOf(where)).toBe(link));
});
