import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Given, Row } from '../workbench/tool.ts';
import { alike } from './alike.ts';
import { contradictions } from './contradictions.ts';

const row = (texts: Record<string, string>, numbers: Row['numbers'] = {}): Row => ({ texts, numbers });
const given = (texts: Record<string, string>, numbers: Row['numbers'] = {}, rows: Given['rows'] = {}): Given => ({ texts, numbers, rows });
const goal = (texts: Record<string, string> = {}, numbers: Row['numbers'] = { now: 31, target: 45 }) =>
  row({ goal: 'Orders by post', aim: 'sales', kpi: 'orders', date: '2026-09-30', ...texts }, numbers);
const place = (network: string, role: string, hours?: number, audience = '2') => row({ network, role, audience }, { hours });
const said = (one: Given) => contradictions(one).map(({ key, field }) => `${key} at ${field}`);

test.each<[string, Given, string]>([
  ['a sales goal with an interest format', given({ format: 'interest', shown: 'x' }, {}, { goals: [goal()] }), 'salesInterest at format'],
  ['a goal without a KPI', given({}, {}, { goals: [goal({ kpi: '' })] }), 'noKpi at goals.0.kpi'],
  ['a KPI without a date', given({}, {}, { goals: [goal(), goal({ date: '' })] }), 'noDate at goals.1.date'],
  ['a date in the past', given({ asOf: '2026-10-01' }, {}, { goals: [goal()] }), 'dateGone at goals.0.date'],
  ['a KPI without a target', given({}, {}, { goals: [goal({}, { now: 31 })] }), 'noTarget at goals.0.target'],
  ['a KPI without its value now', given({}, {}, { goals: [goal({}, { target: 45 })] }), 'noBaseline at goals.0.now'],
  ['a target that is reached already', given({}, {}, { goals: [goal({}, { now: 45, target: 45 })] }), 'targetIsNow at goals.0.target'],
  ['sales measured in subscribers', given({}, {}, { goals: [goal({ kpi: 'followers' })] }), 'insideKpi at goals.0.kpi'],
  [
    'five networks for one person',
    given({}, { people: 1 }, { places: ['main', 'second', 'second', 'second', 'trial'].map((role, i) => place(`n${i}`, role)) }),
    'tooManyNetworks at people',
  ],
  ['two main networks', given({}, {}, { places: [place('a', 'main'), place('b', 'main')] }), 'twoMain at places.1.role'],
  ['a main network without the audience', given({}, {}, { places: [place('a', 'main', 3, '0')] }), 'nobodyThere at places.0.audience'],
  ['hours that do not suffice', given({}, { hours: 9 }, { places: [place('a', 'main', 7), place('b', '', 3)] }), 'hoursShort at hours'],
  ['posts that take more than all hours', given({}, { hours: 9, often: 5, postHours: 2.5 }), 'postsShort at often'],
  ['posts that leave no time to answer', given({}, { hours: 12, often: 4, postHours: 2.5 }), 'noTimeToAnswer at often'],
  ['a promise that a competitor could sign', given({ promise: 'The best coffee' }, { signers: 3 }), 'signed at signers'],
  [
    'a promise that a competitor makes',
    given({ promise: 'Freshly roasted with passion' }, {}, { rivals: [row({ name: 'X', claim: 'With passion, fresh and roasted here' })] }),
    'samePromise at promise',
  ],
  ['a test that fails', given({ isTrue: 'no' }), 'isTrueNo at isTrue'],
  ['ours alone, and signed', given({ promise: 'a b', isOurs: 'yes' }, { signers: 1 }), 'oursAndSigned at isOurs'],
  ['a budget without a goal', given({}, { ads: 300 }), 'budgetNoGoal at ads'],
  ['a budget without a stop', given({}, { other: 300 }, { goals: [goal()] }), 'noStop at failed'],
  ['trust, and only offers', given({ format: 'commercial' }, {}, { goals: [goal({ aim: 'trust' })] }), 'trustCommercial at format'],
  ['an owner whom nobody sees', given({ format: 'interest' }, {}, { goals: [goal({ aim: 'known' })] }), 'hiddenOwner at shown'],
  ['mixed, and mostly selling', given({ format: 'mixed' }, { sells: 60 }), 'sellsMixed at sells'],
  ['interest, and a quarter selling', given({ format: 'interest' }, { sells: 25 }), 'sellsInterest at sells'],
  ['commercial, and nothing else', given({ format: 'commercial' }, { sells: 100 }), 'onlyOffers at sells'],
  ['more than all posts', given({}, { sells: 120 }), 'overHundred at sells'],
  ['more criticism than mentions', given({}, { mentions: 3, critical: 4 }), 'moreCritical at critical'],
  ['more answers than criticism', given({}, { critical: 4, answered: 5 }), 'moreAnswered at answered'],
  ['criticism that nobody answered', given({}, { critical: 4, answered: 0 }), 'noneAnswered at answered'],
  ['more replies than questions', given({}, {}, { rivals: [row({}, { asked: 3, replied: 4 })] }), 'moreReplied at rivals.0.replied'],
  [
    'shares beyond all',
    given({}, {}, { segments: [row({}, { share: 70 }), row({}, { share: 40 }), row({})] }),
    'overAll at segments.1.share',
  ],
  ['content judged before it starts', given({ asOf: '2026-06-22', judgeOn: '2026-06-01' }), 'judgedBefore at judgeOn'],
  ['looked at before it starts', given({ asOf: '2026-06-22', look: '2026-06-01' }), 'lookedBefore at look'],
])('%s', (_, one, wanted) => expect(said(one)).toContain(wanted));

