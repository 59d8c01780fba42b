import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import strings from '../../../content/i18n/en.json';
import type { Given, Row } from '../workbench/tool.ts';
import { writer } from '../workbench/write.ts';
import { community, type Drawn, pointOf } from './community.ts';
import { documentOf, plain } from './document.ts';
import { type Limits, limitsOf, tightest } from './limits.ts';
import { fieldOf, NOTED, POINTS, RULES, STEP_NAMES } from './points.ts';
import { houseRules } from './rules.ts';
import { sheets } from './saved.ts';
import { pagesFor } from './seed.ts';

const limits: Limits = {
  instagram: { name: 'Instagram', most: 30, tags: 5 },
  facebook: { name: 'Facebook', least: 5 },
  x: { name: 'X', most: 15 },
};
const tool = community(limits);
const page = (network: string, texts: Record<string, string> = {}): Row => ({ numbers: {}, texts: { network, ...texts } });
const given = (pages: Row[], texts: Record<string, string> = {}): Given => ({ numbers: {}, texts, rows: { pages } });
const notes = (pages: Row[], texts: Record<string, string> = {}) =>
  (tool.answer(given(pages, texts)).notes ?? []).map(({ key, field }) => `${key} ${field}`);
const value = (of: Given, id: string) => tool.answer(of).lines.find((line) => line.id === id)!.result;

describe('what does not fit', () => {
  test.each<[string, Row[], Record<string, string>, string[]]>([
    ['nothing given', [page('instagram')], {}, []],
    ['an address over the limit', [page('x', { address: 'emberandoatroastery' })], {}, ['addressLong pages.0.address']],
    ['an address under the limit', [page('facebook', { address: 'oat' })], {}, ['addressShort pages.0.address']],
    ['a hyphen in it', [page('instagram', { address: 'ember-oat' })], {}, ['addressLetters pages.0.address']],
    ['longer than the narrowest network', [page('instagram', { address: 'emberandoatroastery' })], {}, ['addressNarrow pages.0.address']],
    [
      'two addresses, said at the later one',
      [page('instagram', { address: 'emberandoat' }), page('facebook'), page('x', { address: '@EmberOat' })],
      {},
      ['addressDiffers pages.2.address'],
    ],
    ['one address, written in two ways', [page('instagram', { address: 'EmberAndOat' }), page('x', { address: '@emberandoat' })], {}, []],
    ['a name without the brand', [page('x', { name: 'Coffee beans' })], { brandName: 'Ember & Oat' }, ['nameNoBrand pages.0.name']],
    ['a name without the main query', [page('x', { name: 'Ember & Oat' })], { query: 'coffee beans' }, ['nameNoQuery pages.0.name']],
    [
      'the query in the description',
      [page('x', { name: 'Ember & Oat', description: 'Beans for filter coffee' })],
      { query: 'coffee beans' },
      ['queryBelow pages.0.name'],
    ],
    ['the query in the name, in other letters', [page('x', { name: 'KAWA Łódź Café' })], { query: 'cafe kawa' }, []],
    [
      'comments open, nothing beside them',
      [page('x', { comments: 'open' })],
      {},
      ['openNoWords pages.0.words', 'openNoAlerts pages.0.alerts', 'openNoRules pages.0.rules'],
    ],
    [
      'comments open, with all three or not needed',
      [page('x', { comments: 'open', words: 'crypto', alerts: 'mailbox', rulesState: 'none' })],
      {},
      [],
    ],
    ['comments held', [page('x', { comments: 'held' })], {}, []],
    ['comments closed', [page('x', { comments: 'closed' })], {}, ['commentsClosed pages.0.comments']],
    ['six hashtags where five fit', [page('instagram', { hashtags: '#a #b #c #d #e #f' })], {}, ['tagsMany pages.0.hashtags']],
    ['a long hashtag in small letters', [page('x', { hashtags: '#emberandoatcoffee' })], {}, ['tagsFlat pages.0.hashtags']],
    ['a point in work without an owner', [page('x', { keysState: 'doing' })], {}, ['noOwner pages.0.keysOwner']],
    ['a point with a day without an owner', [page('x', { keysDate: '2026-07-01' })], {}, ['noOwner pages.0.keysOwner']],
    ['a point that is not needed', [page('x', { keysState: 'none', keysDate: '2020-01-01' })], { asOf: '2026-06-22' }, []],
    [
      'a day in the past',
      [page('x', { keysDate: '2026-06-21', keysOwner: 'Ilse' })],
      { asOf: '2026-06-22' },
      ['dateGone pages.0.keysDate'],
    ],
    ['today is not the past', [page('x', { keysDate: '2026-06-22', keysOwner: 'Ilse' })], { asOf: '2026-06-22' }, []],
    ['no day of the list', [page('x', { keysDate: '2020-01-01', keysOwner: 'Ilse' })], {}, []],
    [
      'past and done',
      [page('x', { keys: 'two', keysState: 'done', keysDate: '2026-06-01', keysOwner: 'Ilse' })],
      { asOf: '2026-06-22' },
      [],
    ],
    ['done, and nothing there', [page('x', { keysState: 'done', keysOwner: 'Ilse' })], {}, ['doneEmpty pages.0.keys']],
  ])('%s', (_, pages, texts, found) => expect(notes(pages, texts)).toEqual(found));
});

