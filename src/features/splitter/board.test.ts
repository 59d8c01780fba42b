import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../../content/rules/duties.json' with { type: 'json' };
import { readYaml } from '../../lib/yaml.ts';
import { type Card, type Duty, loads, type Person, roleFor, splitByRoles, warnings } from './board.ts';
import { boards } from './cases.ts';
import { markdown } from './copies.ts';
import { DUTIES, PEOPLE, PLACES, type Place } from './saved.ts';

const duties = DUTIES.map((id) => readYaml(`content/duties/en/${id}.yaml`)[0]!.data as unknown as Duty);
const dutyOf = (id: string) => duties.find((duty) => duty.id === id)!;
const card = (id: string, to: Place, hours?: number): Card => ({ ...dutyOf(id), to, hours });
const person = (id: Person['id'], role: string, has?: number): Person => ({ id, name: id.toUpperCase(), role, has, hire: false });
const check = (people: Person[], cards: Card[], needs: string[] = [], days = 5) =>
  warnings(loads(people, cards), ({ person }) => person?.name ?? '', needs, days);

describe('the data', () => {
  test('every duty of the sources is on the board, with hours of ours', () => {
    const all = readYaml('content/rules/duties.json')[0]!.data as { hours: Record<string, number> };
    expect(Object.keys(all.hours).toSorted()).toEqual(DUTIES.toSorted());
    expect(import.meta.glob('../../../content/duties/en/*.yaml')).toHaveProperty(['../../../content/duties/en/write-posts.yaml']);
    expect(
      Object.keys(import.meta.glob('../../../content/duties/en/*.yaml'))
        .map((file) => /([\w-]+)\.yaml$/.exec(file)![1])
        .toSorted(),
    ).toEqual(DUTIES.toSorted());
    expect(new Set(duties.map(({ area }) => area)).size).toBe(6);
  });

  test.each(['ember-and-oat', 'norline-timber'] as const)('the board of %s comes to the hours that its case wants', (id) => {
    const entry = readYaml(`content/cases/en/${id}.yaml`)[0]!.data as never as {
      name: string;
      people: { id: string; name: string }[];
      tables: Record<string, { rows: { id: string; values: { hours: number } }[] }>;
    };
    const [board] = boards([{ ...entry, id }], { hired: 'New', title: 'now' });
    for (const row of entry.tables['work-wanted']!.rows) {
      const own: string[] = row.id === 'film' ? ['make-visuals'] : data.list[row.id as 'plan'];
      const counted = id === 'norline-timber' && row.id === 'posts' ? own.filter((duty) => duty !== 'make-visuals') : own;
      const sum = counted.reduce((all, duty) => all + Number(board!.sheet.fields[`hours-${duty}`] || 0), 0);
      expect(sum, row.id).toBe(row.values.hours);
    }
    expect(board!.sheet.fields['name-p1']).toBe(id === 'ember-and-oat' ? 'New' : 'Petra Lind');
  });

  test('what a goal needs are duties', () =>
    expect(
      Object.values(data.needs)
        .flat()
        .filter((id) => !dutyOf(id)),
    ).toEqual([]));
});

