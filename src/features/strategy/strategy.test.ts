import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import strings from '../../../content/i18n/en.json';
import type { Given, Row } from '../workbench/tool.ts';
import { writer } from '../workbench/write.ts';
import { documentOf, markdown, plain } from './document.ts';
import { sheets } from './saved.ts';
import { strategy } from './strategy.ts';
import { thin } from './thin.ts';
import { NETWORKS, STEPS } from './words.ts';

const empty: Given = { texts: {}, numbers: {}, rows: {} };
const row = (texts: Record<string, string>, numbers: Row['numbers'] = {}): Row => ({ texts, numbers });
const value = (given: Given, id: string) => strategy.answer(given).lines.find((line) => line.id === id)!.result;

describe('sums', () => {
  test.each<[string, Given, string, object]>([
    ['hours of a quarter', { ...empty, numbers: { weeks: 13, hours: 12, hourCost: 22 } }, 'labour', { value: 3432 }],
    ['with advertising', { ...empty, numbers: { weeks: 13, hours: 12, hourCost: 22, ads: 300 } }, 'budget', { value: 3732 }],
    ['weeks missing', { ...empty, numbers: { hours: 12, hourCost: 22 } }, 'budget', { undefined: 'missing', input: 'weeks' }],
    [
      'weeks unreadable',
      { ...empty, numbers: { weeks: Number.NaN, hours: 12, hourCost: 22 } },
      'labour',
      { undefined: 'unreadable', input: 'weeks' },
    ],
    [
      'hours of networks',
      { ...empty, rows: { places: [row({}, { hours: 8 }), row({}), row({}, { hours: 3 })] } },
      'planned',
      { value: 11 },
    ],
    ['no hours given', empty, 'planned', { undefined: 'missing', input: 'hours' }],
  ])('%s', (_, given, id, result) => expect(value(given, id)).toEqual(result));

  test('rows: growth, reactions, answers, scores, weights', () => {
    const { rows } = strategy.answer({
      ...empty,
      rows: {
        pages: [row({}, { followers: 4215, before: 4020, reactions: 72 })],
        rivals: [row({ content: '2', service: '0' }, { followers: 9800, reactions: 161, asked: 38, replied: 12 }), row({ content: '2' })],
        places: [row({ audience: '3', format: '3', effort: '2' })],
        risks: [row({ likely: '2', harm: '3' })],
      },
    });
    const of = (table: string, i = 0) =>
      rows![table]![i]!.map(({ result }) => ('value' in result ? Number(result.value.toFixed(2)) : result.undefined));
    expect(of('pages')).toEqual([4.85, 1.71]);
    expect(of('rivals')).toEqual([1.64, 31.58, 2]);
    expect(of('rivals', 1)).toEqual(['missing', 'missing', 'missing']);
    expect(of('places')).toEqual([8]);
    expect(of('risks')).toEqual([6]);
  });
});

test('with nothing given everything is thin, and nothing is wrong', () => {
  expect(
    Object.values(thin(empty))
      .flat()
      .every(({ done }) => !done),
  ).toBe(true);
  expect(strategy.answer(empty).notes).toEqual([]);
  expect(value(empty, 'done')).toEqual({ value: 0 });
});

test('every check, step, field and table has its words', () => {
  for (const { key } of Object.values(thin(empty)).flat()) expect(strings).toHaveProperty([`strategy.thin.${key}`]);
  const inSteps = Object.values(STEPS).flatMap(({ fields, tables }) => [...fields, ...tables] as string[]);
  expect(inSteps.toSorted()).toEqual([...Object.keys(strategy.fields), ...Object.keys(strategy.tables!)].toSorted());
  for (const step of Object.keys(STEPS)) expect(strings).toHaveProperty([`strategy.asks.${step}`]);
});

test('the networks are the platforms of the reference', async () => {
  const { readdirSync } = await import('node:fs');
  expect([...NETWORKS].toSorted()).toEqual(
    readdirSync('content/platforms/en')
      .map((file) => file.replace('.yaml', ''))
      .toSorted(),
  );
});

test.each(['ember-and-oat', 'norline-timber'])('the model of %s is a sheet', (id) => {
  const { content } = parse(readFileSync(`content/models/en/${id}/strategy.yaml`, 'utf8'));
  const sheet = sheets.validate(content);
  for (const [table, list] of Object.entries(content.rows as Record<string, Record<string, unknown>[]>)) {
    const columns = Object.keys(strategy.tables![table]!.columns);
    for (const one of list) expect(columns).toEqual(expect.arrayContaining(Object.keys(one)));
    expect(new Set(list.map((one) => one.id)).size, `${table}: every row has a key of its own`).toBe(list.length);
  }
  expect(Object.keys(content.fields)).toEqual(Object.keys(sheet.fields));
});

describe('the document', () => {
  const w = writer(strings, 'strategy', 'en', 'EUR');
  const given: Given = {
    texts: { wish: 'More | followers', findings: 'One\nTwo', format: 'mixed' },
    numbers: { ads: 300, sells: 33 },
    rows: { goals: [row({ goal: 'Orders', kpi: 'orders', id: 'g1' }, { now: 31, target: 45 }), row({ id: 'g2' })] },
  };

  test('leaves out what is empty, keys and blank rows', () => {
    const parts = documentOf(given, w);
    expect(parts.map(({ step }) => step)).toEqual(['stand', 'goals', 'format', 'budget']);
    expect(parts[1]!.tables).toEqual([
      { title: 'Goals', head: ['Goal', 'KPI', 'Now', 'Target'], rows: [['Orders', 'Orders', '31', '45']] },
    ]);
  });

  test('as text and as Markdown, with no table broken', () => {
    const parts = documentOf(given, w);
    expect(plain(parts, 'Strategy of X')).toContain(
      'GOALS, KPI, TARGET, DATE\nThe wish, as it was said: More | followers\nGoals:\n- Goal: Orders; KPI: Orders; Now: 31; Target: 45',
    );
    const text = markdown([{ ...parts[1]!, tables: [{ title: 'T', head: ['a', 'b'], rows: [['x | y', 'one\ntwo']] }] }], 'X');
    expect(text).toContain('| a | b |\n| --- | --- |\n| x \\| y | one two |');
    expect(text).toMatch(/^# X\n\n## Goals/);
  });
});
