import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../lib/yaml.ts';
import { LEVELS, type Level } from '../skills/levels.ts';
import { agendaOf, LENGTHS } from './agenda.ts';
import { moved, readItems, writeItems } from './items.ts';
import { type Asked, type Brief, pickQuestions, swapFor, weightOf } from './pick.ts';

const DOMAINS = ['research', 'strategy', 'content', 'community', 'promotion', 'analytics', 'collaboration', 'practice'];
const questions = DOMAINS.flatMap((domain) =>
  readYaml(`content/interview/en/${domain}.yaml`).map(({ data }) => ({ ...(data as object), domain }) as Brief),
);
const byId = new Map(questions.map((one) => [one.id, one]));
const skills = [...new Set(questions.map(({ skill }) => skill))];
const role = (id: string) => readYaml(`content/roles/en/${id}.yaml`)[0]!.data.skills as { skill: string; level: Level }[];
const sum = (ids: string[]) => ids.reduce((all, id) => all + byId.get(id)!.minutes, 0);

const wish = fc.record({
  skills: fc.uniqueArray(fc.record({ skill: fc.constantFrom(...skills), level: fc.constantFrom(...LEVELS), must: fc.boolean() }), {
    selector: ({ skill }) => skill,
    maxLength: 14,
  }),
  minutes: fc.integer({ min: 0, max: 90 }),
  show: fc.boolean(),
});

describe('the picker', () => {
  test('never exceeds its minutes, takes no question twice, and the same wish gives the same kit', () =>
    fc.assert(
      fc.property(wish, (given) => {
        const kit = pickQuestions({ ...given, questions });
        expect(sum(kit)).toBeLessThanOrEqual(given.minutes);
        expect(new Set(kit).size).toBe(kit.length);
        expect(pickQuestions({ ...given, questions: [...questions] })).toEqual(kit);
        const asked = new Set(given.skills.map(({ skill }) => skill));
        for (const id of kit) expect(asked.has(byId.get(id)!.skill)).toBe(true);
      }),
    ));

  test('every must has its question before any other skill', () =>
    fc.assert(
      fc.property(wish, (given) => {
        const kit = pickQuestions({ ...given, questions }).map((id) => byId.get(id)!);
        const musts = given.skills.filter(({ must }) => must);
        const open = musts.filter(({ skill }) => !kit.some((one) => one.skill === skill));
        const inKit = kit.filter(({ skill }) => musts.some((one) => one.skill === skill));
        // A must without a question did not fit beside the first questions of the other musts.
        const first = musts.flatMap(({ skill }) => inKit.filter((one) => one.skill === skill).slice(0, 1));
        for (const { skill } of open) {
          const least = Math.min(...questions.filter((one) => one.skill === skill).map(({ minutes }) => minutes));
          expect(first.reduce((all, { minutes }) => all + minutes, 0) + least).toBeGreaterThan(given.minutes - 10);
        }
      }),
    ));

  test.each(['smm-manager', 'community-administrator', 'smm-assistant', 'content-specialist', 'targeting-specialist', 'head-of-smm'])(
    '%s: each length is well used, over several domains, with something to show',
    (id) => {
      for (const length of LENGTHS) {
        const { questions: minutes } = agendaOf(length);
        const kit = pickQuestions({ skills: role(id), questions, minutes, show: true });
        expect(minutes - sum(kit)).toBeLessThanOrEqual(4);
        const domains = new Set(kit.map((one) => byId.get(one)!.domain));
        expect(domains.size).toBeGreaterThanOrEqual(length === '30' ? 2 : 3);
        expect(kit.some((one) => byId.get(one)!.kind === 'show')).toBe(true);
      }
    },
  );

  test('musts come first, whatever their weight', () => {
    const own: Asked[] = role('smm-manager').map((one) => ({
      ...one,
      must: one.skill === 'role-definition' || one.skill === 'goal-setting',
    }));
    const kit = pickQuestions({ skills: own, questions, minutes: 13 });
    expect(kit.map((id) => byId.get(id)!.skill).sort()).toEqual(['goal-setting', 'role-definition']);
  });

  test('a level that has no question gives way to the nearest, the lower one first', () => {
    const at = (skill: string, level: Level) => pickQuestions({ skills: [{ skill, level }], questions, minutes: 8 });
    expect(at('metric-choice', 'lead')).toEqual(['metric-choice-do']);
    expect(at('metric-choice', 'assist')).toEqual(['metric-choice-do']);
    expect(at('reporting', 'do')).toEqual(['reporting-assist']);
    expect(pickQuestions({ skills: [{ skill: 'cooking', level: 'do' }], questions, minutes: 30 })).toEqual([]);
  });

  test('weights rise with the level and with a must', () => {
    expect(LEVELS.map((level) => weightOf({ level }))).toEqual([3, 5, 7, 8]);
    expect(weightOf({ level: 'direct', must: true })).toBe(10);
  });

  test('swapping goes round the domain and ends when all are in the kit', () => {
    const round: string[] = [];
    let id = 'metric-choice-do';
    do {
      id = swapFor(id, [], questions)!;
      round.push(id);
    } while (id !== 'metric-choice-do');
    expect(round).toHaveLength(12);
    const analytics = questions.filter(({ domain }) => domain === 'analytics').map((one) => one.id);
    expect(swapFor('metric-choice-do', analytics, questions)).toBeUndefined();
  });
});

test('the agenda adds up to its length', () => {
  for (const length of LENGTHS) {
    const { opening, questions: own, theirs, closing } = agendaOf(length);
    expect(opening + own + theirs + closing).toBe(Number(length));
  }
});

describe('the kit as text', () => {
  const known = (id: string) => byId.has(id);
  const item = fc.oneof(
    fc.record({ question: fc.constantFrom(...byId.keys()), minutes: fc.integer({ min: 1, max: 60 }) }),
    fc.record({
      ask: fc.stringMatching(/^\S(.{0,40}\S)?$/).map((text) => text.replace(/\s+/g, ' ')),
      minutes: fc.integer({ min: 1, max: 60 }),
    }),
  );
  test('what is written is read again', () =>
    fc.assert(
      fc.property(fc.uniqueArray(item, { maxLength: 12, selector: (one) => ('question' in one ? one.question : one) }), (items) => {
        expect(readItems(writeItems(items), known)).toEqual(items);
      }),
    ));
  test('whatever stands there, reading never throws', () => fc.assert(fc.property(fc.string(), (text) => void readItems(text, known))));
  test.each<[string, number]>([
    ['', 0],
    ['-', 0],
    ['nobody 5', 0],
    ['copywriting-do', 0],
    ['copywriting-do 8\ncopywriting-do 3', 1],
    ['own 5 a\nown 5 a', 2],
    ['constructor 5\n__proto__ 5', 0],
  ])('%j says %i questions', (text, n) => expect(readItems(text, known)).toHaveLength(n));
  test('moving', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  });
});
