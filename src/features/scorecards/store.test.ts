import { describe, expect, test } from 'vitest';
import type { Change, Owned } from '../../lib/change.ts';
import type { News } from '../../lib/listeners.ts';
import type { Records } from '../../lib/records.ts';
import type { Content, Evidence } from './evidence.ts';
import { type Disks, openBook } from './store.ts';
import { ALL, blankVacancy, type Card, type Mark, markId, type Vacancy } from './vacancy.ts';

/** Records in memory, which may speak for another tab. */
function disk<T extends Owned>(list: T[] = []) {
  const kept = new Map(list.map((one) => [one.id, one]));
  const hear = new Map<string, (news: News<T>) => void>();
  const records: Records<T> = {
    all: async (of) => [...kept.values()].filter((one) => one.of === of),
    edit: async (changes: readonly Change<T>[]) => {
      for (const { id, put, fields, remove } of changes) {
        if (remove) kept.delete(id);
        else kept.set(id, put ?? ({ ...kept.get(id)!, ...fields } as T));
      }
      return { kept: true, inverse: [], crossed: [], revived: [], missing: [] };
    },
    listen: (of, run) => {
      hear.set(of, run);
      return () => void hear.delete(of);
    },
    purge: async (of) => {
      for (const one of [...kept.values()]) if (one.of === of) kept.delete(one.id);
      return true;
    },
  };
  return { kept, records, say: (of: string, put: T[]) => hear.get(of)?.({ put, removed: [], here: false }) };
}

const TODAY = '2026-11-22';
const vacancy = (id: string, deleteOn = '2027-05-22'): Vacancy => ({ ...blankVacancy(id, TODAY), title: id, deleteOn });
const mark = (of: string, candidate: string, said: Mark['mark']): Mark => ({
  id: markId(of, 'i', candidate, 'k'),
  of,
  interviewer: 'i',
  candidate,
  criterion: 'k',
  mark: said,
  note: '',
});
const file = (id: string, of: string): Evidence => ({ id, of, candidate: 'a', name: 'cv.pdf', bytes: 5, added: TODAY, listed: [] });

function disks(list: { vacancies: Vacancy[]; marks?: Mark[]; files?: Evidence[] }) {
  const all = {
    vacancy: disk(list.vacancies),
    mark: disk(list.marks),
    card: disk<Card>([{ id: 'v/i', of: 'v', interviewer: 'i', done: true }]),
    evidence: disk(list.files),
    content: disk<Content>(list.files?.map(({ id }) => ({ id, of: id, data: 'aGVsbG8=' }))),
  };
  const given = Object.fromEntries(Object.entries(all).map(([name, { records }]) => [name, records])) as unknown as Disks;
  return { ...all, given };
}

describe('what is kept', () => {
  test('goes for good on its day, with marks, cards and files', async () => {
    const all = disks({
      vacancies: [vacancy('v', TODAY), vacancy('w')],
      marks: [mark('v', 'a', 3), mark('w', 'a', 2)],
      files: [file('f', 'v')],
    });
    const { book, gone } = await openBook(all.given, TODAY);
    expect(gone.map(({ id }) => id)).toEqual(['v']);
    expect([...book.vacancies.keys()]).toEqual(['w']);
    expect([...all.mark.kept.keys()]).toEqual([markId('w', 'i', 'a', 'k')]);
    for (const empty of [all.card, all.evidence, all.content]) expect(empty.kept.size).toBe(0);
  });

  test('what could not be wiped stays in the list until it is', async () => {
    const all = disks({ vacancies: [vacancy('v', TODAY)] });
    const { book, gone } = await openBook({ ...all.given, mark: { ...all.given.mark, purge: async () => false } }, TODAY);
    expect(gone).toEqual([]);
    expect(book.vacancies.has('v')).toBe(true);
  });

  test('deleted by hand it is off the disk at once, and comes back whole', async () => {
    const all = disks({ vacancies: [vacancy('v')], marks: [mark('v', 'a', 3)], files: [file('f', 'v')] });
    const { book } = await openBook(all.given, TODAY);
    const back = await book.remove('v');
    for (const { kept } of [all.vacancy, all.mark, all.card, all.evidence, all.content]) expect(kept.size).toBe(0);
    await back!();
    expect(book.vacancies.has('v')).toBe(true);
    for (const { kept } of [all.vacancy, all.mark, all.card, all.evidence, all.content]) expect(kept.size).toBe(1);
  });

  test('where the browser refuses, nothing goes', async () => {
    const all = disks({ vacancies: [vacancy('v')], marks: [mark('v', 'a', 3)], files: [file('f', 'v')] });
    const { book } = await openBook({ ...all.given, card: { ...all.given.card, purge: async () => false } }, TODAY);
    expect(await book.remove('v')).toBeUndefined();
    expect(book.vacancies.has('v')).toBe(true);
    for (const { kept } of [all.vacancy, all.mark, all.card, all.evidence, all.content]) expect(kept.size).toBe(1);
  });

  test('a file goes with its bytes, and comes back with them', async () => {
    const all = disks({ vacancies: [vacancy('v')], files: [file('f', 'v')] });
    const { book } = await openBook(all.given, TODAY);
    await book.open('v');
    const back = await book.removeFile('f');
    expect(all.content.kept.size + all.evidence.kept.size).toBe(0);
    await back();
    expect(await book.contentOf('f')).toBe('aGVsbG8=');
  });
});

describe('changes', () => {
  const opened = async () => {
    const all = disks({ vacancies: [vacancy('v')] });
    const { book } = await openBook(all.given, TODAY);
    await book.open('v');
    return { ...all, book };
  };
  const put = (candidate: string, said: Mark['mark']) =>
    ({ kind: 'mark', change: { id: markId('v', 'i', candidate, 'k'), of: 'v', put: mark('v', candidate, said) } }) as const;

  test('are undone and done again one by one', async () => {
    const { book, mark } = await opened();
    book.change([put('a', 3)]);
    book.change([put('a', 4)]);
    expect(book.undo()).toBe(true);
    expect(book.marks.get(markId('v', 'i', 'a', 'k'))?.mark).toBe(3);
    book.undo();
    expect(mark.kept.size).toBe(0);
    book.redo();
    expect([...mark.kept.values()].map((one) => one.mark)).toEqual([3]);
    expect(book.canRedo()).toBe(true);
  });

  test('typing in one field is one step, on disk when the field is left', async () => {
    const { book, vacancy } = await opened();
    for (const title of ['M', 'Ma', 'Manager'])
      book.change([{ kind: 'vacancy', change: { id: 'v', of: ALL, fields: { title } } }], 'title');
    book.rest();
    expect(vacancy.kept.get('v')?.title).toBe('Manager');
    book.undo();
    expect(vacancy.kept.get('v')?.title).toBe('v');
  });

  test('of another tab join those of this one', async () => {
    const { book, mark: marks } = await opened();
    book.change([put('a', 3)]);
    marks.say('v', [mark('v', 'b', 1)]);
    expect([...book.marks.values()].map((one) => one.mark)).toEqual([3, 1]);
  });
});