describe('progress', () => {
  test('done of what is needed; what is not needed counts nowhere', () => {
    const one = given([
      page('x', { nameState: 'done', addressState: 'doing', showcaseState: 'none' }),
      page('instagram', { keysState: 'done' }),
    ]);
    expect(value(one, 'done')).toEqual({ value: (2 / 25) * 100 });
    const [first] = (tool.answer(one).more as Drawn).pages;
    expect(first).toMatchObject({ network: 'x', done: 1, all: 12, steps: { found: { done: 1, all: 3 }, window: { done: 0, all: 2 } } });
    expect(value(one, 'unowned')).toEqual({ value: 23 });
  });
  test('undefined without a page, and where nothing is needed', () => {
    expect(value(given([]), 'done')).toEqual({ undefined: 'missing', input: 'all' });
    expect(value(given([]), 'unowned')).toEqual({ undefined: 'missing', input: 'all' });
    const none = Object.fromEntries(POINTS.map((point) => [`${point}State`, 'none']));
    expect(value(given([page('x', none)]), 'done')).toEqual({ undefined: 'missing', input: 'all' });
  });
  test('law: steps add up to their page, and every note has its step', () => {
    const texts = fc.dictionary(
      fc.constantFrom(...POINTS.flatMap((point) => [point, ...Object.keys(NOTED).map((name) => `${point}${name}`)])),
      fc.constantFrom('', 'done', 'none', 'doing', 'open', 'a-b', '2020-01-01'),
    );
    fc.assert(
      fc.property(texts, (of) => {
        const [one] = (tool.answer(given([page('x', of)], { asOf: '2026-01-01' })).more as Drawn).pages;
        const steps = Object.values(one!.steps);
        for (const name of ['done', 'all', 'faults'] as const) expect(steps.reduce((sum, step) => sum + step[name], 0)).toBe(one![name]);
        expect(one!.done).toBeLessThanOrEqual(one!.all);
      }),
    );
  });
  test('a field belongs to its point', () => {
    for (const point of POINTS)
      for (const name of ['', ...Object.keys(NOTED)]) expect(pointOf(`pages.0.${point}${name}`), point + name).toBe(point);
  });
});

describe('house rules', () => {
  const text = (texts: Record<string, string>) => houseRules(tool.answer(given([], texts)).more as Drawn, strings);
  test.each<[string, Record<string, string>, string]>([
    ['none chosen', { brandName: 'Ember & Oat' }, ''],
    [
      'two and a line of one’s own, in their order',
      { brandName: 'Ember & Oat', ruleTold: 'on', ruleCriticism: 'on', ownRules: '\n No dogs. \n' },
      'At Ember & Oat\n\n1. Praise and criticism stay, also when they hurt.\n2. Whoever is removed hears which rule it was, and may object.\n3. No dogs.',
    ],
    [
      'with whom one objects to, without a name',
      { ruleTold: 'on', objection: 'Ilse' },
      'House rules\n\n1. Whoever is removed hears which rule it was, and may object to Ilse.',
    ],
    [
      'with hours',
      { ruleHours: 'on', hours: 'at noon' },
      'House rules\n\n1. We read along at noon; at other times an answer may take longer.',
    ],
  ])('%s', (_, texts, expected) => expect(text(texts)).toBe(expected));
});

