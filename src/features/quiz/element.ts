import { fill } from '~/lib/fill';
import { saved } from '~/lib/persist';
import { checked, phase, sentence } from './run.ts';
import { type Answered, answers } from './saved.ts';
import { type Seat, sit } from './sit.ts';
import { typeOf } from './types/index.ts';
import type { Answer, Question, QuestionType } from './types/type.ts';
import { mark, rightLabels, unmark } from './view.ts';

/**
 * Brings a question to life that the server drew as a form. It reads and fills native controls, so a
 * choice made before this file came is kept. Tells the page of each answer by `smm:answered`. With `data-exam` it
 * leaves all that to the page, by its `seat`.
 */
customElements.define(
  'smm-question',
  class extends HTMLElement {
    seat?: Seat;
    connectedCallback() {
      const type = typeOf(this.dataset.questionType as Question['type']);
      if ('exam' in this.dataset) this.seat ??= sit(this, type);
      else if (!this.dataset.ready) start(this, type);
    }
  },
);

function start(root: HTMLElement, type: QuestionType<Question, unknown>) {
  const form = root.querySelector('form')!;
  const fields = form.querySelector('fieldset')!;
  const at = (name: string) => root.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
  const { question = '', lesson, hash = '' } = root.dataset;
  const [strings, key] = [document.getElementById('quiz-strings')!.textContent, root.dataset.key].map((text) => JSON.parse(text ?? ''));
  const store = saved(answers, question);

  /** The run that the page shows; none before its first check. */
  let run: Answered | undefined;
  /** The reader changed something here since then: another tab must not overwrite it. */
  let dirty = [...(form.elements as HTMLCollectionOf<HTMLInputElement & { selectedIndex: number }>)].some(
    (c) => c.defaultChecked !== c.checked || c.selectedIndex > 0 || (c.type === 'text' && c.value),
  );
  let own = false;

  const say = (name: string, values: Record<string, string | number> = {}) => {
    at('status').textContent = fill(strings[name], values);
  };

  function draw(loud: boolean) {
    const now = phase(run);
    root.dataset.phase = now;
    fields.disabled = now === 'over';
    at('status').ariaLive = loud ? 'polite' : 'off';
    at('status').textContent = '';
    warn();
    unmark(root);
    if (!run) return;
    const grade = type.grade(key, run.answer);
    mark(root, grade, fields.disabled, strings);
    say(...sentence(run, grade, rightLabels(root), document.documentElement.lang));
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

  function restore(record: Answered | undefined) {
    const fits = record?.key === hash;
    run = fits ? record : undefined;
    if (run) put(run);
    else form.reset();
    at('old').textContent = !record || fits ? '' : strings[record.right ? 'oldRight' : 'oldWrong'];
    draw(false);
  }

  function keep(record: Answered) {
    run = record;
    own = true;
    store.set(record);
    own = dirty = false;
    at('old').textContent = '';
    draw(true);
    const wrong = form.querySelector<HTMLElement>('[data-is=wrong] :is(:checked, select, [type=text], button)');
    if (fields.disabled) at('status').focus();
    else wrong?.focus();
    document.dispatchEvent(new CustomEvent('smm:answered', { detail: { id: question, lesson } }));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { sure, ...answer } = Object.fromEntries(new FormData(form)) as Answer;
    const empty = form.querySelector<HTMLElement>(':invalid:not(fieldset)');
    const first = fields.querySelector<HTMLElement>('input');
    if (empty || !Object.keys(answer).length) warn('empty', empty ?? first);
    else if (type.fault?.(answer)) warn(type.fault(answer), fields.querySelector<HTMLElement>('[type=text]'));
    else keep(checked(run, answer, type.grade(key, answer), hash, sure ? sure === 'yes' : undefined));
  });

  form.addEventListener('input', ({ target }) => {
    dirty = true;
    if ((target as HTMLInputElement).name === 'sure') return;
    at('status').ariaLive = 'polite';
    warn();
    unmark(root, (target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset.part);
  });

  at('show').addEventListener('click', () => {
    if (!run) return;
    put(run);
    keep({ ...run, revealed: true });
  });

  at('again').addEventListener('click', () => {
    form.reset();
    type.renew?.(form, key);
    run = undefined;
    draw(true);
    fields.querySelector<HTMLElement>(':is(input:not([type=hidden]), select, button)')?.focus();
  });

  type.start?.(form, say);
  if (!dirty && store.get()) restore(store.get());
  store.listen((record) => {
    if (!own && !dirty) restore(record);
  });
  for (const button of form.querySelectorAll('button')) button.disabled = false;
  // The key is hidden on the screen from now on, and printed in full.
  root.querySelector('details')!.open = true;
  root.dataset.ready = 'yes';
}