test.each<[string, Given]>([
  ['nothing given', given({ format: 'mixed' })],
  ['a whole goal with an honest format', given({ format: 'mixed', asOf: '2026-06-22' }, { sells: 33 }, { goals: [goal()] })],
  [
    'two networks for one person',
    given({}, { people: 1, hours: 12 }, { places: [place('a', 'main', 8), place('b', 'second', 3), place('c', 'left', 0)] }),
  ],
  [
    'other words',
    given(
      { promise: 'Right at home, or we swap the bag' },
      { signers: 0 },
      { rivals: [row({ name: 'X', claim: 'Your cup round every corner' })] },
    ),
  ],
  ['numbers that cannot be read', given({}, { ads: Number.NaN, hours: Number.NaN, sells: Number.NaN, people: Number.NaN })],
])('%s: nothing to say', (_, one) => expect(said(one)).toEqual([]));

test.each([
  ['We swap the bag', 'Every bag swapped', 1],
  ['Right at home', 'At the counter', 0],
  ['', 'anything', 0],
  ['Кофе дома', 'Кофе в офисе', 0.5],
])('“%s” and “%s” share %d', (one, other, share) => expect(alike(one, other)).toBe(share));

test('every sentence that may be said exists, and each note names a field', async () => {
  const { default: strings } = await import('../../../content/i18n/en.json');
  const { readFileSync } = await import('node:fs');
  const source = readFileSync(new URL('./contradictions.ts', import.meta.url), 'utf8');
  const keys = [...source.matchAll(/(?:care|wrong)\('(\w+)'/g)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(25);
  for (const key of keys) expect(strings).toHaveProperty([`strategy.note.${key}`]);
});

test('whatever is typed, it answers', () =>
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('format', 'asOf', 'promise', 'isOurs', 'shown', 'failed'), fc.string()),
      fc.dictionary(fc.constantFrom('people', 'hours', 'often', 'postHours', 'sells', 'ads', 'signers'), fc.double()),
      fc.array(fc.dictionary(fc.constantFrom('goal', 'aim', 'kpi', 'date', 'network', 'role', 'claim', 'name'), fc.string()), {
        maxLength: 4,
      }),
      (texts, numbers, list) => {
        const rows = list.map((one) => row(one, numbers));
        return contradictions(given(texts, numbers, { goals: rows, places: rows, rivals: rows, segments: rows })).every(
          ({ field }) => field,
        );
      },
    ),
  ));
