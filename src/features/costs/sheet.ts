import type { Result } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note, Row, Tool } from '../workbench/tool.ts';
import { type Item, KINDS, type Kind, type Sheet, type Totals, totals } from './formulas.ts';
import { shape } from './saved.ts';

/** What a campaign costs in full, and what one of the things that it makes costs. */
export const costSheet: Tool = { ...shape, answer };

/** What other tools take over: all that is paid, and the part of it that is advertising. */
export interface Spent {
  full: Result;
  ads: Result;
}

function answer(given: Given): Answer {
  const sheet = sheetOf(given);
  const found = totals(sheet);
  const { net, vat, taxCost, contingency, full, perDeliverable } = found;
  const money = (id: string, result: Result, how: Pick<Line, 'formula' | 'values'> = {}): Line => ({
    id,
    unit: 'currency',
    result,
    ...how,
  });
  const known = (result: Result) => ('value' in result ? result.value : undefined);
  const values = { net: known(net), taxCost: known(taxCost), contingency: known(contingency) };
  const share = sheet.contingency;
  return {
    lines: [
      money('full', full, { formula: sum(values), values }),
      money('per-deliverable', perDeliverable, {
        formula: 'full / deliverables',
        values: { full: known(full), deliverables: sheet.deliverables },
      }),
      money('net', net),
      ...kindLines(found),
      money('vat', vat),
      money('tax-cost', taxCost),
      money(
        'contingency',
        contingency,
        share === undefined
          ? {}
          : { formula: '(net + taxCost) * share / 100', values: { net: values.net, taxCost: values.taxCost, share } },
      ),
    ],
    rows: { items: found.items.map((cost, i) => itemLines(cost, sheet.items[i]!)) },
    notes: notesOf(sheet, found),
    more: { full, ads: found.kinds.ads ?? { value: 0 } } satisfies Spent,
  };
}

/** What is 0 needs no place in the sum. */
const sum = (values: Record<string, number | undefined>) =>
  Object.keys(values)
    .filter((name) => values[name] !== 0)
    .join(' + ') || 'net';

function sheetOf({ numbers, texts, rows }: Given): Sheet {
  const { contingency, deliverables } = numbers;
  return { items: (rows.items ?? []).map(itemOf), deductible: texts.deductible === 'on', contingency, deliverables };
}

/** A row that did not change is the same item as before, so that what is known of it holds on. */
function itemOf(row: Row): Item {
  const item = items.get(row) ?? newItem(row);
  items.set(row, item);
  return item;
}
const items = new WeakMap<Row, Item>();

function newItem({ numbers: { quantity, price, onCosts, vat }, texts }: Row): Item {
  const kind = KINDS.find((one) => one === texts.kind) ?? 'hours';
  const counted = kind === 'hours' || kind === 'piece';
  return { kind, quantity: counted ? quantity : undefined, price, onCosts: kind === 'hours' ? onCosts : undefined, vat };
}

/** Each kind with its share of the net as a bar; the kinds that the sheet does not have are 0. */
function kindLines({ kinds, net }: Totals): Line[] {
  const whole = 'value' in net ? net.value : 0;
  return KINDS.map((kind) => {
    const result = kinds[kind] ?? { value: 0 };
    return { id: kind, unit: 'currency', result, bar: whole && 'value' in result ? result.value / whole : 0 };
  });
}

function itemLines(cost: Totals['items'][number], item: Item): Line[] {
  const before = rowLines.get(item);
  if (before) return before;
  const result: Result = cost?.net ?? { undefined: 'missing', input: PAID[item.kind] };
  const lines: Line[] = [{ id: 'item', unit: 'currency', result }];
  rowLines.set(item, lines);
  return lines;
}
const rowLines = new WeakMap<Item, Line[]>();
const PAID: Record<Kind, string> = { hours: 'hours', fixed: 'price', piece: 'pieces', ads: 'price' };

function notesOf(sheet: Sheet, { vat, kinds }: Totals): Note[] {
  const notes: Note[] = [];
  for (const [i, { onCosts, vat: share }] of sheet.items.entries()) {
    if (onCosts !== undefined && onCosts > 100) notes.push({ key: 'high', field: `items.${i}.onCosts`, level: 'care' });
    if (share !== undefined && share > 40) notes.push({ key: 'high', field: `items.${i}.vat`, level: 'care' });
  }
  if (!kinds.hours) notes.push({ key: 'no-hours', level: 'care' });
  if ('value' in vat && vat.value) notes.push({ key: sheet.deductible ? 'vat-back' : 'vat-stays', level: 'say' });
  if (!sheet.contingency) notes.push({ key: 'no-contingency', level: 'care' });
  return notes;
}
