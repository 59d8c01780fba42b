import { describe, expect, test } from 'vitest';
import strings from '../../../content/i18n/en.json' with { type: 'json' };
import { readYaml } from '../../lib/yaml.ts';
import { decide } from './decide.ts';
import { FACTS, type Facts, factsOf, faultsOf, hoursOf, KINDS } from './facts.ts';
import { conditionOf, type Decision, decisions, levels, rules, takes } from './rules.ts';

/** The list of a case, and what else is known. */
function given(id: string, kinds: Record<string, string>, texts: Record<string, string>, numbers: Record<string, number>) {
  const [entry] = readYaml(`content/cases/en/${id}.yaml`);
  const { rows } = (entry!.data.tables as Record<string, { rows: { id: string; values: Record<string, number> }[] }>)['work-wanted']!;
  const usual = { goal: 'sales', number: 'on', date: 'on', days: '5', there: 'nobody', lasting: 'lasting' };
  return {
    texts: { ...usual, ...texts },
    numbers,
    rows: { work: rows.map(({ id, values }) => ({ texts: { kind: kinds[id]! }, numbers: values })) },
  };
}
const cafe = (texts: Record<string, string> = {}, numbers: Record<string, number> = {}) =>
  given(
    'ember-and-oat',
    { plan: 'plan', posts: 'pieces', answers: 'answers', ads: 'advertising' },
    { days: '7', there: 'tasks', ...texts },
    { paid: 20, adMoney: 100, hourCost: 22, ...numbers },
  );
const advise = (from: ReturnType<typeof given>) => decide(factsOf(from), hoursOf(from));

describe('as the lesson decides', () => {
  test('the café takes one manager, employed, for twenty hours', () => {
    const { hire, roles, form, size, uncovered, beyond } = advise(cafe());
    expect([hire.answer, roles, form.answer, size.answer]).toEqual(['somebody', ['smm-manager'], 'in-house', 'one']);
    expect(factsOf(cafe())).toMatchObject({ open: 20, inside: 8, kinds: 4, paid: 20 });
    expect([uncovered, beyond]).toEqual([[], 0]);
  });

  test('with somebody there who leads, the café takes a pair', () => {
    const { roles, size, people } = advise(cafe({ there: 'leads' }));
    expect(size.answer).toBe('split');
    expect(roles).toContain('community-administrator');
    expect(roles).not.toContain('smm-manager');
    expect(people).toBeGreaterThan(1);
  });

  test('without a goal, a number or a date nobody is hired yet', () => {
    for (const texts of [{ goal: 'none' }, { number: '' }, { date: '' }] as Record<string, string>[])
      expect(advise(cafe(texts)).hire.answer).toBe('not-yet');
  });

  test('sixteen paid hours leave four to strike', () => expect(advise(cafe({}, { paid: 16 })).beyond).toBe(4));

  test('Norline buys film by the piece and keeps its hours where they are', () => {
    const beams = given(
      'norline-timber',
      { plan: 'plan', posts: 'pieces', answers: 'answers', ads: 'advertising', film: 'pieces' },
      { there: 'leads', lasting: 'project' },
      { paid: 2, adMoney: 600, hourCost: 38 },
    );
    const { hire, roles, form, size } = advise(beams);
    expect([hire.answer, roles, form.answer, size.answer]).toEqual(['somebody', ['content-specialist'], 'freelance', 'one']);
  });
});

/** Situations over the whole width of what can be said, each fact at values on either side of what the rules ask. */
function* situations(): Generator<Facts> {
  const hours = [0, 3, 12];
  const people: { texts: Record<string, string>; numbers: Record<string, number> }[] = [
    { texts: { there: 'nobody', lasting: 'lasting' }, numbers: { adMoney: 0, hourCost: 20 } },
    { texts: { there: 'tasks', lasting: 'project' }, numbers: { adMoney: 4000, hourCost: 20 } },
    { texts: { there: 'leads', lasting: 'lasting' }, numbers: { adMoney: 4000, hourCost: 20 } },
    { texts: { there: 'leads', lasting: 'project' }, numbers: {} },
    { texts: { there: 'nobody', lasting: 'lasting', regulated: 'on' }, numbers: { adMoney: 4000, hourCost: 20 } },
    { texts: { there: 'leads', lasting: 'lasting', regulated: 'on', confidential: 'on' }, numbers: {} },
    { texts: { there: 'tasks', lasting: 'lasting', attacked: 'on' }, numbers: { adMoney: 50, hourCost: 20 } },
  ];
  const lists = KINDS.reduce<number[][]>((all, _) => all.flatMap((list) => hours.map((n) => [...list, n])), [[]]);
  for (const list of lists)
    for (const inside of [0, 0.6])
      for (const days of ['5', '7'])
        for (const { texts, numbers } of people) {
          const work = list.map((hours, i) => ({ texts: { kind: KINDS[i]! }, numbers: { hours, inside: hours * inside } }));
          yield factsOf({
            texts: { goal: 'sales', number: 'on', date: 'on', days, ...texts },
            numbers: { paid: 20, ...numbers },
            rows: { work },
          });
        }
  const one = (hours: number, covered = 0) => ({ rows: { work: [{ texts: { kind: 'plan' }, numbers: { hours, covered } }] } });
  for (const [goal, number, date] of [
    ['none', '', ''],
    ['sales', '', ''],
    ['sales', 'on', ''],
    ['sales', 'on', 'on'],
  ])
    for (const paid of [0, 20])
      for (const list of [one(0), one(6), one(6, 6)])
        yield factsOf({ texts: { goal: goal!, number: number!, date: date!, days: '5' }, numbers: { paid }, ...list });
}