describe('warnings', () => {
  test.each<[string, Person[], Card[], string[], number, string[]]>([
    ['more than the hours', [person('p1', 'other', 3)], [card('write-posts', 'p1', 4)], [], 5, ['over']],
    ['exactly the hours', [person('p1', 'other', 0.3)], [card('write-posts', 'p1', 0.1), card('make-visuals', 'p1', 0.2)], [], 5, []],
    ['hours not said', [person('p1', 'other')], [card('write-posts', 'p1', 40)], [], 5, []],
    ['one person for all', [person('p1', 'smm-manager')], duties.slice(0, 4).map(({ id }) => card(id, 'p1')), [], 5, ['alone']],
    [
      'five areas in one hand',
      [person('p1', 'other'), person('p2', 'other')],
      [
        ...['set-strategy', 'write-posts', 'moderate', 'plan-ad-budget', 'report-results'].map((id) => card(id, 'p1')),
        card('make-visuals', 'p2'),
      ],
      [],
      5,
      ['everything'],
    ],
    ['a duty that the goal needs', [], [card('write-posts', 'left'), card('run-contests', 'left')], ['write-posts'], 5, ['needs']],
    ['nobody reads results, said once', [], [card('analyse-results', 'open')], ['analyse-results'], 5, ['unread']],
    ['answers on seven days', [person('p1', 'other')], [card('reply-to-followers', 'p1')], [], 7, ['days']],
    ['answers on five days', [person('p1', 'other')], [card('reply-to-followers', 'p1')], [], 5, []],
    ['an agency on seven days', [], [card('reply-to-followers', 'outside')], [], 7, []],
    ['a duty beside the role', [person('p1', 'community-administrator')], [card('plan-ad-budget', 'p1')], [], 5, ['role']],
    ['another job may carry anything', [person('p1', 'other')], [card('plan-ad-budget', 'p1')], [], 5, []],
  ])('%s', (_, people, cards, needs, days, expected) => expect(check(people, cards, needs, days).map(({ key }) => key)).toEqual(expected));
});

describe('split by roles', () => {
  const people = PEOPLE.map((id) =>
    fc.record({
      role: fc.constantFrom(
        'other',
        'smm-manager',
        'community-administrator',
        'content-specialist',
        'targeting-specialist',
        'smm-assistant',
      ),
      has: fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined }),
      id: fc.constant(id),
      name: fc.constant(id),
      hire: fc.boolean(),
    }),
  );
  const cards = duties.map((duty) =>
    fc
      .record({
        to: fc.constantFrom(...PLACES),
        hours: fc.option(
          fc.integer({ min: 0, max: 20 }).map((n) => n / 2),
          { nil: undefined },
        ),
      })
      .map((more): Card => ({ ...duty, ...more })),
  );

  test('nobody gets more than their hours; what is left out stays out; a role gets what it carries; twice is as once', () =>
    fc.assert(
      fc.property(fc.tuple(...people), fc.tuple(...cards), (all, board) => {
        const to = splitByRoles(all, board);
        expect(Object.keys(to).toSorted()).toEqual(DUTIES.toSorted());
        for (const { id, has, role } of all) {
          const own = board.filter((one) => to[one.id] === id);
          expect(own.reduce((sum, { hours = 0 }) => sum + hours, 0)).toBeLessThanOrEqual(has ?? 0);
          if (role !== 'other') expect(own.filter(({ roles }) => !roles.includes(role))).toEqual([]);
        }
        for (const one of board) if (one.to === 'left' || one.to === 'outside') expect(to[one.id]).toBe(one.to);
        expect(splitByRoles(all, board)).toEqual(to);
      }),
    ));

  test('specialists come before the manager, and the manager takes the rest', () => {
    const team = [person('p1', 'smm-manager', 20), person('p2', 'community-administrator', 10)];
    const to = splitByRoles(team, [card('moderate', 'open', 2), card('set-strategy', 'open', 1), card('plan-ad-budget', 'left', 1)]);
    expect(to).toEqual({ moderate: 'p2', 'set-strategy': 'p1', 'plan-ad-budget': 'left' });
  });
});

test('columns in use: named people, those with hours or a duty, and the three places', () => {
  const people = [person('p1', 'other'), { ...person('p2', 'other'), name: '' }, { ...person('p3', 'other'), name: '' }];
  expect(loads(people, [card('moderate', 'p3', 1)]).map(({ place }) => place)).toEqual(['p1', 'p3', 'outside', 'open', 'left']);
});

test('the role for a column is the one that carries most of its hours', () => {
  expect(roleFor([card('run-ad-campaigns', 'outside', 5), card('moderate', 'outside', 1)])).toMatch(/smm-manager|targeting-specialist/);
  expect(roleFor([])).toBeUndefined();
});

test('a Markdown table holds any text', () =>
  expect(
    markdown([
      ['Who', 'h'],
      ['A|b\\\nc', '1'],
    ]),
  ).toBe('| Who | h |\n| --- | --- |\n| A\\|b\\\\ c | 1 |'));
