import type { PayFigure } from './figure.ts';

/** A published figure with where it comes from: a claim of the five texts, or an outside source. */
export type Published = PayFigure & ({ claim: string } | { source: string });

/**
 * The pay figures that the course cites, with exactly what each says of itself. Labels stand in the interface strings
 * under `pay.row.<id>`. The claims carry no year of their own unless one is given here; two months are only likely.
 */
export const PUBLISHED: Published[] = [
  {
    id: 'moscow',
    claim: 'salary-moscow-range',
    amounts: { low: 30_000, high: 80_000 },
    currency: 'RUB',
    per: 'month',
    place: 'RUS',
    supposed: ['per'],
    whom: true,
  },
  { id: 'market', claim: 'salary-rouble-range', amounts: { low: 30_000, high: 90_000 }, currency: 'RUB', per: 'month' },
  {
    id: 'ordinary',
    claim: 'salary-ordinary-specialist',
    amounts: { low: 60_000 },
    currency: 'RUB',
    per: 'month',
    supposed: ['per'],
    whom: true,
  },
  {
    id: 'five-years',
    claim: 'salary-five-years-experience',
    amounts: { low: 100_000, high: 120_000 },
    currency: 'RUB',
    per: 'month',
    place: 'RUS',
    supposed: ['per'],
    whom: true,
  },
  { id: 'some-places', claim: 'salary-100k-or-more', amounts: { low: 100_000 }, currency: 'RUB', per: 'month', supposed: ['per'] },
  {
    id: 'master',
    claim: 'salary-3000-usd-month',
    amounts: { low: 3_000 },
    currency: 'USD',
    per: 'month',
    year: 2013,
    supposed: ['year'],
    whom: true,
  },
  {
    id: 'page-2021',
    claim: 'salary-average-usd',
    amounts: { low: 14_000, mean: 48_405, high: 105_000 },
    currency: 'USD',
    per: 'year',
    year: 2021,
    place: 'USA',
    supposed: ['place'],
    whom: true,
  },
  {
    id: 'bls-2020',
    source: 'bls-pr-specialists-2020',
    amounts: { low: 35_350, median: 62_810, mean: 71_940, high: 118_210, outer: 'tenths' },
    currency: 'USD',
    per: 'year',
    year: 2020,
    place: 'USA',
    tax: 'gross',
    whom: true,
    method: true,
  },
  {
    id: 'directory',
    source: 'tradecolleges-pr-specialists',
    amounts: { low: 40_750, median: 69_780, high: 129_480, outer: 'tenths' },
    currency: 'USD',
    per: 'year',
    place: 'USA',
    whom: true,
  },
  {
    id: 'gus-2025',
    source: 'superbiz-gus-wages-2025',
    amounts: { median: 7_280, mean: 8_828 },
    currency: 'PLN',
    per: 'month',
    year: 2025,
    place: 'POL',
    tax: 'gross',
    whom: true,
    method: true,
  },
];
