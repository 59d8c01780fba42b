import { type Change, compact, type Owned } from '../../lib/change.ts';
import { gather } from '../../lib/gather.ts';
import { did, ended, type History, redone, undone } from '../../lib/history.ts';
import type { Records } from '../../lib/records.ts';
import type { Content, Evidence } from './evidence.ts';
import { ALL, type Card, isOver, type Mark, type Vacancy } from './vacancy.ts';

/** What can be changed and undone, by kind. */
export interface Kept {
  vacancy: Vacancy;
  mark: Mark;
  card: Card;
}
type Kind = keyof Kept;
export type Op = { [K in Kind]: { kind: K; change: Change<Kept[K]> } }[Kind];

export interface Disks {
  vacancy: Records<Vacancy>;
  mark: Records<Mark>;
  card: Records<Card>;
  evidence: Records<Evidence>;
  content: Records<Content>;
}

/** All vacancies, and of the one that is open its marks, cards and files; changed at once, kept within a second. */
export interface Book {
  vacancies: ReadonlyMap<string, Vacancy>;
  marks: ReadonlyMap<string, Mark>;
  cards: ReadonlyMap<string, Card>;
  files: ReadonlyMap<string, Evidence>;
  /** Runs after each change, made here or in another tab. */
  listen(run: () => void): () => void;
  /** Shows another vacancy, or none; what was done before can then no longer be undone. */
  open(id: string | undefined): Promise<void>;
  /** One thing done, that one undo takes back; steps of a group in a row are one. */
  change(ops: readonly Op[], group?: string): void;
  rest(): void;
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Marks of a vacancy that is not open. */
  marksOf(id: string): Promise<Mark[]>;
  /**
   * Deletes a vacancy with all that belongs to it, at once and for good; gives what puts it back while the page is open.
   * Where the browser refuses, everything stays and nothing is given.
   */
  remove(id: string): Promise<(() => Promise<void>) | undefined>;
  /** Keeps a file; says whether there was room. */
  addFile(file: Evidence, data: string): Promise<boolean>;
  removeFile(id: string): Promise<() => Promise<void>>;
  contentOf(id: string): Promise<string | undefined>;
}

/**
 * Opens what is kept. A vacancy whose day has come goes for good, with its marks and files, before anything is shown;
 * `gone` are those.
 */
