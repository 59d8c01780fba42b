import type { Given, Note, Row } from '../workbench/tool.ts';
import { alike } from './alike.ts';
import { filled, has } from './thin.ts';
import { INSIDE } from './words.ts';

/** More networks than this for one person, and none gets answered. */
const NETWORKS_A_PERSON = 2;
/** From here on two promises say the same. */
const ALIKE = 0.6;

/**
 * What in a strategy does not fit together, each at its field. No clock is asked: a date is in the past if it lies
 * before the day on the sheet. A sales goal beside the interest format gives
 * `{ key: 'salesInterest', field: 'format', level: 'care' }`.
 */
export function contradictions(given: Given): Note[] {
  return [
    ...goalNotes(given),
    ...networkNotes(given),
    ...hourNotes(given),
    ...promiseNotes(given),
    ...formatNotes(given),
    ...countNotes(given),
    ...moneyNotes(given),
  ];
}

const care = (key: string, field: string, values?: Note['values']): Note => ({ key, field, level: 'care', ...(values && { values }) });
const wrong = (key: string, field: string): Note => ({ key, field, level: 'wrong' });
const goalsOf = (given: Given) => filled(given.rows.goals, 'goal');
const number = ({ numbers }: Row, name: string) => {
  const n = numbers[name];
  return n === undefined || Number.isNaN(n) ? undefined : n;
};

function goalNotes({ texts, rows }: Given): Note[] {
  const today = texts.asOf ?? '';
  return (rows.goals ?? []).flatMap((row, i) => {
    const at = (name: string) => `goals.${i}.${name}`;
    const { goal, aim, kpi, date } = row.texts;
    const [now, target] = [number(row, 'now'), number(row, 'target')];
    const notes: Note[] = [];
    if (goal?.trim() && !kpi) notes.push(care('noKpi', at('kpi')));
    if (kpi && !date) notes.push(care('noDate', at('date')));
    if (date && today && date < today) notes.push(wrong('dateGone', at('date')));
    if (kpi && target === undefined && !Number.isNaN(row.numbers.target)) notes.push(care('noTarget', at('target')));
    if (kpi && target !== undefined && now === undefined) notes.push(care('noBaseline', at('now')));
    if (target !== undefined && target === now) notes.push(care('targetIsNow', at('target')));
    if (/^(sales|enquiries)$/.test(aim ?? '') && INSIDE.includes(kpi ?? '')) notes.push(care('insideKpi', at('kpi')));
    return notes;
  });
}

/** Places that take hours or a part in the plan. */
const active = ({ rows }: Given): Row[] =>
  filled(rows.places, 'network').filter(
    (row) => /^(main|second|trial)$/.test(row.texts.role ?? '') || (row.texts.role !== 'left' && (number(row, 'hours') ?? 0) > 0),
  );

function networkNotes(given: Given): Note[] {
  const people = number(given, 'people');
  const used = active(given).length;
  const notes: Note[] = [];
  if (people && used > people * NETWORKS_A_PERSON) notes.push(care('tooManyNetworks', 'people', { n: used, people }));
  let main = 0;
  for (const [i, { texts }] of (given.rows.places ?? []).entries()) {
    if (texts.role === 'main' && ++main > 1) notes.push(care('twoMain', `places.${i}.role`));
    if (/^(main|second)$/.test(texts.role ?? '') && texts.audience === '0') notes.push(care('nobodyThere', `places.${i}.audience`));
  }
  return notes;
}

function hourNotes(given: Given): Note[] {
  const hours = number(given, 'hours');
  if (hours === undefined) return [];
  const planned = active(given).reduce((sum, row) => sum + (number(row, 'hours') ?? 0), 0);
  const [often, each] = [number(given, 'often'), number(given, 'postHours')];
  const making = often !== undefined && each !== undefined ? often * each : 0;
  const notes: Note[] = [];
  if (planned > hours) notes.push(care('hoursShort', 'hours', { planned, hours }));
  if (making > hours) notes.push(care('postsShort', 'often', { making, hours }));
  else if (making > hours * 0.8) notes.push(care('noTimeToAnswer', 'often', { making, hours }));
  return notes;
}

