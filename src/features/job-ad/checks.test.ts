import { describe, expect, test } from 'vitest';
import type { Texts } from '../workbench/sheet.ts';
import { given, post, vocabulary } from './ad.fixture.ts';
import { checks } from './checks.ts';
import { handedSheet, toggled } from './take.ts';
import { pastedNotes, saysPay, tradesIn, wordNotes } from './words.ts';

const keys = (fields?: Texts, rows?: Record<string, Texts[]>) =>
  checks(given(fields, rows), vocabulary).map(({ key, field }) => `${key} ${field}`);
const duty = (name: string, hours: number | '' = 2, id = ''): Texts => ({ name, hours, id });

test('the ad of the café has nothing to say to', () => expect(keys()).toEqual([]));

test.each<[string, Texts, string]>([
  ['no pay', { payFrom: '', payTo: '' }, 'pay-none payFrom'],
  ['a range the wrong way round', { payFrom: 1820, payTo: 1560 }, 'pay-order payTo'],
  ['a range that says nothing', { payFrom: 1000, payTo: 4000 }, 'pay-wide payTo'],
  ['only the highest pay', { payFrom: '' }, 'pay-from payFrom'],
  ['no hours', { hours: '' }, 'hours-none hours'],
  ['more work than hours', { hours: 15 }, 'hours-over hours'],
  ['no goal', { goal: '' }, 'goal-none goal'],
  ['a goal without a number', { goalNumber: '' }, 'goal-number goalNumber'],
  ['a goal without a day', { goalDate: '' }, 'goal-date goalDate'],
  ['hybrid without its hours', { inside: '' }, 'inside-none inside'],
  ['more hours on site than there are', { inside: 30 }, 'inside-over inside'],
  ['remote from nowhere', { place: 'remote' }, 'countries-none countries'],
  ['a start before the ad', { start: '2026-08-01' }, 'start-gone start'],
  ['a last day before the ad', { applyBy: '2026-08-01' }, 'by-gone applyBy'],
  ['nothing said of a test', { test: 'unsaid' }, 'test-unsaid test'],
  ['a test without its minutes', { testMinutes: '' }, 'test-minutes testMinutes'],
  ['a test of an evening', { testMinutes: 240 }, 'test-long testMinutes'],
  ['unpaid work', { test: 'unpaid', testMinutes: 90 }, 'test-unpaid testMinutes'],
  ['a word of the lists', { about: 'A dynamic team.' }, 'word about'],
  ['years', { apply: '3+ years of experience, and your work' }, 'word apply'],
])('%s', (_, fields, note) => expect(keys(fields)).toContain(note));

test('a goal that holds its number in words needs no other', () => expect(keys({ goalNumber: '', goal: '45 orders a month' })).toEqual([]));
test('a pay that cannot be read is said at its field, not as missing', () => expect(keys({ payFrom: '15oo' })).toEqual([]));

test('all duties of the role in twenty hours', () => {
  const all = vocabulary.roles['smm-manager']!.duties.map((id): Texts => ({ name: vocabulary.duties[id]!.name, hours: '', id }));
  const found = keys({}, { duties: all });
  expect(found).toContain('duties-many hours');
  expect(found).toContain('areas role');
  expect(found).toContain('duties-hours hours');
});
test('more than four trades in one person, four are not', () => {
  const of = (...names: string[]) => keys({ hours: 40 }, { skills: [], duties: names.map((name) => duty(name)) });
  expect(of('Photoshop', 'SEO', 'press releases', 'newsletter', 'video')).toContain('trades role');
  expect(of('Photoshop', 'SEO', 'press releases', 'newsletter')).not.toContain('trades role');
});
test('a duty without hours among others, and none at all', () => {
  expect(keys({}, { duties: [duty('Plan', 4), duty('Posts', '')] })).toEqual(['duty-hours duties.1.hours']);
  expect(keys({}, { duties: [] })).toContain('duties-none duties.0.name');
});
test('a word in a row is said at that row', () =>
  expect(keys({}, { duties: [duty('Plan', 4), duty('Answers, round the clock', 6)] })).toEqual(['word duties.1.name']));

describe('pasted', () => {
  const found = (text: string) => pastedNotes(text, vocabulary).map(({ key, values }) => `${values?.found ?? key}`);
  test('the advertisement of the all-rounder', () =>
    expect(found(`${post.fields.pasted}`)).toEqual([
      'All-rounder',
      'young, dynamic',
      'rockstar',
      'digital native',
      '3+ years of experience',
      'passionate about',
      'always reachable',
      'Marketing degree',
      'Competitive salary',
      'trades',
      'pasted-pay',
      'pasted-goal',
      'pasted-test',
      'pasted-apply',
    ]));
  test('a plain one', () =>
    expect(
      found(
        'Twenty hours a week, 1,560 to 1,820 € a month. The goal is 45 orders by March. A work sample of 30 minutes, paid. Apply by 20 September.',
      ),
    ).toEqual([]));
  test('a few words are none yet', () => expect(found('Wanted')).toEqual([]));
  test('nothing', () => expect(found(' \n')).toEqual([]));
});

test.each([
  ['1 560 €', true],
  ['€1,560', true],
  ['PLN 7,000', true],
  ['7 000 PLN brutto', true],
  ['£30k', true],
  ['20 hours', false],
  ['competitive', false],
])('%s says pay: %s', (text, said) => expect(saysPay(text)).toBe(said));

test('a phrase is said once for each field, in whatever case', () =>
  expect(wordNotes('Rockstar, ROCKSTAR', 'about', vocabulary)).toHaveLength(1));
test('no trade inside another word', () => expect(tradesIn('April, process, express', vocabulary)).toEqual([]));

test('every phrase of the lists is found by the list that holds it', () => {
  for (const { id, kind, phrases } of vocabulary.words) {
    if (/trade|said/.test(kind)) continue;
    for (const phrase of phrases)
      expect(wordNotes(phrase.replaceAll('#', '3').replaceAll('*', ''), 'about', vocabulary).length, `${id}: ${phrase}`).toBeGreaterThan(0);
  }
});
test('no id stands twice in the lists', () => expect(new Set(vocabulary.words.map(({ id }) => id)).size).toBe(vocabulary.words.length));

test('a duty of the role goes in and out, a blank row makes room', () => {
  const blank = { fields: {}, rows: { duties: [duty('', '')] } };
  const row = duty('Moderate', '', 'moderate');
  expect(toggled(blank, 'duties', row, true).rows.duties).toEqual([row]);
  expect(toggled(toggled(blank, 'duties', row, true), 'duties', row, false).rows.duties).toEqual([]);
});
test('a post that is handed over keeps what was written about the employer', () => {
  const sheet = handedSheet(post, { role: 'smm-assistant', format: 'freelance', skills: ['reporting', 'nothing'] }, vocabulary);
  expect(sheet.fields).toMatchObject({ role: 'smm-assistant', format: 'freelance', level: 'do', employer: 'Ember & Oat', title: '' });
  expect(sheet.rows.duties).toEqual([]);
  expect(sheet.rows.skills!.map(({ id }) => id)).toEqual(['reporting']);
  expect(handedSheet(post, { role: 'head-of-smm', skills: [] }, vocabulary).rows.skills!.length).toBe(
    vocabulary.roles['head-of-smm']!.skills.length,
  );
});