export async function openBook(disks: Disks, today: string): Promise<{ book: Book; gone: Vacancy[] }> {
  const held: { [K in Kind]: Map<string, Kept[K]> } = { vacancy: new Map(), mark: new Map(), card: new Map() };
  const files = new Map<string, Evidence>();
  const runs = new Set<() => void>();
  const tell = () => {
    for (const run of runs) run();
  };

  /** Removes all that belongs to a vacancy; says whether it is gone. */
  const wipe = async (id: string): Promise<boolean> => {
    const own = await disks.evidence.all(id);
    const done = await Promise.all([
      ...own.map((file) => disks.content.purge(file.id)),
      disks.evidence.purge(id),
      disks.mark.purge(id),
      disks.card.purge(id),
    ]);
    if (!done.every(Boolean)) return false;
    return (await disks.vacancy.edit([{ id, of: ALL, remove: true }], { whole: true })).kept;
  };

  const gone: Vacancy[] = [];
  for (const vacancy of await disks.vacancy.all(ALL)) {
    if (isOver(vacancy, today) && (await wipe(vacancy.id))) gone.push(vacancy);
    else held.vacancy.set(vacancy.id, vacancy);
  }

  let history: History<Op> = {};
  let stops: (() => void)[] = [];
  const writing = gather<Op>((ops) => {
    for (const kind of ['vacancy', 'mark', 'card'] as const) {
      const changes = ops.filter((op) => op.kind === kind).map(({ change }) => change as Change<Owned>);
      if (changes.length) void (disks[kind] as unknown as Records<Owned>).edit(compact(changes));
    }
  });
  const follow = <T extends Owned>(disk: Records<T>, of: string, into: Map<string, T>): (() => void) =>
    disk.listen(of, ({ put, removed, here }) => {
      if (here) return;
      for (const one of put) into.set(one.id, one);
      for (const id of removed) into.delete(id);
      tell();
    });
  follow(disks.vacancy, ALL, held.vacancy);

  /** Makes changes in memory and on disk; gives what takes them back, the last first. */
  function make(ops: readonly Op[]): Op[] {
    const back: Op[] = [];
    for (const { kind, change } of ops) {
      const map = held[kind] as Map<string, Owned>;
      const { id, of, fields, put, remove } = change as Change<Owned>;
      const before = map.get(id);
      const next = remove ? undefined : (put ?? (before && { ...before, ...fields }));
      if (next) map.set(id, next);
      else map.delete(id);
      const undo: Change<Owned> = !before
        ? { id, of, remove: true }
        : fields
          ? { id, of, fields: Object.fromEntries(Object.keys(fields).map((name) => [name, before[name as keyof Owned]])) }
          : { id, of, put: before };
      back.unshift({ kind, change: undo } as unknown as Op);
    }
    writing.add(...ops);
    tell();
    return back;
  }

  const step = (next: { changes: Op[]; history: History<Op> } | undefined): boolean => {
    if (!next) return false;
    history = next.history;
    make(next.changes);
    writing.flush();
    return true;
  };

  const book: Book = {
    vacancies: held.vacancy,
    marks: held.mark,
    cards: held.card,
    files,
    listen(run) {
      runs.add(run);
      return () => void runs.delete(run);
    },
    async open(id) {
      writing.flush();
      for (const stop of stops) stop();
      history = {};
      stops = [];
      for (const map of [held.mark, held.card, files]) map.clear();
      if (!id) return tell();
      stops = [follow(disks.mark, id, held.mark), follow(disks.card, id, held.card), follow(disks.evidence, id, files)];
      const [marks, cards, own] = await Promise.all([disks.mark.all(id), disks.card.all(id), disks.evidence.all(id)]);
      for (const mark of marks) held.mark.set(mark.id, mark);
      for (const card of cards) held.card.set(card.id, card);
      for (const file of own) files.set(file.id, file);
      tell();
    },
    change(ops, group) {
      if (!ops.length) return;
      history = did(history, { redo: [...ops], undo: make(ops), ...(group && { group }) });
      if (!group) writing.flush();
    },
    rest() {
      history = ended(history);
      writing.flush();
    },
    undo: () => step(undone(history)),
    redo: () => step(redone(history)),
    canUndo: () => !!history.past,
    canRedo: () => !!history.future,
    marksOf: (id) => disks.mark.all(id),
    async remove(id) {
      writing.flush();
      const vacancy = held.vacancy.get(id)!;
      const [marks, cards, own] = await Promise.all([disks.mark.all(id), disks.card.all(id), disks.evidence.all(id)]);
      const contents = (await Promise.all(own.map((file) => disks.content.all(file.id)))).flat();
      const put = async <T extends Owned>(disk: Records<T>, list: readonly T[]) => {
        await disk.edit(
          list.map((one) => ({ id: one.id, of: one.of, put: one })),
          { whole: true },
        );
      };
      const back = async () => {
        await put(disks.mark, marks);
        await put(disks.card, cards);
        await put(disks.evidence, own);
        await put(disks.content, contents);
        await put(disks.vacancy, [vacancy]);
        held.vacancy.set(id, vacancy);
        tell();
      };
      if (!(await wipe(id))) {
        await back();
        return;
      }
      held.vacancy.delete(id);
      tell();
      return back;
    },
    async addFile(file, data) {
      const { kept } = await disks.content.edit([{ id: file.id, of: file.id, put: { id: file.id, of: file.id, data } }], { whole: true });
      if (!kept || !(await disks.evidence.edit([{ id: file.id, of: file.of, put: file }], { whole: true })).kept) return false;
      files.set(file.id, file);
      tell();
      return true;
    },
    async removeFile(id) {
      const file = files.get(id)!;
      const data = await book.contentOf(id);
      await disks.content.purge(id);
      await disks.evidence.edit([{ id, of: file.of, remove: true }], { whole: true });
      files.delete(id);
      tell();
      return async () => void (data && (await book.addFile(file, data)));
    },
    contentOf: async (id) => (await disks.content.all(id))[0]?.data,
  };
  return { book, gone };
}