function promiseNotes(given: Given): Note[] {
  const { promise = '' } = given.texts;
  const notes: Note[] = [];
  const twin = filled(given.rows.rivals, 'claim').find(({ texts }) => promise.trim() && alike(promise, texts.claim!) >= ALIKE);
  if (twin) notes.push(care('samePromise', 'promise', { name: twin.texts.name || '?' }));
  const signers = number(given, 'signers');
  if (signers && promise.trim()) notes.push(care('signed', 'signers', { n: signers }));
  for (const test of ['isTrue', 'isWanted', 'isOurs', 'isShown', 'isAllowed'])
    if (given.texts[test] === 'no') notes.push(care(`${test}No`, test));
  if (given.texts.isOurs === 'yes' && signers) notes.push(wrong('oursAndSigned', 'isOurs'));
  return notes;
}

function formatNotes(given: Given): Note[] {
  const { format, shown = '' } = given.texts;
  const sells = number(given, 'sells');
  const goals = goalsOf(given);
  const notes: Note[] = [];
  if (format === 'interest' && goals.some(({ texts }) => texts.aim === 'sales')) notes.push(care('salesInterest', 'format'));
  if (format === 'commercial' && goals.length && goals.every(({ texts }) => /^(known|trust|loyalty)$/.test(texts.aim ?? '')))
    notes.push(care('trustCommercial', 'format'));
  if (format === 'interest' && !shown.trim() && goals.length) notes.push(care('hiddenOwner', 'shown'));
  if (sells !== undefined && sells > 100) notes.push(wrong('overHundred', 'sells'));
  else if (sells !== undefined && format === 'mixed' && sells > 50) notes.push(care('sellsMixed', 'sells', { n: sells }));
  else if (sells !== undefined && format === 'interest' && sells > 20) notes.push(care('sellsInterest', 'sells', { n: sells }));
  else if (sells === 100 && format === 'commercial') notes.push(care('onlyOffers', 'sells'));
  return notes;
}

function countNotes(given: Given): Note[] {
  const notes: Note[] = [];
  const [mentions, critical, answered] = ['mentions', 'critical', 'answered'].map((name) => number(given, name));
  if (critical !== undefined && mentions !== undefined && critical > mentions) notes.push(wrong('moreCritical', 'critical'));
  if (answered !== undefined && critical !== undefined && answered > critical) notes.push(wrong('moreAnswered', 'answered'));
  else if (critical && answered === 0) notes.push(care('noneAnswered', 'answered'));
  for (const [i, row] of (given.rows.rivals ?? []).entries())
    if ((number(row, 'replied') ?? 0) > (number(row, 'asked') ?? Number.POSITIVE_INFINITY))
      notes.push(wrong('moreReplied', `rivals.${i}.replied`));
  const shares = (given.rows.segments ?? []).reduce((sum, row) => sum + (number(row, 'share') ?? 0), 0);
  if (shares > 100.5)
    notes.push(wrong('overAll', `segments.${(given.rows.segments ?? []).findLastIndex((row) => has(row, 'share'))}.share`));
  if (given.texts.judgeOn && given.texts.asOf && given.texts.judgeOn < given.texts.asOf) notes.push(wrong('judgedBefore', 'judgeOn'));
  if (given.texts.look && given.texts.asOf && given.texts.look < given.texts.asOf) notes.push(wrong('lookedBefore', 'look'));
  return notes;
}

function moneyNotes(given: Given): Note[] {
  const money = (number(given, 'ads') ?? 0) + (number(given, 'other') ?? 0);
  const notes: Note[] = [];
  if (money > 0 && !goalsOf(given).length) notes.push(care('budgetNoGoal', number(given, 'ads') ? 'ads' : 'other'));
  if (money > 0 && goalsOf(given).length && !has(given, 'failed')) notes.push(care('noStop', 'failed'));
  return notes;
}
