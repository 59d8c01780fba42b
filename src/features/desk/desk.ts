import { saved, texts } from '~/lib/persist';
import { recordEdits } from '~/lib/record-edits';
import { today } from '~/lib/today';
import { downloadCopy } from '../backup/export.ts';
import { due, edits, unsaved } from '../backup/reminder.ts';
import { kind as copies } from '../backup/saved.ts';
import { placements } from '../placement/saved.ts';
import { kind as visits } from '../progress/saved.ts';
import { type Day, days } from '../progress/saved-day.ts';
import { following, latest, lessonState } from '../progress/state.ts';
import { drawDays } from './draw-days.ts';
import { drawSkills } from './draw-skills.ts';
import { drawWorks } from './draw-works.ts';
import { examsIn } from './exams.ts';
import { at, bar, link, page, percent, root, say, written } from './page.ts';

export type { DeskPage } from './page.ts';

/** Items that say nothing of what the reader did. */
const SILENT = /^smm:(backup|settings|brand-current|due|review)/;
const LENGTH = 20;
let wait: ReturnType<typeof setTimeout> | undefined;
let drawn = 0;

/** Draws all of it from what is kept now, as of today. */
async function draw() {
  const turn = ++drawn;
  const kept = texts();
  const now = new Date();
  const day = today(now);
  drawNext();
  drawDue();
  drawTests(kept);
  drawModules();
  drawDays(daysIn(kept), day);
  remind(kept, now);
  const works = await drawWorks(kept);
  if (turn !== drawn) return;
  root.dataset.state = works || [...kept.keys()].some((key) => key.startsWith('smm:') && !SILENT.test(key)) ? 'full' : 'empty';
  root.dataset.ready = 'yes';
  await drawSkills(kept);
}

const stateOf = (id: string) => lessonState(saved(visits, id).get());

/** The lesson to go on with: optional ones are passed over until they are begun. */
function drawNext() {
  const all = page.modules.flatMap((module) => module.lessons.map((lesson) => ({ ...lesson, module: module.title })));
  const { optional = [], start } = saved(placements, 'last').get() ?? {};
  const order = all.map(({ id }) => id).filter((id) => !optional.includes(id) || stateOf(id) !== 'new');
  const last = latest(Object.fromEntries(all.map(({ id }) => [id, saved(visits, id).get()])));
  const id = last === undefined ? (start ?? order[0]) : following(order, stateOf, last);
  const lesson = all.find((one) => one.id === id);
  at('next').replaceChildren(lesson ? link(lesson) : say('allDone'));
  at('next-by').textContent = lesson
    ? say('nextBy', { module: lesson.module, time: written.minutes.format(lesson.minutes), state: say(`state.${stateOf(lesson.id)}`) })
    : '';
}

/** The count of the header, which knows the cards. */
function drawDue() {
  const n = Number(document.querySelector<HTMLElement>('header .due')?.dataset.n) || 0;
  at('due').textContent = n ? say(n === 1 ? 'dueOne' : 'dueSome', { n }) : say('dueNone');
}

function drawTests(kept: ReadonlyMap<string, string>) {
  const { on, taken, best = 0, passed } = examsIn(kept, today);
  const exam = on ? 'exam.on' : passed ? 'exam.passed' : taken ? 'exam.tried' : 'exam.new';
  const day = passed ? written.day(passed) : '';
  at('exam').replaceChildren(say(exam, { day, best: percent(best) }), ' ', link({ href: page.exam, title: say(`${exam}Go`) }));
  const now = saved(placements, 'now').get();
  const last = saved(placements, 'last').get();
  const placed =
    now && !now.over && now.questions.length < LENGTH ? 'placed.on' : now ? 'placed.open' : last ? 'placed.last' : 'placed.new';
  const values = { n: now?.questions.length ?? 0, m: LENGTH, day: last ? written.day(last.day) : '', k: last?.optional?.length ?? 0 };
  at('placement').replaceChildren(say(placed, values), ' ', link({ href: page.placement, title: say(`${placed}Go`) }));
}

function drawModules() {
  for (const { id, lessons } of page.modules) {
    const row = root.querySelector<HTMLElement>(`[data-module="${id}"]`)!;
    const count = (state: string) => lessons.filter((lesson) => stateOf(lesson.id) === state).length;
    const [done, checked, begun] = ['done', 'checked', 'begun'].map(count) as [number, number, number];
    bar(
      row.querySelector('.bar')!,
      [done, checked, begun].map((n) => n / lessons.length),
    );
    const parts = [say('module.done', { n: done, all: lessons.length })];
    if (checked) parts.push(say('module.checked', { n: checked }));
    if (begun) parts.push(say('module.begun', { n: begun }));
    row.querySelector('.say')!.textContent = parts.join(', ');
  }
}

/** The days of study by their date; one that cannot be read is left out. */
function daysIn(kept: ReadonlyMap<string, string>): Record<string, Day> {
  const found: Record<string, Day> = {};
  for (const key of kept.keys()) {
    const day = /^smm:day:(\d{4}-\d\d-\d\d)$/.exec(key)?.[1];
    const done = day && saved(days, day).get();
    if (done) found[day] = done;
  }
  return found;
}

/** Says at the top that a copy is due. */
function remind(kept: ReadonlyMap<string, string>, now: Date) {
  const last = saved(copies, 'last').get();
  const count = edits(kept, recordEdits());
  at('reminder').hidden = !due(last, count, now);
  const age = last?.at ? written.day(today(new Date(last.at))) : say('never');
  at('reminder').querySelector('span')!.textContent = say('reminder', { n: written.number.format(unsaved(last, count)), age });
}

/** Once for several changes at a time. */
function soon() {
  clearTimeout(wait);
  wait = setTimeout(() => void draw(), 50);
}

at('reminder').querySelector('button')!.onclick = async () => {
  await downloadCopy();
  dispatchEvent(new StorageEvent('storage'));
};
addEventListener('storage', soon);
addEventListener('pageshow', (event) => event.persisted && soon());
// The header counts what is due; its script comes when it comes.
new MutationObserver(drawDue).observe(document.querySelector('header .due')!, { attributeFilter: ['data-n'] });
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon());
void draw();
