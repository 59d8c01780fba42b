import { fill } from '~/lib/fill';
import { type Saved, saved } from '~/lib/persist';
import { today } from '~/lib/today';
import { studied } from '../progress/studied.ts';
import { checked, phase, sentence } from './run.ts';
import { type Answered, answers } from './saved.ts';
import { type Draft, drafts } from './saved-draft.ts';
import { types } from './types/index.ts';
import type { Answer, Question, QuestionType } from './types/type.ts';
import { mark, rightLabels, unmark } from './view.ts';

/**
 * Brings a question to life that the server drew as a form. It reads and fills native controls, so a
 * choice made before this file came is kept. Tells the page of each answer by `smm:answered`. With `data-exam` it
 * leaves all that to the page, and lends it `tools`.
 */
class QuestionElement extends HTMLElement {
  static tools = { types, sentence, mark, unmark, rightLabels };
  static add<Q, K>(name: Question['type'], type: QuestionType<Q, K>) {
    types[name] = type as unknown as QuestionType<Question, unknown>;
    for (const root of document.querySelectorAll<QuestionElement>('smm-question')) root.connectedCallback();
  }
  connectedCallback() {
    const type = types[this.dataset.questionType as Question['type']];
    if (type && !this.dataset.ready && !('exam' in this.dataset)) start(this, type);
  }
}
customElements.define('smm-question', QuestionElement);

/** What grades and marks a question, for a page that asks in its own way. */
export type Tools = typeof QuestionElement.tools;

function start(root: HTMLElement, type: QuestionType<Question, unknown>) {
  const form = root.querySelector('form')!;
  const fields = form.querySelector('fieldset')!;
  // Of a case only the parts are locked: its data stay within reach of the keyboard.
  const parts = [...fields.querySelectorAll<HTMLFieldSetElement>('.q-sub')];
  const locks = parts.length ? parts : [fields];
  let locked = false;
  const at = (name: string) => root.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
  const { question = '', lesson, hash = '' } = root.dataset;
  const [strings, key] = [document.getElementById('quiz-strings')!.textContent, root.dataset.key].map((text) => JSON.parse(text ?? ''));
  const store = saved(answers, question);
  const draft: Saved<Draft> | undefined = type.live && saved(drafts, question);

  /** The run that the page shows; none before its first check. */
  let run: Answered | undefined;
  /** The reader changed something here since then: another tab must not overwrite it. */
  let dirty = [...(form.elements as HTMLCollectionOf<HTMLInputElement & { selectedIndex: number }>)].some(
    (c) => c.defaultChecked !== c.checked || c.selectedIndex > 0 || (/^text/.test(c.type) && c.value),
  );
  let own = false;

  const say = (name: string, values: Record<string, string | number> = {}) => {
    at('status').textContent = fill(strings[name], values);
  };

  function draw(loud: boolean, moved = false) {
    const now = phase(run);
    const over = now === 'over';
    root.dataset.phase = now;
    locked = over && !type.live;
    for (const part of locks) part.disabled = locked;
    at('status').ariaLive = loud ? 'polite' : 'off';
    at('status').textContent = '';
    warn();
    unmark(root);
    if (run) {
      const grade = type.grade(key, run.answer);
      mark(root, grade, locked, strings);
      if (!type.live || over) say(...sentence(run, grade, rightLabels(root), document.documentElement.lang));
    }
    type.live?.(form, key, run?.answer ?? {}, moved);
  }

  function warn(fault?: string, field?: HTMLElement | null) {
    at('fault').textContent = fault ? strings[fault] : '';
    for (const control of form.querySelectorAll('[aria-invalid]')) control.ariaInvalid = `${control === field}`;
    field?.focus();
  }

  /** Puts an answer into the controls, in place of what they hold. */
  function put({ answer, sure }: Answered) {
    form.reset();
    for (const [name, value] of Object.entries(sure === undefined ? answer : { ...answer, sure: sure ? 'yes' : 'no' })) {
      const control = form.elements.namedItem(name) as HTMLInputElement | null;
      if (control?.type === 'checkbox') control.checked = true;
      else if (control) control.value = value;
    }
    type.restore?.(form, key);
  }

  function restore() {
    const record = store.get();
    const begun = draft?.get();
    const fits = record?.key === hash;
    run = fits ? record : undefined;
    if (begun?.key === hash) run = unfinished(begun.answer);
    if (run) put(run);
    else form.reset();
    at('old').textContent = !record || fits ? '' : strings[record.right ? 'oldRight' : 'oldWrong'];
    draw(false);
  }

  /** A run on its way, with the tries of the one before. */
  const unfinished = (answer: Answer): Answered => ({ answer, tries: run?.tries ?? 0, score: 0, right: false, key: hash });

  const read = () => Object.fromEntries(new FormData(form)) as Answer;

  function hold(write: () => void) {
    own = true;
    write();
    own = dirty = false;
    at('old').textContent = '';
  }

  /** Keeps an answer in steps as it stands: as a draft, or from its end on as an answer. */
  function step() {
    const answer = read();
    const grade = type.grade(key, answer);
    const { score, right } = grade;
    if (!grade.done) {
      run = unfinished(answer);
      hold(() => draft!.set({ answer, key: hash }));
    } else {
      run = { ...(run?.revealed ? { ...run, answer, score, right } : checked(run, answer, grade, hash, today())), revealed: true };
      hold(() => {
        store.set(run);
        draft!.set(undefined);
      });
      tell();
    }
    draw(true, true);
  }

  function tell() {
    studied('answers');
    document.dispatchEvent(new CustomEvent('smm:answered', { detail: { id: question, lesson } }));
  }

  function keep(record: Answered) {
    run = record;
    hold(() => store.set(record));
    draw(true);
    const wrong = form.querySelector<HTMLElement>('[data-is=wrong] :is(:checked, select, [type=text], button)');
    if (locked) at('status').focus();
    else wrong?.focus();
    tell();
  }

  type.start?.(form, say);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { sure, ...answer } = read();
    const empty = form.querySelector<HTMLElement>(':invalid:not(fieldset)');
    const first = fields.querySelector<HTMLElement>('input');
    const fault = type.fault?.(answer, key);
    if (empty || !Object.keys(answer).length) warn('empty', empty ?? first);
    else if (fault) warn(fault[0], form.elements.namedItem(fault[1]) as HTMLElement);
    else if (type.live) step();
    else keep(checked(run, answer, type.grade(key, answer), hash, today(), sure ? sure === 'yes' : undefined));
  });

  form.addEventListener('input', ({ target }) => {
    dirty = true;
    if (type.live) return step();
    if ((target as HTMLInputElement).name === 'sure') return;
    at('status').ariaLive = 'polite';
    warn();
    unmark(root, (target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset.part);
  });

  at('show')?.addEventListener('click', () => {
    if (!run) return;
    put(run);
    keep({ ...run, revealed: true });
  });

  at('again').addEventListener('click', () => {
    form.reset();
    type.renew?.(form, key);
    run = type.live && run && unfinished({});
    hold(() => draft?.set(undefined));
    draw(true, true);
    fields.querySelector<HTMLElement>(':is(input:not([type=hidden], [hidden]), select, textarea, button)')?.focus();
  });

  for (const button of form.querySelectorAll('button')) button.disabled = false;
  const follow = () => {
    if (!own && !dirty) restore();
  };
  follow();
  store.listen(follow);
  draft?.listen(follow);
  // The key is hidden on the screen from now on, and printed in full; after a way it may be opened.
  root.querySelector('details')!.open = !type.live;
  root.dataset.ready = 'yes';
}