describe('the rules', () => {
  test('every answer is reached, and every rule holds somewhere, for and against', () => {
    const answers = new Set<string>();
    const held = new Set<string>();
    const splits = new Set<string>();
    for (const facts of situations()) {
      const advice = decide(facts);
      for (const decision of Object.keys(decisions) as Decision[]) {
        const { answer, for: pro, against, others } = advice[decision];
        answers.add(`${decision} ${answer}`);
        for (const { id } of [...pro, ...against, ...others]) held.add(id);
      }
      if (advice.roles.length > 1) splits.add(advice.roles.toSorted().join(' + '));
    }
    expect([...answers].toSorted()).toEqual(
      Object.entries(decisions)
        .flatMap(([decision, list]) => list.map((answer) => `${decision} ${answer}`))
        .toSorted(),
    );
    expect(splits.size).toBeGreaterThan(5);
    // A reason is shown where it speaks for the answer or the next one, or against any.
    expect(rules.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
  });

  test('no two contradict each other under the same conditions', () => {
    const faults = rules.flatMap((a, i) =>
      rules.slice(i + 1).flatMap((b) => {
        if (a.decision !== b.decision || a.when.toSorted().join() !== b.when.toSorted().join()) return [];
        const contrary = a.answer === b.answer ? a.points * b.points < 0 : a.points > 0 && b.points > 0;
        return contrary || a.answer === b.answer ? [`${a.id} and ${b.id}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('no condition of a rule rules out another one of it', () => {
    const impossible = rules.filter(({ when }) => {
      const own = when.map(conditionOf);
      return own.some(({ fact, than }) => {
        const about = own.filter((one) => one.fact === fact && typeof one.than === 'number');
        const tries = about.flatMap((one) => [Number(one.than) - 1, Number(one.than), Number(one.than) + 1]);
        return typeof than === 'number' && !tries.some((n) => about.every((one) => one.is(n, Number(one.than))));
      });
    });
    expect(impossible).toEqual([]);
  });

  test('each has an id of its own, known facts, a known answer, points, and a sentence', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, decision, answer, points, when } of rules) {
      expect(decisions[decision], id).toContain(answer);
      expect(points, id).not.toBe(0);
      expect(when.length, id).toBeGreaterThan(0);
      for (const { fact, than } of when.map(conditionOf)) {
        expect(FACTS, id).toContain(fact);
        if (typeof than === 'string') expect(FACTS, id).toContain(than);
      }
      expect(strings, id).toHaveProperty([`who.reason.${id}`]);
    }
    const reasons = Object.keys(strings).filter((key) => key.startsWith('who.reason.'));
    expect(reasons.length).toBe(rules.length);
  });

  test('every kind of work has a role that takes it, every role its level', () => {
    expect(new Set(Object.values(takes).flat())).toEqual(new Set(KINDS));
    const roles = readYaml('content/rules/who.json')[0]!.data.decisions as { role: string[] };
    expect(Object.keys(takes).toSorted()).toEqual(roles.role.toSorted());
    expect(Object.keys(levels)).toEqual(Object.keys(takes));
    for (const id of roles.role) expect(readYaml(`content/roles/en/${id}.yaml`)[0]!.data.id).toBe(id);
  });

  test.each(['plan => 3', 'plan >= ', 'plan >= -1', '3 < plan', 'plan >= 3 or ads'])('%s is no condition', (text) =>
    expect(() => conditionOf(text)).toThrow('is no condition'),
  );
});

describe('the list', () => {
  const row = (kind: string, numbers: Record<string, number>) => ({ texts: { kind }, numbers });

  test('hours of a kind add up; what is covered leaves first what is outside of the house', () =>
    expect(hoursOf({ rows: { work: [row('pieces', { hours: 8, inside: 5, covered: 4 }), row('pieces', { hours: 2 })] } })).toEqual([
      { kind: 'pieces', wanted: 10, covered: 4, inside: 4, open: 6 },
    ]));

  test('what cannot be so is named with its row', () =>
    expect(
      faultsOf({
        rows: {
          work: [
            row('plan', { hours: 2, inside: 3 }),
            row('plan', { hours: Number.NaN, covered: -1 }),
            row('plan', {}),
            row('plan', { covered: 1 }),
          ],
        },
      }),
    ).toEqual([
      { row: 0, field: 'inside', key: 'inside-more' },
      { row: 1, field: 'hours', key: 'unreadable' },
      { row: 1, field: 'covered', key: 'negative' },
      { row: 3, field: 'covered', key: 'covered-more' },
    ]));

  test('what is not known decides nothing', () => {
    const facts = factsOf({
      texts: { goal: 'sales', number: 'on', date: 'on', days: '5' },
      numbers: { paid: Number.NaN },
      rows: { work: [] },
    });
    expect(facts).not.toHaveProperty('paid');
    expect(facts).not.toHaveProperty('adFee');
    expect(decide(facts).beyond).toBe(0);
  });
});
