import { h, render } from 'preact';
import { load, PREFIX } from '../../lib/disk.ts';
import { download } from '../../lib/download.ts';
import { fill } from '../../lib/fill.ts';
import { decode, saved } from '../../lib/persist.ts';
import { records } from '../../lib/records.ts';
import { contentOf } from '../brand/content.ts';
import { localDay } from '../brand/days.ts';
import { brands } from '../brand/saved.ts';
import { $chosen, type Chosen } from '../brand/store.ts';
import { posts } from '../plan/saved.ts';
import type { Sheet } from '../workbench/sheet.ts';
import { Desk } from './Desk.tsx';
import type { Document } from './document.ts';
import { gather } from './gather.ts';
import type { Words } from './pieces.ts';
import { changed, documentOf, type Kept, moved, rowsOf, withOwn } from './portfolio.ts';
import { sheets } from './saved.ts';

/** The document is drawn anew after this time without typing; what is typed is kept at every key. */
const PAUSE = 150;
const EMPTY: Sheet = { fields: {}, rows: { pieces: [] } };

/** How each file is made; what is heavy comes with its click. */
const FILES: Record<string, (document: Document, words: Words) => Promise<[end: string, content: string | Blob, type: string]>> = {
  word: async (document) => ['docx', await (await import('./word.ts')).wordOf(document), ''],
  markdown: async (document) => ['md', (await import('./markdown.ts')).markdownOf(document), 'text/markdown'],
  html: async (document, { s }) => ['html', (await import('./html.ts')).htmlOf(document, s['portfolio.contents']!), 'text/html'],
};

/** Brings the page to life: the brand that is chosen above it, its work, and what is typed. */
export async function start(element: HTMLElement) {
  const { root, ...words } = JSON.parse(element.querySelector(':scope > script')!.textContent!) as Words & { root: string };
  const place = element.querySelector<HTMLElement>('[data-at="desk"]')!;
  const say = (key: string, values: Record<string, string | number> = {}) => fill(words.s[`portfolio.told.${key}`], values);
  let chosen: Chosen | undefined;
  let sheet = EMPTY;
  let kept: Kept[] = [];
  let told = '';
  let busy: string | undefined;
  let drawn = false;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};

  const keyOf = (id: string) => `${PREFIX}${sheets.name}:${id}`;
  const rows = () => rowsOf(sheet, withOwn(sheet, kept, words));
  const today = () => localDay(new Date());

  /** What stands on disk now, also what another tab has just written. */
  const read = (id: string): Sheet => {
    const text = load(keyOf(id));
    try {
      const found = text && decode(sheets, text);
      if (found) return found.d;
    } catch {}
    return saved(sheets, id).get() ?? EMPTY;
  };

  const draw = () => {
    clearTimeout(wait);
    if (!chosen) return;
    const { id, brand, model } = chosen;
    const at = document.activeElement?.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (!drawn) place.replaceChildren();
    drawn = true;
    render(h(Desk, { key: id, words, root, brand, fixed: model, sheet, kept, today: today(), told, busy }), place);
    if (at && !element.contains(document.activeElement)) place.querySelector<HTMLElement>(`.acts [data-do="${at}"]`)?.focus();
    element.dataset.ready = id;
  };
  const soon = () => {
    clearTimeout(wait);
    wait = setTimeout(draw, PAUSE);
  };

  /** One change onto what stands on disk, so that tabs keep each other's fields. */
  const edit = (change: (now: Sheet) => Sheet) => {
    if (!chosen || chosen.model || !saved(brands, chosen.id).get()) return;
    sheet = change(read(chosen.id));
    saved(sheets, chosen.id).set(sheet);
  };

  const open = async () => {
    const now = $chosen.get();
    if (!now) return;
    if (now.id !== chosen?.id) told = '';
    const { id, model } = now;
    try {
      const [found, own] = await Promise.all([gather(now, words), model ? contentOf(sheets, now) : read(id)]);
      if ($chosen.get()?.id !== id) return;
      if (chosen?.id !== id) {
        stop();
        stop = model ? () => {} : records(posts).listen(id, anew);
      }
      [chosen, kept, sheet] = [now, found, own ?? EMPTY];
    } catch {
      if ($chosen.get()?.id !== id) return;
      told = say('noWork');
      [chosen, kept, sheet] = [now, [], model ? EMPTY : read(id)];
    }
    draw();
  };
  const anew = () => {
    clearTimeout(later);
    later = setTimeout(open, PAUSE);
  };

  const move = (id: string, by: number, focus?: string) => {
    edit((now) => moved(now, rowsOf(now, withOwn(now, kept, words)), id, by));
    const list = rows();
    const n = list.findIndex((row) => row.id === id) + 1;
    told = say('moved', { name: list[n - 1]!.title, n, all: list.length });
    draw();
    const line = [...place.querySelectorAll<HTMLElement>('[data-piece]')].find(({ dataset }) => dataset.piece === id);
    line?.querySelector<HTMLElement>(focus ?? '[data-do="up"]')?.focus();
  };

  const file = async (what: string) => {
    if (!chosen || busy) return;
    busy = what;
    told = say('making');
    draw();
    // The sentence is on the screen before a long document keeps the page busy.
    await new Promise((done) => setTimeout(done, 50));
    const { brand, model } = chosen;
    try {
      const made = documentOf(sheet, rows(), brand, { model, today: today() }, words);
      const [end, content, type] = await FILES[what]!(made, words);
      download(`${made.title}.${end}`, content, type);
      told = say('made', { name: `${made.title}.${end}` });
    } catch {
      told = say('failed');
    }
    busy = undefined;
    draw();
  };

  element.addEventListener('input', ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement;
    const piece = (target as HTMLElement).closest<HTMLElement>('[data-piece]')?.dataset.piece;
    if (!piece) edit((now) => ({ ...now, fields: { ...now.fields, [name]: value } }));
    else
      edit((now) => changed(now, rowsOf(now, withOwn(now, kept, words)), piece, name === 'on' ? { on: checked } : { reflection: value }));
    if (name === 'on') draw();
    else soon();
  });
  element.addEventListener('keydown', (event) => {
    const by = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const at = event.target as HTMLElement;
    const piece = at.closest<HTMLElement>('[data-piece]')?.dataset.piece;
    if (!by || !piece || chosen?.model) return;
    event.preventDefault();
    move(piece, by, at.dataset.do ? `[data-do="${at.dataset.do}"]` : `[name="${(at as HTMLInputElement).name}"]`);
  });
  addEventListener('storage', ({ key }) => {
    if (!chosen || chosen.model) return;
    if (key === keyOf(chosen.id)) {
      const typing = document.activeElement as HTMLInputElement | null;
      sheet = read(chosen.id);
      const other = typing?.name && sheet.fields[typing.name];
      if (element.contains(typing) && typeof other === 'string' && other !== typing!.value) told = say('crossed');
      draw();
    } else anew();
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && anew());
  $chosen.listen(open);
  await open();

  return {
    /** What a button does. */
    act(button: HTMLElement) {
      const what = button.dataset.do!;
      const piece = button.closest<HTMLElement>('[data-piece]')?.dataset.piece;
      if (piece) move(piece, what === 'up' ? -1 : 1, `[data-do="${what}"]`);
      else file(what);
    },
  };
}
