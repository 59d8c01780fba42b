import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../skills/levels.ts';
import { matchOf } from './match.ts';
import { AMARA, passports } from './passport.fixture.ts';

const known = new Set(['copywriting', 'reporting', 'targeting', 'pricing']);

test('asked and said, side by side', () => {
  const match = matchOf(
    [
      { skill: 'copywriting', level: 'assist' },
      { skill: 'reporting', level: 'lead' },
      { skill: 'pricing', level: 'do' },
    ],
    AMARA,
    known,
  );
  expect(match.lines.map(({ skill, standing, short }) => [skill, standing, short])).toEqual([
    ['copywriting', 'met', 0],
    ['reporting', 'below', 2],
    ['pricing', 'absent', 2],
  ]);
  expect(match).toMatchObject({ met: 1, ownWord: 0, below: 1, absent: 1, unknown: [] });
  expect(match.extra.map(({ skill }) => skill)).toEqual(['targeting']);
});

test('a level on the candidate’s word alone is counted as such', () => {
  expect(matchOf([{ skill: 'targeting', level: 'do' }], AMARA, known)).toMatchObject({ met: 1, ownWord: 1 });
});

test('a skill that this site does not know stands apart', () => {
  const { extra, unknown } = matchOf([], AMARA, new Set(['copywriting']));
  expect(extra.map(({ skill }) => skill)).toEqual(['copywriting']);
  expect(unknown.map(({ skill }) => skill)).toEqual(['reporting', 'targeting']);
});

test('a skill that is asked twice counts once, at the higher level', () => {
  const { lines } = matchOf(
    [
      { skill: 'copywriting', level: 'lead' },
      { skill: 'copywriting', level: 'assist' },
    ],
    AMARA,
    known,
  );
  expect(lines).toMatchObject([{ skill: 'copywriting', level: 'lead', standing: 'below', short: 1 }]);
});

test('law: every skill that is asked stands in one line, every one that is said in a line, beyond it or apart', () => {
  const asked = fc.array(fc.record({ skill: fc.constantFrom(...known, 'new'), level: fc.constantFrom(...LEVELS) }));
  fc.assert(
    fc.property(asked, passports, (asked, passport) => {
      const { lines, met, below, absent, ownWord, extra, unknown } = matchOf(asked, passport, known);
      expect(lines.map(({ skill }) => skill).sort()).toEqual([...new Set(asked.map(({ skill }) => skill))].sort());
      expect(met + below + absent).toBe(lines.length);
      expect(ownWord).toBeLessThanOrEqual(met);
      for (const { standing, short } of lines) expect(short > 0).toBe(standing !== 'met');
      const said = passport.skills.map(({ skill }) => skill);
      const placed = [...lines.flatMap(({ said }) => (said ? [said.skill] : [])), ...extra.map(({ skill }) => skill)];
      for (const { skill } of unknown) if (!placed.includes(skill)) placed.push(skill);
      expect(placed.sort()).toEqual(said.sort());
    }),
  );
});

test('law: a higher level said never turns a line for the worse', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LEVELS), fc.nat({ max: 2 }), (asked, at) => {
      const shortOf = (level: (typeof LEVELS)[number]) =>
        matchOf([{ skill: 'copywriting', level: asked }], { skills: [{ ...AMARA.skills[0]!, level }] }, known).lines[0]!.short;
      expect(shortOf(LEVELS[at + 1]!)).toBeLessThanOrEqual(shortOf(LEVELS[at]!));
    }),
  );
});
