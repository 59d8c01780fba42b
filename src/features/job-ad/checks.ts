import type { Given, Note, Row } from '../workbench/tool.ts';
import type { Vocabulary } from './vocabulary.ts';
import { listed } from './vocabulary.ts';
import { MOST_TRADES, tradesIn, wordNotes } from './words.ts';

/** A duty under so many hours a week is a wish. */
const LEAST_HOURS = 1.5;
/** A test task longer than this takes an evening; without pay more than an hour is work. */
const LONG_TEST = 180;
const UNPAID_TEST = 60;
/** Up to so many times the lowest pay a range still says something. */
const WIDE = 1.5;

const care = (key: string, field: string, values?: Note['values']): Note => ({ key, field, level: 'care', ...(values && { values }) });
const wrong = (key: string, field: string, values?: Note['values']): Note => ({ key, field, level: 'wrong', ...(values && { values }) });
const known = (n: number | undefined): n is number => n !== undefined && Number.isFinite(n);
const textOf = ({ texts }: Row, name: string) => texts[name]?.trim() ?? '';

/** The duties that are in the ad: rows with a name. */
export const dutiesIn = ({ rows }: Given): Row[] => (rows.duties ?? []).filter((row) => textOf(row, 'name'));
/** Hours a week of all duties together; `undefined` when none says its hours. */
export function hoursOf(given: Given): number | undefined {
  const hours = dutiesIn(given).flatMap(({ numbers }) => (known(numbers.hours) ? [numbers.hours] : []));
  return hours.length ? hours.reduce((sum, one) => sum + one, 0) : undefined;
}

/** Everything to look at again in the ad of the form, each at its field: first what is missing, then how it is worded. */
export const checks = (given: Given, vocabulary: Vocabulary): Note[] => [
  ...payNotes(given),
  ...hourNotes(given, vocabulary),
  ...goalNotes(given),
  ...placeNotes(given),
  ...applyNotes(given),
  ...wordings(given, vocabulary),
];

function payNotes({ numbers: { payFrom, payTo } }: Given): Note[] {
  if (payFrom === undefined && payTo === undefined) return [care('pay-none', 'payFrom')];
  if (payFrom === undefined) return known(payTo) ? [care('pay-from', 'payFrom')] : [];
  if (!known(payFrom) || !known(payTo)) return [];
  if (payTo < payFrom) return [wrong('pay-order', 'payTo')];
  return payFrom > 0 && payTo > payFrom * WIDE ? [care('pay-wide', 'payTo', { times: payTo / payFrom })] : [];
}

function hourNotes(given: Given, vocabulary: Vocabulary): Note[] {
  const { hours } = given.numbers;
  const duties = dutiesIn(given);
  const sum = hoursOf(given);
  const areas = new Set(duties.flatMap(({ texts }) => vocabulary.duties[texts.id ?? '']?.area ?? []));
  const names = duties.map((row) => textOf(row, 'name')).join('.\n\n');
  const trades = tradesIn(names, vocabulary);
  const timeless = duties.some(({ numbers }) => known(numbers.hours))
    ? (given.rows.duties ?? []).flatMap((row, i) =>
        textOf(row, 'name') && row.numbers.hours === undefined ? [care('duty-hours', `duties.${i}.hours`)] : [],
      )
    : duties.length
      ? [care('duties-hours', 'hours')]
      : [];
  return [
    ...(hours === undefined ? [care('hours-none', 'hours')] : []),
    ...(known(hours) && sum !== undefined && sum > hours ? [wrong('hours-over', 'hours', { sum, hours, over: sum - hours })] : []),
    ...(known(hours) && hours > 0 && duties.length && hours / duties.length < LEAST_HOURS
      ? [care('duties-many', 'hours', { n: duties.length, hours, minutes: Math.round((hours / duties.length) * 60) })]
      : []),
    ...(duties.length ? [] : [care('duties-none', 'duties.0.name')]),
    ...timeless,
    ...(trades.length > MOST_TRADES
      ? [care('trades', 'role', { n: trades.length, list: listed(trades, vocabulary.lang) })]
      : areas.size > MOST_TRADES
        ? [care('areas', 'role', { n: areas.size })]
        : []),
  ];
}

function goalNotes({ numbers: { goalNumber }, texts: { goal = '', goalDate = '' } }: Given): Note[] {
  if (!goal.trim()) return [care('goal-none', 'goal')];
  return [
    ...(goalNumber === undefined && !/\p{Nd}/u.test(goal) ? [care('goal-number', 'goalNumber')] : []),
    ...(goalDate ? [] : [care('goal-date', 'goalDate')]),
  ];
}

function placeNotes({ numbers: { inside, hours }, texts }: Given): Note[] {
  const { place, town = '', countries = '', start = '', posted = '' } = texts;
  return [
    ...(place !== 'remote' && !town.trim() ? [care('town-none', 'town')] : []),
    ...(place === 'hybrid' && inside === undefined ? [care('inside-none', 'inside')] : []),
    ...(place === 'hybrid' && known(inside) && known(hours) && inside > hours ? [wrong('inside-over', 'inside', { hours })] : []),
    ...(place === 'remote' && !countries.trim() ? [care('countries-none', 'countries')] : []),
    ...(start && posted && start < posted ? [wrong('start-gone', 'start')] : []),
  ];
}

function applyNotes({ numbers: { testMinutes }, texts }: Given): Note[] {
  const { apply = '', posted = '', applyBy = '', contact = '', test } = texts;
  const task = test === 'paid' || test === 'unpaid';
  return [
    ...(apply.trim() ? [] : [care('apply-none', 'apply')]),
    ...(applyBy ? [] : [care('by-none', 'applyBy')]),
    ...(applyBy && posted && applyBy < posted ? [wrong('by-gone', 'applyBy')] : []),
    ...(contact.trim() ? [] : [care('contact-none', 'contact')]),
    ...(test === 'unsaid' ? [care('test-unsaid', 'test')] : []),
    ...(task && testMinutes === undefined ? [care('test-minutes', 'testMinutes')] : []),
    ...(task && known(testMinutes) && testMinutes > LONG_TEST ? [care('test-long', 'testMinutes', { most: LONG_TEST / 60 })] : []),
    ...(test === 'unpaid' && known(testMinutes) && testMinutes > UNPAID_TEST && testMinutes <= LONG_TEST
      ? [care('test-unpaid', 'testMinutes', { most: UNPAID_TEST })]
      : []),
  ];
}

function wordings({ texts, rows }: Given, vocabulary: Vocabulary): Note[] {
  const own = ['title', 'about', 'goal', 'apply', 'notAsked'].flatMap((name) => wordNotes(texts[name] ?? '', name, vocabulary));
  const inRows = ['duties', 'skills'].flatMap((table) =>
    (rows[table] ?? []).flatMap((row, i) => wordNotes(row.texts.name ?? '', `${table}.${i}.name`, vocabulary)),
  );
  return [...own, ...inRows];
}
