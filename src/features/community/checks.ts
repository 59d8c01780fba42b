import type { Given, Note, Row } from '../workbench/tool.ts';
import { addressFaults, handleOf } from './address.ts';
import { type Limits, tightest } from './limits.ts';
import { POINTS } from './points.ts';

/**
 * What in a checklist does not fit, each at its field. No clock is asked: a day is past if it lies before the day of
 * the sheet. Comments that are open without filter words give `{ key: 'openNoWords', field: 'pages.0.words', level: 'care' }`.
 */
export function checks({ texts, rows }: Given, limits: Limits): Note[] {
  const pages = rows.pages ?? [];
  return pages.flatMap((page, i) => {
    const at = (name: string) => `pages.${i}.${name}`;
    return [
      ...nameNotes(page, texts, at('name')),
      ...addressNotes(page, pages, limits, at('address')),
      ...doorNotes(page, at),
      ...tagNotes(page, limits, at('hashtags')),
      ...pointNotes(page, texts.asOf ?? '', at),
    ];
  });
}

const care = (key: string, field: string, values?: Note['values']): Note => ({ key, field, level: 'care', ...(values && { values }) });
const say = (key: string, field: string, values: Note['values'] = {}): Note => ({ key, field, level: 'say', values });
const wrong = (key: string, field: string, values?: Note['values']): Note => ({ key, field, level: 'wrong', ...(values && { values }) });
const textOf = ({ texts }: Row, name: string) => texts[name]?.trim() ?? '';

/** Whether every word of a search is in a text: `holds('Coffee beans, sent by post', 'beans coffee')` is true. */
function holds(text: string, query: string): boolean {
  const flat = (of: string) => of.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return flat(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => flat(text).includes(word));
}

function nameNotes(page: Row, { brandName = '', query = '' }: Record<string, string>, field: string): Note[] {
  const name = textOf(page, 'name');
  if (!name) return [];
  const brand = brandName.trim();
  const search = query.trim();
  return [
    ...(brand && !holds(name, brand) ? [care('nameNoBrand', field, { name: brand })] : []),
    ...(search && !holds(name, search)
      ? [
          holds(textOf(page, 'description'), search)
            ? say('queryBelow', field, { query: search })
            : care('nameNoQuery', field, { query: search }),
        ]
      : []),
  ];
}

function addressNotes(page: Row, pages: Row[], limits: Limits, field: string): Note[] {
  const handle = handleOf(textOf(page, 'address'));
  if (!handle) return [];
  const nameOf = (one: Row) => limits[textOf(one, 'network')]?.name ?? textOf(one, 'network');
  const network = nameOf(page);
  const faults = addressFaults(handle, limits[textOf(page, 'network')] ?? {});
  const notes: Note[] = faults.map(({ key, values }) =>
    key === 'addressLetters' ? care(key, field, values) : wrong(key, field, { ...values, network }),
  );
  const first = pages.find((one) => handleOf(textOf(one, 'address')))!;
  if (handleOf(textOf(first, 'address')) !== handle)
    notes.push(care('addressDiffers', field, { there: handleOf(textOf(first, 'address')), network: nameOf(first) }));
  const narrow = tightest(limits);
  if (!faults.length && narrow && handle.length > narrow.most)
    notes.push(say('addressNarrow', field, { network: narrow.network, most: narrow.most, n: handle.length }));
  return notes;
}

function doorNotes(page: Row, at: (name: string) => string): Note[] {
  const notes: Note[] = [];
  const needed = (point: string) => !textOf(page, point) && textOf(page, `${point}State`) !== 'none';
  if (textOf(page, 'comments') === 'open') {
    if (needed('words')) notes.push(care('openNoWords', at('words')));
    if (needed('alerts')) notes.push(care('openNoAlerts', at('alerts')));
    if (needed('rules')) notes.push(care('openNoRules', at('rules')));
  }
  if (textOf(page, 'comments') === 'closed') notes.push(care('commentsClosed', at('comments')));
  if (textOf(page, 'privacy') === 'closed') notes.push(say('privacyClosed', at('privacy')));
  return notes;
}

function tagNotes(page: Row, limits: Limits, field: string): Note[] {
  const { name: network = '', tags: most } = limits[textOf(page, 'network')] ?? {};
  const tags = textOf(page, 'hashtags').match(/#[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const flat = tags.filter((tag) => tag.length > 12 && !/\p{Lu}/u.test(tag));
  return [
    ...(most !== undefined && tags.length > most ? [care('tagsMany', field, { n: tags.length, most, network })] : []),
    ...(flat.length ? [say('tagsFlat', field, { tag: flat[0]! })] : []),
  ];
}

/** A point that was begun has an owner, one that is done says what was done, one that is open has a day to come. */
function pointNotes(page: Row, today: string, at: (name: string) => string): Note[] {
  return POINTS.flatMap((point) => {
    const [value, state, owner, date] = ['', 'State', 'Owner', 'Date'].map((name) => textOf(page, `${point}${name}`)) as [
      string,
      string,
      string,
      string,
    ];
    if (state === 'none') return [];
    return [
      ...((state || date) && !owner ? [care('noOwner', at(`${point}Owner`))] : []),
      ...(state !== 'done' && date && today && date < today ? [wrong('dateGone', at(`${point}Date`))] : []),
      ...(state === 'done' && !value ? [care('doneEmpty', at(point))] : []),
    ];
  });
}
