import { expect, test } from 'vitest';
import en from '../../../content/i18n/en.json';
import { datesOf, type Given, wordsOf } from './desk.ts';
import type { Finding } from './finding.ts';
import { sentence } from './sentence.ts';

const given: Given = { language: 'en', s: en, networks: [{ id: 'x', name: 'X' }], limits: {}, sources: {}, links: '' };
const holidays = Object.fromEntries(
  Object.entries(en).flatMap(([key, text]) => (key.startsWith('holiday.') ? [[`plan.${key}`, text]] : [])),
);
const say = (key: Finding['key'], values: Finding['values']) =>
  sentence({ key, level: 'hint', posts: [], values }, given, datesOf('en'), wordsOf({ ...en, ...holidays }, 'en'));

test.each([
  [
    'a network by its name, numbers as they are written',
    'hashtags-many',
    { value: 1234, network: 'x', limit: 30, read: '2026-11-22' },
    '1,234 hashtags; X takes 30 (read on 22 November 2026).',
  ],
  [
    'days written out',
    'gap',
    { network: 'x', from: '2026-07-16', to: '2026-07-30', days: 14 },
    'Nothing on X from Thu 16 July to Thu 30 July: 14 days.',
  ],
  ['a holiday by its name', 'holiday', { day: '2027-03-28', holiday: 'easter' }, 'Sun 28 March is Easter Sunday.'],
  [
    'a month and a category',
    'mix',
    { month: '2026-07', posts: 3, all: 12, category: 'user-generated', due: 2, wanted: 15 },
    'July 2026: 3 of 12 posts are from customers',
  ],
  [
    'a network that is not known keeps its id',
    'crowd',
    { count: 3, network: 'orkut', day: '2026-07-16' },
    '3 posts on orkut on Thu 16 July.',
  ],
] as const)('%s', (_, key, values, text) => expect(say(key, values)).toContain(text));
