import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../portfolio/markdown.ts';
import { wordOf } from '../portfolio/word.ts';
import type { Texts } from '../workbench/sheet.ts';
import { given, s, vocabulary } from './ad.fixture.ts';
import { carried } from './carry.ts';
import { adOf } from './document.ts';
import { type Missing, type Posting, postingOf, scriptOf } from './posting.ts';
import { plainOf } from './texts.ts';

const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const positive = z.number().nonnegative();
const quantity = { '@type': z.literal('QuantitativeValue'), unitText: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']) };
const common = {
  '@context': z.literal('https://schema.org/'),
  '@type': z.literal('JobPosting'),
  title: z.string().min(1),
  description: z.string().regex(/^(?:<p>(?:[^<>]|<br>)*<\/p>|<ul>(?:<li>[^<>]*<\/li>)+<\/ul>)+$/),
  datePosted: date,
  validThrough: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    .optional(),
  employmentType: z.enum(['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER']),
  hiringOrganization: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), sameAs: z.url().optional() }),
  baseSalary: z
    .strictObject({
      '@type': z.literal('MonetaryAmount'),
      currency: z.string().regex(/^[A-Z]{3}$/),
      value: z.union([
        z.strictObject({ ...quantity, value: positive }),
        z.strictObject({ ...quantity, minValue: positive, maxValue: positive }).refine(({ minValue, maxValue }) => minValue < maxValue),
      ]),
    })
    .optional(),
  jobStartDate: date.optional(),
};
/** What Google requires and knows: a place, or remote altogether with its countries; nothing else, and no other property. */
const strict = z.union([
  z.strictObject({
    ...common,
    jobLocation: z.strictObject({
      '@type': z.literal('Place'),
      address: z.strictObject({
        '@type': z.literal('PostalAddress'),
        addressLocality: z.string().min(1),
        addressCountry: z.string().min(1),
      }),
    }),
  }),
  z.strictObject({
    ...common,
    jobLocationType: z.literal('TELECOMMUTE'),
    applicantLocationRequirements: z.array(z.strictObject({ '@type': z.literal('Country'), name: z.string().min(1) })).min(1),
  }),
]);

const WHOLE: Texts = { country: 'LT', town: 'Klaipėda' };
const make = (fields: Texts = {}): { posting: Posting; missing: Missing } => {
  const said = given({ ...WHOLE, ...fields });
  return postingOf(adOf({ given: said, vocabulary, findings: [], pasted: [] }, s), said);
};
const ad = (fields: Texts = {}) => adOf({ given: given(fields), vocabulary, findings: [], pasted: [] }, s);

test('the café’s post with its country is a whole JobPosting', () => {
  const { posting, missing } = make();
  expect(strict.parse(posting)).toEqual(posting);
  expect(missing).toEqual({ required: [], advised: [] });
  expect(posting).toMatchObject({
    title: 'SMM manager',
    datePosted: '2026-09-01',
    validThrough: '2026-09-20T23:59',
    employmentType: 'PART_TIME',
    hiringOrganization: { name: 'Ember & Oat', sameAs: 'https://emberandoat.example' },
    baseSalary: { currency: 'EUR', value: { minValue: 1560, maxValue: 1820, unitText: 'MONTH' } },
  });
  expect(posting.description).toContain('Ember &amp; Oat');
});

test.each<[string, Texts, string[]]>([
  ['without an employer', { employer: ' ' }, ['employer']],
  ['without a country and a day', { country: '', posted: '' }, ['posted', 'country']],
  ['remote without countries', { place: 'remote' }, ['countries']],
])('%s: what is missing is named, and the strict schema agrees', (_, fields, required) => {
  const { posting, missing } = make(fields);
  expect(missing.required).toEqual(required);
  expect(strict.safeParse(posting).success).toBe(false);
});

test('remote altogether, freelance, by the hour, one pay', () => {
  const { posting, missing } = make({
    place: 'remote',
    countries: 'Poland, Kenya;',
    format: 'freelance',
    per: 'hour',
    payFrom: 30,
    payTo: '',
    applyBy: '',
  });
  strict.parse(posting);
  expect(posting).toMatchObject({
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [{ name: 'Poland' }, { name: 'Kenya' }],
    employmentType: 'CONTRACTOR',
    baseSalary: { value: { value: 30, unitText: 'HOUR' } },
  });
  expect(missing).toEqual({ required: [], advised: ['applyBy'] });
});

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
test('whatever is typed, nothing ends the script, the description is plain markup, and what is said to be whole is', () =>
  fc.assert(
    fc.property(
      fc.record({
        employer: text,
        about: text,
        goal: text,
        town: text,
        country: text,
        apply: text,
        notAsked: text,
        contact: text,
        site: text,
        title: text,
      }),
      fc.constantFrom('</script><b>', '<!--', '"&<>', ''),
      fc.constantFrom('on-site', 'hybrid', 'remote'),
      (fields, evil, place) => {
        const { posting, missing } = make({
          ...fields,
          about: `${fields.about}${evil}`,
          employer: `${evil}${fields.employer}`,
          place,
          countries: fields.town,
        });
        const script = scriptOf(posting);
        expect(script.slice(0, -9).includes('</')).toBe(false);
        expect(script.includes('<!--')).toBe(false);
        expect(JSON.parse(script.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(JSON.parse(JSON.stringify(posting)));
        const { success } = strict.safeParse({
          ...posting,
          hiringOrganization: posting.hiringOrganization && { '@type': 'Organization', name: posting.hiringOrganization.name },
        });
        expect(success).toBe(missing.required.length === 0);
      },
    ),
  ));

describe('the ad as it is read', () => {
  const words = plainOf(ad());
  test('in plain text', () => {
    expect(words).toMatch(
      /^SMM manager\n\nEmber & Oat · the old port, partly remote · 20 hours a week · €1,560 to €1,820 a month, before tax\n/,
    );
    expect(words).toContain('- Plan and report: 4 hours\n- Posts and clips: 8 hours');
    expect(words).toContain(
      'What you are here for: 45 web shop orders a month, and nobody waits longer than a day for an answer, by 31 Mar 2027.',
    );
    expect(words).not.toMatch(/undefined|\{|NaN| {2}/);
  });
  test('what is not given leaves no gap', () => {
    const bare = Object.fromEntries(Object.keys(given().texts).map((name) => [name, '']));
    const none = plainOf(
      ad({ ...bare, role: 'smm-manager', hours: '', payFrom: '', payTo: '', goalNumber: '', inside: '', testMinutes: '' }),
    );
    expect(none).not.toMatch(/undefined|\{|NaN| {2}|null/);
  });
  test('the hours that no duty takes stay free', () => {
    expect(plainOf(ad({ hours: 24 }))).toContain('The other hours (4) stay free for what nobody planned.');
    expect(words).not.toContain('stay free');
  });
  test('in Markdown and as a Word file of one run of pages', async () => {
    expect(markdownOf(ad())).toContain('## Your work\n\nYou do this work on your own and answer for it.');
    expect((await wordOf(ad())).size).toBeGreaterThan(3000);
  });
});

test('the next tool gets role, level, format and the skills that must be there', () =>
  expect(carried('/hiring/interview/#old', given())).toBe(
    '/hiring/interview/#role=smm-manager&level=do&format=in-house&skills=customer-conversation,content-planning,copywriting,reporting',
  ));