describe('pages of a brand', () => {
  test.each<[string, string[], Record<string, string>[], string[]]>([
    ['a new brand', ['instagram', 'x'], [{ network: 'first', name: '' }], ['instagram', 'x']],
    ['a network more', ['instagram', 'x'], [{ network: 'x', name: 'Ours' }], ['x', 'instagram']],
    ['a network less, nothing written', ['x'], [{ network: 'x' }, { network: 'instagram', name: '' }], ['x']],
    ['a network less, something written', ['x'], [{ network: 'x' }, { network: 'instagram', name: 'Ours' }], ['x', 'instagram']],
    ['none', [], [{ network: 'first' }], []],
  ])('%s', (_, networks, rows, expected) => expect(pagesFor(networks, rows).map(({ network }) => network)).toEqual(expected));
  test('law: doing it twice changes nothing', () => {
    const network = fc.constantFrom('instagram', 'x', 'facebook');
    const rows = fc.uniqueArray(fc.record({ network, name: fc.constantFrom('', 'Ours') }), { selector: (row) => row.network });
    fc.assert(
      fc.property(fc.uniqueArray(network), rows, (networks, of) => {
        const once = pagesFor(networks, of);
        expect(pagesFor(networks, once)).toEqual(once);
        for (const one of networks) expect(once.filter((row) => row.network === one)).toHaveLength(1);
      }),
    );
  });
});

test('limits of networks: the strictest of several sources, and the narrowest network', () => {
  const point = 'address' as const;
  const found = limitsOf([
    { id: 'x', name: 'X', limits: [{ value: 16, point }, { value: 15, point }, { value: 9 }] },
    { id: 'facebook', name: 'Facebook', limits: [{ value: 5, point: 'least-address' }] },
    {
      id: 'instagram',
      name: 'Instagram',
      limits: [
        { value: 30, point },
        { value: 5, check: 'hashtags' },
        { value: 30, check: 'hashtags' },
      ],
    },
  ]);
  expect(found).toEqual(limits);
  expect(tightest(found)).toEqual({ network: 'X', most: 15 });
  expect(tightest({})).toBeUndefined();
});

describe('the list in words', () => {
  const w = writer({ ...strings, 'community.network.x': 'X' }, 'community', 'en');
  test('as cells: a line for each point, formulas defused', () => {
    const rows = tool.copies!(tool.answer(given([page('x', { words: '=1+1' })])), w).rows();
    expect(rows[0]).toEqual(['Page', 'Point', 'What it is', 'State', 'Owner', 'By', 'Note']);
    expect(rows).toHaveLength(1 + POINTS.length);
    expect(rows.find(([, point]) => point === 'Filter words')![2]).not.toMatch(/^=/);
  });
  test('every point of every page with its box', () => {
    const drawn = tool.answer(
      given([page('x', { address: 'ours', addressState: 'done', addressOwner: 'Ilse', comments: 'held', showcaseState: 'none' })], {
        ruleData: 'on',
      }),
    ).more as Drawn;
    const text = plain(documentOf(drawn, w), 'Checklist');
    expect(text).toContain('Checklist\n\nX 1/12\n[ ] Keys\n');
    expect(text).toContain('[x] Address: ours (Ilse)');
    expect(text).toContain('[ ] Comments: held until somebody has read them');
    expect(text).toContain('[-] Showcase (not needed)');
    expect(text.match(/^\[.\]/gm)).toHaveLength(POINTS.length);
    expect(text).toContain('1. We remove other people’s data and pictures.');
  });
});

describe('strings and models', () => {
  const s = strings as Record<string, string>;
  test('every point, step, rule and choice has its words', () => {
    const keys = [
      ...STEP_NAMES.map((step) => `step.${step}`),
      ...POINTS.flatMap((point) => [`point.${point}`, `asks.${point}`, `field.pages.${point}`]),
      ...POINTS.flatMap((point) => (fieldOf(point).options ?? []).map((option) => `option.pages.${point}.${option}`)),
      ...RULES.map((rule) => `rule.${rule}`),
    ];
    for (const key of keys) expect(s[`community.${key}`], key).toBeTruthy();
  });
  test.each(['ember-and-oat', 'norline-timber'])('%s: its file fits the list, network by network', (id) => {
    const { content } = parse(readFileSync(`content/models/en/${id}/community.yaml`, 'utf8'));
    const sheet = sheets.validate(content);
    expect(sheet.rows.pages!.length).toBe(content.rows.pages.length);
    for (const [i, row] of content.rows.pages.entries())
      for (const name of Object.keys(row)) expect(Object.keys(sheet.rows.pages![i]!), name).toContain(name);
    for (const name of Object.keys(content.fields)) expect(Object.keys(sheet.fields), name).toContain(name);
    expect(new Set(sheet.rows.pages!.map(({ network }) => network)).size).toBe(sheet.rows.pages!.length);
  });
});
