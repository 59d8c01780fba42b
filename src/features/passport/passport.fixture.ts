import fc from 'fast-check';
import { LEVELS } from '../skills/levels.ts';
import { BASES, clean, isDay, type Passport, risky } from './passport.ts';

/** A passport with something in every field. */
export const AMARA: Passport = {
  created: '2026-11-23',
  name: 'Amara Okafor',
  note: 'Two years of community work for a sports club.',
  site: 'https://example.org/',
  skills: [
    {
      skill: 'copywriting',
      level: 'do',
      basis: 'work',
      day: '2026-11-20',
      questions: ['er-by-reach', 'pf-order'],
      sheets: ['tools/plan'],
      artefacts: ['a1'],
    },
    { skill: 'reporting', level: 'assist', basis: 'questions', day: '2026-11-19', questions: ['pf-best-line'], sheets: [], artefacts: [] },
    { skill: 'targeting', level: 'lead', basis: 'self', questions: [], sheets: [], artefacts: [] },
  ],
  modules: [{ module: 'profession', day: '2026-11-18', share: 0.875 }],
  exam: { day: '2026-11-22', share: 0.9, of: 40 },
  artefacts: [
    { id: 'a1', title: 'Four weeks for a club', where: 'https://example.org/plan', skills: ['copywriting'], piece: 'capstone' },
    { id: 'a2', title: 'Report', where: 'In the club’s folder; I bring it along.', skills: [] },
  ],
};

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
const text = (most: number) => fc.string({ unit: 'grapheme', maxLength: most }).map((one) => clean(one).slice(0, most).toWellFormed());
const day = fc
  .date({ min: new Date('2000-01-01T00:00Z'), max: new Date('2099-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter(isDay);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((one) => one || 0);
const ids = (most: number) => fc.uniqueArray(id, { maxLength: most });

/** Any passport that may be written. */
export const passports: fc.Arbitrary<Passport> = fc
  .record(
    {
      created: day,
      name: text(120),
      note: text(300),
      site: fc.constantFrom('https://example.org/', 'http://localhost:4321/smm/'),
      skills: fc.uniqueArray(
        fc.record(
          {
            skill: id,
            level: fc.constantFrom(...LEVELS),
            basis: fc.constantFrom(...BASES),
            day,
            questions: ids(12),
            sheets: ids(3).map((all) => all.map((one) => `tools/${one}`)),
            artefacts: fc.constant<string[]>([]),
          },
          { requiredKeys: ['skill', 'level', 'basis', 'questions', 'sheets', 'artefacts'] },
        ),
        { selector: ({ skill }) => skill, maxLength: 12 },
      ),
      modules: fc.uniqueArray(fc.record({ module: id, day, share }), { selector: ({ module }) => module, maxLength: 8 }),
      exam: fc.record({ day, share, of: fc.integer({ min: 1, max: 200 }) }),
      artefacts: fc.uniqueArray(
        fc.record(
          {
            id,
            title: text(60),
            where: text(100).filter((one) => !risky(one)),
            skills: ids(4),
            piece: fc.constantFrom('capstone' as const, 'other' as const),
          },
          { requiredKeys: ['id', 'title', 'where', 'skills'] },
        ),
        { selector: ({ id }) => id, maxLength: 6 },
      ),
    },
    { requiredKeys: ['created', 'name', 'note', 'skills', 'modules', 'artefacts'] },
  )
  .map((passport) => ({
    ...passport,
    skills: passport.skills.map((claim, i) => ({ ...claim, artefacts: passport.artefacts.slice(0, i % 3).map(({ id }) => id) })),
  }));
