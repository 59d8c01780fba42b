import type { Document } from '../portfolio/document.ts';
import type { Given } from '../workbench/tool.ts';
import { htmlOf } from './texts.ts';

interface Place {
  '@type': 'Place';
  address: { '@type': 'PostalAddress'; addressLocality?: string; addressCountry: string };
}
interface Salary {
  '@type': 'MonetaryAmount';
  currency: string;
  value: { '@type': 'QuantitativeValue'; unitText: 'HOUR' | 'MONTH' | 'YEAR'; value?: number; minValue?: number; maxValue?: number };
}
/** A `JobPosting` of schema.org with the properties that Google documents; what is not given is left out. */
export interface Posting {
  '@context': 'https://schema.org/';
  '@type': 'JobPosting';
  title: string;
  description: string;
  datePosted?: string;
  validThrough?: string;
  employmentType: 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR';
  hiringOrganization?: { '@type': 'Organization'; name: string; sameAs?: string };
  jobLocation?: Place;
  jobLocationType?: 'TELECOMMUTE';
  applicantLocationRequirements?: { '@type': 'Country'; name: string }[];
  baseSalary?: Salary;
  jobStartDate?: string;
}

/** What a search engine requires and the ad does not say, and what it advises. Each is a field of the form. */
export interface Missing {
  required: string[];
  advised: string[];
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const UNITS = { hour: 'HOUR', month: 'MONTH', year: 'YEAR' } as const;
const finite = (n: number | undefined): n is number => n !== undefined && Number.isFinite(n);

/**
 * The ad as structured data, and what is missing in it. Only work that is remote altogether is `TELECOMMUTE`; a hybrid
 * post has its place. `postingOf(ad, given).missing.required` is `['employer']` when nobody is named as the employer.
 */
export function postingOf(ad: Document, { texts, numbers }: Given): { posting: Posting; missing: Missing } {
  const text = (name: string) => texts[name]?.trim() ?? '';
  const remote = text('place') === 'remote';
  const countries = text('countries')
    .split(/[,;\n]+/)
    .map((country) => country.trim())
    .filter(Boolean);
  const [employer, town, country, site] = ['employer', 'town', 'country', 'site'].map(text) as [string, string, string, string];
  const [posted, until, start] = ['posted', 'applyBy', 'start'].map((name) => (DATE.test(text(name)) ? text(name) : '')) as [
    string,
    string,
    string,
  ];
  const { payFrom, payTo } = numbers;
  const freelance = text('format') !== 'in-house';
  const salary = finite(payFrom) || finite(payTo) ? salaryOf(payFrom, payTo, text('currency'), text('per')) : undefined;
  const posting: Posting = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: ad.title,
    description: htmlOf(ad),
    ...(posted && { datePosted: posted }),
    ...(until && { validThrough: `${until}T23:59` }),
    employmentType: freelance ? 'CONTRACTOR' : text('time') === 'full' ? 'FULL_TIME' : 'PART_TIME',
    ...(employer && {
      hiringOrganization: { '@type': 'Organization', name: employer, ...(/^https?:\/\/[^\s"<>\\^`{|}]+$/.test(site) && { sameAs: site }) },
    }),
    ...(!remote &&
      country && {
        jobLocation: {
          '@type': 'Place',
          address: { '@type': 'PostalAddress', ...(town && { addressLocality: town }), addressCountry: country },
        },
      }),
    ...(remote && {
      jobLocationType: 'TELECOMMUTE',
      ...(countries.length && { applicantLocationRequirements: countries.map((name) => ({ '@type': 'Country', name }) as const) }),
    }),
    ...(salary && { baseSalary: salary }),
    ...(start && { jobStartDate: start }),
  };
  const lacks = (needs: [field: string, has: unknown][]) => needs.flatMap(([field, has]) => (has ? [] : [field]));
  return {
    posting,
    missing: {
      required: lacks([
        ['posted', posted],
        ['employer', employer],
        remote ? ['countries', countries.length] : ['country', country],
        ...(remote ? [] : [['town', town] as [string, unknown]]),
      ]),
      advised: lacks([
        ['applyBy', until],
        ['payFrom', salary],
      ]),
    },
  };
}

function salaryOf(low: number | undefined, high: number | undefined, currency: string, per: string): Salary {
  const both = finite(low) && finite(high) && high > low;
  const value = finite(low) ? low : high!;
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: {
      '@type': 'QuantitativeValue',
      ...(both ? { minValue: low, maxValue: high } : { value }),
      unitText: UNITS[per as keyof typeof UNITS] ?? 'MONTH',
    },
  };
}

/** The posting as it goes into the head of a page; nothing in it can end the script. */
export const scriptOf = (posting: Posting): string =>
  `<script type="application/ld+json">\n${JSON.stringify(posting, null, 2).replaceAll('<', '\\u003c')}\n</script>`;
