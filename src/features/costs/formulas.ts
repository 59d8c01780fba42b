import { type Fraction, fraction, number, over, plus, times, ZERO } from '../../lib/fraction.ts';
import { fault, finite, type Result, type Undefined } from '../kpi/metric.ts';
import { price } from '../kpi/money.ts';

/** What is paid for: hours at a rate, one fixed price, pieces at a price each, or advertising, a fixed price that a plan knows as its budget. */
export const KINDS = ['hours', 'fixed', 'piece', 'ads'] as const;
export type Kind = (typeof KINDS)[number];

export interface Item {
  kind: Kind;
  /** Hours or pieces; a fixed price has none. */
  quantity?: number | undefined;
  /** In money without VAT: of an hour, of the whole, of a piece. */
  price?: number | undefined;
  /** What an hour costs beside its rate, in percent of it: an employer's contributions, a freelancer's insurance. */
  onCosts?: number | undefined;
  /** VAT on its invoice, in percent. */
  vat?: number | undefined;
}

export interface Sheet {
  items: Item[];
  /** VAT comes back from the tax office and is no cost. */
  deductible: boolean;
  /** Set aside for what goes wrong, in percent of the cost. */
  contingency?: number | undefined;
  /** Posts, clips, pages: what the money makes. */
  deliverables?: number | undefined;
}

export interface Cost {
  net: Result;
  vat: Result;
}

export interface Totals {
  /** Every item, in the sheet's order; nothing for one that is empty. */
  items: (Cost | undefined)[];
  /** Net, by kind; a kind without items is absent. */
  kinds: { [kind in Kind]?: Result };
  net: Result;
  vat: Result;
  /** VAT that stays a cost: all of it unless it is deductible. */
  taxCost: Result;
  contingency: Result;
  /** Net + VAT that stays + contingency: what the campaign costs. */
  full: Result;
  perDeliverable: Result;
}

const costPerDeliverable = price('cost-per-deliverable', ['deliverables', 'pieces']);

/**
 * What a campaign costs, every sum exact.
 * - item: hours × rate × (1 + on-costs ÷ 100), a fixed price, or pieces × price; VAT = item × VAT ÷ 100
 * - contingency = (net + VAT that stays) × contingency ÷ 100; full cost = net + VAT that stays + contingency
 * - cost per deliverable = full cost ÷ deliverables; none or 0 of them: undefined
 *
 * 52 hours at 22 and 40 for advertising: 1,184; over 13 posts 91.08 each.
 * An empty item counts for nothing; one that lacks a number or holds one below 0 makes its kind and the sums undefined.
 * Source: the arithmetic of the lesson "ROI, ROMI, ROAS, and who gets the credit"; VAT that comes back: taxation-customs.ec.europa.eu, VAT deductions
 */
export function totals({ items, deductible, contingency = 0, deliverables }: Sheet): Totals {
  const costs = items.map((item) => (blank(item) ? undefined : kept(item)));
  const net = all(costs.map((cost) => cost?.net));
  const vat = all(costs.map((cost) => cost?.vat));
  const taxCost = deductible && !('undefined' in vat) ? ZERO : vat;
  const base = all([net, taxCost]);
  const spare = percent(base, contingency, 'contingency');
  const full = all([base, spare]);
  const kinds: Totals['kinds'] = {};
  for (const kind of KINDS) {
    const own = costs.filter((cost, i) => cost && items[i]!.kind === kind);
    if (own.length) kinds[kind] = rounded(all(own.map((cost) => cost?.net)));
  }
  const cost = rounded(full);
  return {
    items: costs.map((each) => each && { net: rounded(each.net), vat: rounded(each.vat) }),
    kinds,
    net: rounded(net),
    vat: rounded(vat),
    taxCost: rounded(taxCost),
    contingency: rounded(spare),
    full: cost,
    perDeliverable: 'undefined' in cost ? cost : costPerDeliverable.compute({ cost: cost.value, deliverables }),
  };
}

type Part = Fraction | Undefined;

const blank = ({ quantity, price: each, onCosts, vat }: Item) => [quantity, each, onCosts, vat].every((value) => value === undefined);

/** `costOf`, not computed again for an item that did not change since. */
function kept(item: Item): ReturnType<typeof costOf> {
  const cost = costs.get(item) ?? costOf(item);
  costs.set(item, cost);
  return cost;
}
const costs = new WeakMap<Item, ReturnType<typeof costOf>>();

function costOf({ kind, quantity, price: each, onCosts = 0, vat = 0 }: Item): { net: Part; vat: Part } {
  const counted = { hours: 'hours', fixed: '', piece: 'pieces', ads: '' }[kind];
  const paid = { hours: 'rate', fixed: 'price', piece: 'price', ads: 'price' }[kind];
  const values = { [paid]: each, ...(counted && { [counted]: quantity }) };
  const wrong = fault(values, counted ? [counted, paid] : [paid]);
  const bare = wrong ?? times(fraction(counted ? quantity! : 1), fraction(each!));
  const net = kind === 'hours' ? all([bare, percent(bare, onCosts, 'onCosts')]) : bare;
  return { net, vat: percent(net, vat, 'vat') };
}

/** So much percent of it. */
function percent(of: Part, share: number, input: string): Part {
  if ('undefined' in of) return of;
  return fault({ [input]: share }, [input]) ?? over(times(of, fraction(share)), fraction(100));
}

/** The sum; the first reason where a part has no number. */
const all = (parts: (Part | undefined)[]): Part =>
  parts.reduce<Part>((sum, part) => ('undefined' in sum || !part ? sum : 'undefined' in part ? part : plus(sum, part)), ZERO);

const rounded = (part: Part): Result => ('undefined' in part ? part : finite(number(part)));
