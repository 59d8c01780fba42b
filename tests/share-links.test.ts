import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { shape as channels } from '../src/features/channels/saved.ts';
import { shape as costs } from '../src/features/costs/saved.ts';
import { shape as outcome } from '../src/features/experiment/saved-outcome.ts';
import { shape as plan } from '../src/features/experiment/saved-plan.ts';
import { shape as metric } from '../src/features/finder/saved.ts';
import { shape as funnel } from '../src/features/funnel/saved.ts';
import { shape as jobAd } from '../src/features/job-ad/saved.ts';
import { samples, sheets } from '../src/features/kpi/saved.ts';
import { shape as onboarding } from '../src/features/onboarding/saved.ts';
import { shape as pay } from '../src/features/pay/saved.ts';
import { shape as price } from '../src/features/price/saved.ts';
import { shape as returns } from '../src/features/returns/saved.ts';
import { shape as splitter } from '../src/features/splitter/saved.ts';
import { shape as check } from '../src/features/utm/saved-check.ts';
import { shape as links } from '../src/features/utm/saved-links.ts';
import { shape as naming } from '../src/features/utm/saved-naming.ts';
import { shape as who } from '../src/features/who/saved.ts';
import { link, linked } from '../src/features/workbench/link.ts';
import { isNumber } from '../src/features/workbench/read.ts';
import { type Sheet, sheetKind } from '../src/features/workbench/sheet.ts';
import type { Field, Shape } from '../src/features/workbench/tool.ts';

const PAGE = 'https://smm.example/tools/any/?a=1';
const hashOf = (address: string) => address.slice(address.indexOf('#'));
vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('CSS', { escape: (text: string) => text });

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '=1+1', '<b>', '1.350', 'Łódź ☕', 'שלום', '#&?%'),
);
const number = fc.oneof(
  fc.nat(),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((n) => n + 0),
);
const anyOf = (field: Field) => (isNumber(field) ? fc.oneof(number, text) : text);
const textsOf = (fields: Record<string, Field>) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyOf(field)])));
const sheetOf = ({ fields, tables = {} }: Shape) =>
  fc.record({
    name: text,
    fields: textsOf(fields),
    rows: fc.record(
      Object.fromEntries(Object.entries(tables).map(([table, { columns }]) => [table, fc.array(textsOf(columns), { maxLength: 3 })])),
    ),
  });

describe.each<Shape>([
  returns,
  funnel,
  costs,
  channels,
  plan,
  outcome,
  links,
  check,
  naming,
  pay,
  price,
  metric,
  jobAd,
  onboarding,
  who,
  splitter,
])('$id', (shape) => {
  const tool = { kind: sheetKind(shape) };

  test('what is put into a link comes out of it', () =>
    fc.assert(
      fc.asyncProperty(sheetOf(shape), async (sheet) => {
        const address = await link(tool, sheet as Sheet, `${PAGE}#old`);
        fc.pre(address !== undefined);
        expect(address!.startsWith(`${PAGE}#`)).toBe(true);
        expect(await linked(tool, hashOf(address!))).toEqual(sheet);
      }),
      { numRuns: 30 },
    ));

  test('a link cut anywhere gives nothing of it', () =>
    fc.assert(
      fc.asyncProperty(sheetOf(shape), fc.double({ min: 0, max: 0.99, noNaN: true }), async (sheet, part) => {
        const address = await link(tool, sheet as Sheet, PAGE);
        fc.pre(address !== undefined);
        const packed = hashOf(address!).slice('#smm='.length);
        expect(await linked(tool, `#smm=${packed.slice(0, Math.floor(packed.length * part))}`)).toBe('damaged');
      }),
      { numRuns: 30 },
    ));
});

test('the calculator of engagement rates', async () => {
  const sheet = sheets.validate(samples[1]);
  expect(await linked({ kind: sheets }, hashOf((await link({ kind: sheets }, sheet, PAGE))!))).toEqual(sheet);
});

test('of another tool, of a newer site, and none', async () => {
  const mine = sheetKind(returns);
  const sheet: Sheet = { fields: { revenue: 5 }, rows: {} };
  const made = async (kind: Partial<typeof mine>) => hashOf((await link({ kind: { ...mine, ...kind } }, sheet, PAGE))!);
  expect(await linked({ kind: mine }, await made({ name: 'funnel' }))).toBe('foreign');
  expect(await linked({ kind: mine }, await made({ version: 2 }))).toBe('newer');
  expect(await linked({ kind: mine }, '#top')).toBeUndefined();
});
