import { day } from '~/lib/day';
import { ids, saved } from '~/lib/persist';
import { tests } from '../exam/saved.ts';
import { panel } from './panel.ts';
import { kind, type Visit } from './saved.ts';
import { following, latest, lessonState, type State } from './state.ts';

/** What the server puts into `#smm-lessons`. */
export interface Course {
  /** The lesson of this page. */
  here?: string;
  /** The questions that end each lesson, in the order of the course. */
  lessons: Record<string, string[]>;
  states: Record<State, string>;
  /** What is said of a module's test: not taken, taken without passing, passed. */
  tests: Record<'new' | 'tried' | 'passed', string>;
}

const { here, lessons, states, tests: words }: Course = JSON.parse(document.querySelector('#smm-lessons')!.textContent!);
const every = <E extends HTMLElement>(selector: string, root: ParentNode = document) => root.querySelectorAll<E>(selector);
const mine = here ? saved(kind, here) : undefined;
let visits: Record<string, Visit | undefined>;
/** Reading is noted once a visit, so that a lesson just started over stays untouched. */
let noted = false;

/** Shows the state of every lesson that the page names. */
function draw() {
  const answered = new Set(ids({ name: 'answer' }));
  visits = Object.fromEntries(Object.keys(lessons).map((id) => [id, saved(kind, id).get()]));
  const stateOf = (id: string) => lessonState(visits[id], answered, lessons[id] ?? []);
  for (const place of every('[data-lesson]:not(smm-question)')) {
    const state = stateOf(place.dataset.lesson!);
    show(place, state, states[state]);
  }
  for (const place of every('[data-test]')) show(place, ...testState(place.dataset.test!));
  for (const place of every('[data-lessons]')) {
    const all = place.dataset.lessons!.split(' ');
    const n = all.filter((id) => stateOf(id) === 'done').length;
    place.querySelector('progress')!.value = n;
    place.querySelector('span')!.textContent = place.dataset.text!.replace('{n}', `${n}`).replace('{all}', `${all.length}`);
  }
  const next = following(Object.keys(lessons), stateOf, latest(visits));
  for (const place of every('[data-continue]')) {
    place.hidden = !next;
    for (const item of every('li', place)) item.hidden = !item.querySelector(`[data-lesson="${next}"]`);
  }
}

/** Writes a state behind the name of what has it. */
function show(place: HTMLElement, state: State, words: string) {
  let text = place.querySelector('.state');
  if (!text) {
    text = document.createElement('span');
    text.className = 'state';
    place.append(' ', text);
  }
  if (text.textContent !== words) text.textContent = words;
  place.dataset.state = state;
}

/** How far a reader is with a module's test, in the shapes of a lesson's states. */
function testState(module: string): [State, string] {
  const { taken, best = 0, passed, now } = saved(tests, module).get() ?? {};
  const { lang } = document.documentElement;
  if (!taken) return now ? ['begun', states.begun] : ['new', words.new];
  const say = words[passed ? 'passed' : 'tried'].replace('{best}', new Intl.NumberFormat(lang, { style: 'percent' }).format(best));
  return passed ? ['done', say.replace('{date}', day(new Date(passed), lang))] : ['begun', say];
}

/** Notes that the lesson of this page is being read. */
function begin() {
  noted = true;
  const last = latest(visits);
  if (last === here && mine!.get()) return;
  mine!.set({ ...mine!.get(), begun: true, seen: last ? visits[last]!.seen + 1 : 0 });
  draw();
}

draw();
addEventListener('storage', draw);
addEventListener('pageshow', (event) => event.persisted && draw());
document.addEventListener('smm:tested', draw);
document.addEventListener('smm:answered', () => {
  if (mine) begin();
  draw();
});
if (mine) {
  setTimeout(() => noted || document.hidden || begin(), 20_000);
  const read = () => {
    if (scrollY < innerHeight) return;
    removeEventListener('scroll', read);
    if (!noted) begin();
  };
  addEventListener('scroll', read, { passive: true });
  for (const section of every('.lesson-state')) panel(section, here!, mine, draw);
}
