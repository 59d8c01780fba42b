import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import strings from '../../../content/i18n/en.json' with { type: 'json' };
import { metrics } from '../kpi/metrics.ts';
import { type Entry, fold, search } from './search.ts';

interface Text {
  id: string;
  name: string;
  synonyms: string[];
  calledBy: { name: string }[];
  asks: string[];
  answers: string;
}
const order = Object.keys(metrics);
const entries: Entry[] = globSync('content/metrics/en/*.yaml')
  .map((file) => {
    const { id, name, synonyms, calledBy, asks, answers } = parse(readFileSync(file, 'utf8')) as Text;
    return { id, name, also: [...synonyms, ...calledBy.map((called) => called.name)], asks: [...asks, answers] };
  })
  .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
const stop = new Set(strings['finder.stop'].split(' '));
const first = (query: string, n = 1) =>
  search(query, entries, stop)
    .slice(0, n)
    .map(({ id }) => id);

test.each([
  ['ROAS', 'roas'],
  ['roas', 'roas'],
  ['cpm', 'cost-per-mille'],
  ['TKP', 'cost-per-mille'],
  ['CTR (all)', 'click-through-rate'],
  ['cost per result', 'cost-per-action'],
  ['ThruPlay', 'cost-per-view'],
  ['averageViewPercentage', 'average-watch-share'],
  ['LTV:CAC', 'value-to-cost'],
  ['share of voice', 'share-of-voice'],
  ['are people answering?', 'engagement-rate-reach'],
  ['what did a sale cost?', 'cost-per-sale'],
  ['Did it pay', 'return-on-investment'],
  ['how long do people wait', 'response-time-median'],
  ['how many must we sell', 'break-even-units'],
  ['watch to the end', 'video-completion-rate'],
  ['Engagement Raté', 'engagement-rate-followers'],
])('%j finds %s first', (query, id) => expect(first(query)).toEqual([id]));

test.each([
  ['err', ['engagement-rate-reach', 'reach-rate']],
  ['conversion', ['conversion-rate']],
  ['likes', ['applause-per-post', 'applause-rate']],
  ['romi', ['romi', 'romi-revenue']],
  ['answ', ['response-rate']],
  ['new customers', ['customer-acquisition-cost']],
])('%j has among its first five %j', (query, ids) => expect(first(query, 5)).toEqual(expect.arrayContaining(ids)));

test.each(entries)('$id is found first, or with the same name, by each of its names and questions', ({ id, name, also, asks }) => {
  for (const query of [name, ...also, ...asks]) {
    const hits = search(query, entries, stop);
    const place = hits.findIndex((hit) => hit.id === id);
    expect(place, `${query}: ${hits.slice(0, 6).map((hit) => hit.id)}`).toBeGreaterThanOrEqual(0);
    expect(place, `${query}: ${hits.slice(0, 6).map((hit) => hit.id)}`).toBeLessThan(6);
  }
});

test.each([
  ['Łódź: CTR (all)', 'lodz ctr all'],
  ['ÉNGAGEMENT\u00a0rate', 'engagement rate'],
  ['вовлечённость', 'вовлеченность'],
  ['  5 %  ', '5 %'],
])('%j is folded to %j', (text, folded) => expect(fold(text)).toBe(folded));

test('nothing, signs and nonsense find nothing and never throw', () => {
  expect(['', '   ', '???', 'xyzzy quux'].map((query) => search(query, entries, stop))).toEqual([[], [], [], []]);
  fc.assert(fc.property(fc.string(), (query) => Array.isArray(search(query, entries, stop))));
});
