import type { Result, Undefined } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note, Tool } from '../workbench/tool.ts';
import type { Difference } from './noise.ts';
import { type Channel, returnOf, STEPS, type Step, totalOf } from './prices.ts';
import { byPlace, type Named, type Rank, type Ranking, rankingOf } from './ranks.ts';
import { shape } from './saved.ts';

/** What channels cost for each contact, action and sale, their order, and how far chance may have put them there. */
export const channels: Tool = { ...shape, answer };

function answer({ texts, rows }: Given): Answer {
  const list = (rows.channels ?? []).map(({ numbers, texts: { name = '' } }): Named => ({ ...numbers, name }));
  const step = STEPS.find((one) => one === texts.step) ?? 'sales';
  const ranking = rankingOf(list, step, texts.against);
  const used = list.filter(isUsed);
  return {
    lines: [step, ...STEPS.filter((one) => one !== step)].map((one) => totalLine(used, one)).concat(returnLine(used)),
    rows: { channels: ranking.ranks.map((rank, i) => rowLines(rank, list[i]!)) },
    notes: [...fieldNotes(list), ...rankNotes(ranking, list), ...totalNotes(used, step)],
    more: ranking,
  };
}

/** Whether a row holds any number. */
const isUsed = ({ name: _, ...numbers }: Named) => Object.values(numbers).some((value) => value !== undefined);

/** The price over all channels; sum ÷ sum. */
function totalLine(list: Channel[], step: Step): Line {
  const { sums, price } = totalOf(list, step);
  return { id: step, unit: 'currency', result: price, formula: `cost / ${step}`, values: { cost: sums.cost, [step]: sums[step] } };
}

/** Revenue ÷ cost over the channels that name a revenue. */
function returnLine(list: Channel[]): Line {
  const named = list.filter(({ cost, revenue }) => Number.isFinite(cost) && Number.isFinite(revenue));
  const sum = (name: 'cost' | 'revenue') => (named.length ? named.reduce((all, channel) => all + channel[name]!, 0) : undefined);
  const values = { revenue: sum('revenue'), cost: sum('cost') };
  return { id: 'roas', unit: 'ratio', result: returnOf(values), formula: 'revenue / cost', values };
}

function rowLines({ price, place, limits }: Rank, channel: Channel): Line[] {
  const bound = (value?: number): Result => (value === undefined ? { undefined: 'zero' } : { value });
  const lines: Line[] = [
    { id: 'price', unit: 'currency', result: price },
    { id: 'place', unit: 'count', result: place ? { value: place } : (price as Undefined) },
  ];
  if (limits && 'low' in limits)
    lines.push({ id: 'low', unit: 'currency', result: bound(limits.low) }, { id: 'high', unit: 'currency', result: bound(limits.high) });
  if (channel.revenue !== undefined) lines.push({ id: 'return', unit: 'ratio', result: returnOf(channel) });
  return lines;
}

/** What is odd about a count, at its field. */
function fieldNotes(list: Channel[]): Note[] {
  return list.flatMap(({ contacts, actions, sales }, i) => {
    const at = (name: string, key: string, level: Note['level']): Note => ({ key, field: `channels.${i}.${name}`, level });
    const broken = Object.entries({ actions, sales }).filter(([, count]) => Number.isFinite(count) && !Number.isInteger(count));
    return [
      ...broken.map(([name]) => at(name, 'whole', 'wrong')),
      ...(contacts && actions! > contacts ? [at('actions', 'actions-over', 'care')] : []),
      ...(actions !== undefined && sales! > actions ? [at('sales', 'sales-over', 'care')] : []),
    ];
  });
}

/** The ranking in plain sentences: who is dearer beyond chance, who may as well be equal, who cannot be ranked. */
function rankNotes({ step, ranks, own }: Ranking, list: Named[]): Note[] {
  const sorted = [...ranks].sort(byPlace);
  const say = (key: string, level: Note['level'], of: (rank: Rank) => boolean | undefined): Note[] => {
    const names = sorted.filter(of).map(({ name }) => name);
    const values = { list: [...names.slice(0, 10), ...(names.length > 10 ? ['…'] : [])].join('; '), own: own ? ranks[own - 1]!.name : '' };
    return names.length ? [{ key, values, level }] : [];
  };
  const real = ({ difference }: Rank, side: -1 | 1) =>
    isKnown(difference) && !difference.noise && Math.sign((difference.ratio ?? 2) - 1) === side;
  return [
    ...say('dearer', 'say', (rank) => real(rank, 1)),
    ...say('cheaper', 'say', (rank) => real(rank, -1)),
    ...say('noise', 'say', ({ difference }) => isKnown(difference) && difference.noise),
    ...say('free', 'care', ({ price }) => 'value' in price && !price.value),
    ...say(`nothing-${step}`, 'care', ({ price, row }) => 'undefined' in price && price.undefined === 'zero' && isUsed(list[row - 1]!)),
  ];
}

const isKnown = (difference?: Difference | Undefined): difference is Difference => !!difference && 'p' in difference;

function totalNotes(used: Named[], step: Step): Note[] {
  const { left } = totalOf(used, step);
  return [
    ...(step === 'contacts' && used.length ? [{ key: 'estimated', level: 'say' } satisfies Note] : []),
    ...(left ? [{ key: 'left', values: { n: left }, level: 'care' } satisfies Note] : []),
  ];
}
