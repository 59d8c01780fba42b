import type { ComponentChildren, ComponentType } from 'preact';
import { fill } from '../../lib/fill.ts';
import { StoreView } from '../../lib/store-view.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { PARTS, RATES, SWITCHED } from './engagement.ts';
import type { Result } from './metric.ts';
import { engagement, type Field } from './store.ts';
import { type Strings, type Words, words } from './words.ts';
import { type Answer, FIELDS, type Mode, onePost, type Work } from './work.ts';

export interface Props {
  id: string;
  lang: string;
  s: Strings;
  start: Work;
  /** The tool page: several posts, copying, links and saved work; else one post, as in a lesson. */
  whole?: boolean;
  /** The rates side by side. */
  rates: string[];
  /** Where the whole tool is. */
  href: string;
  /** Case data for the whole tool. */
  cases?: Case[];
  /** What the page says about each rate. */
  children?: ComponentChildren;
}
export interface Case {
  name: string;
  posts: { title: string; network: string; [field: string]: number | string | undefined }[];
}
interface State {
  ready: boolean;
  /** What the last click did. */
  told?: string;
  /** Parts of the page that come with the click that needs them. */
  Fields?: Part | undefined;
  Below?: Part | undefined;
  Panel?: Part | undefined;
}
/** What such a part gets. */
export interface PartProps {
  tool: Calculator;
  w: Words;
  work: Work;
  found: Answer;
}
export type Part = ComponentType<PartProps>;

export default class Calculator extends StoreView<Props, State> {
  store = engagement(this.props.start);
  w = words(this.props.s, this.props.lang);
  mode: Mode = onePost;
  override state: State = { ready: false };
  form!: HTMLFormElement;
  private spoken!: HTMLOutputElement;
  private wait: ReturnType<typeof setTimeout> | undefined;

  stores() {
    return [this.store.$work, this.store.$before];
  }

  override componentDidMount(): void {
    super.componentDidMount();
    // What was typed or ticked before this script came stands in the fields only.
    for (const field of this.form.elements) if (field instanceof HTMLInputElement) this.store.take(field);
    this.setState({ ready: true });
    if (this.props.whole) this.run('start');
  }

  override componentDidUpdate(): void {
    clearTimeout(this.wait);
    this.wait = setTimeout(() => {
      const { metric } = this.store.$work.get();
      const { result } = this.found().rates[metric]!;
      this.spoken.textContent = `${this.w.s[`kpi.rate.${metric}`]}: ${this.w.shown(result)} ${this.w.why(result)}`;
    }, 900);
  }

  found = (): Answer => this.mode.answer(this.store.$work.get(), this.props.lang);

  /** Everything beyond typing and reading comes with the click that needs it. */
  run = async (name: string, button?: HTMLElement): Promise<unknown> => (await import('./extras.ts')).actions[name]?.(this, button);

  private click = (event: MouseEvent): void => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>('[data-do],[data-type]');
    const { do: name, type } = button?.dataset ?? {};
    if (type) {
      this.store.take({ name: type, value: button!.value, type: '', checked: false });
      (this.form.elements.namedItem(type) as HTMLElement).focus();
    } else if (name && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.run(name, button!);
    }
  };

  override render() {
    const { id, whole, rates, href, children } = this.props;
    const { ready, told, Fields, Below, Panel } = this.state;
    const { w } = this;
    const { s } = w;
    const work = this.store.$work.get();
    const found = this.found();
    const front = found.rates[work.metric]!;
    const part = { tool: this, w, work, found };
    const most = Math.max(...rates.map((rate) => percentOf(found.rates[rate]!.result)));
    const button = (name: string, look = 'btn ghost') => (
      <button type="button" class={look} data-do={name} disabled={!ready} key={name}>
        {s[`kpi.do.${name}`]}
      </button>
    );
    return [
      // biome-ignore lint/a11y/useKeyWithClickEvents: the clicks come from its buttons, which have the keyboard
      <form
        key="form"
        ref={(form) => {
          if (form) this.form = form;
        }}
        class={work.several ? 'calc several' : 'calc'}
        onInput={({ target }) => this.store.take(target as unknown as Field)}
        onClick={this.click}
        onSubmit={(event) => event.preventDefault()}
        aria-label={s['kpi.label']}
      >
        <div class="ins">
          {whole && (
            <div class="modes">
              {['one', 'many'].map((name) => (
                <button type="button" data-do={name} disabled={!ready} aria-pressed={work.several === (name === 'many')} key={name}>
                  {s[`kpi.do.${name}`]}
                </button>
              ))}
            </div>
          )}
          {Fields ? (
            <Fields {...part} />
          ) : (
            [
              <label class="title" key="title">
                <span>{s['kpi.field.title']}</span>
                <input name="0.title" value={work.posts[0]!.title ?? ''} type="text" autocomplete="off" maxLength={300} dir="auto" />
              </label>,
              ...FIELDS.map((field) => (
                <NumberField
                  key={field}
                  id={`${id}-${field}`}
                  name={`0.${field}`}
                  label={s[`kpi.field.${field}`]!}
                  text={work.posts[0]![field] ?? ''}
                  read={found.reads[0]![field]!}
                  write={w.count}
                  s={s}
                >
                  {SWITCHED.some((part) => part === field) && counts(field, this)}
                </NumberField>
              )),
            ]
          )}
          {whole && (
            <NumberField
              id={`${id}-days`}
              name="days"
              label={s['kpi.field.days']!}
              text={work.days}
              read={found.days}
              write={w.count}
              s={s}
            />
          )}
          {whole && <p class="actions">{['case', 'paste', 'clear'].map((name) => button(name))}</p>}
        </div>
        <div class="outs">
          <p class="eyebrow">{s[`kpi.rate.${work.metric}`]}</p>
          <p class={'value' in front.result ? 'big' : 'big none'}>{w.shown(front.result)}</p>
          <p class="why">{w.why(front.result)}</p>
          <p class="fx">{this.mode.formula(work.metric, work, found, w)}</p>
          <p class="counted">
            {fill(s['kpi.counted'], {
              list: PARTS.filter((part) => work.counted.includes(part))
                .map(w.name)
                .join(', '),
            })}
          </p>
          <output
            class="sr-only"
            ref={(output) => {
              if (output) this.spoken = output;
            }}
          />
          <fieldset class="rates">
            <legend>{s['kpi.rates']}</legend>
            {rates.map((rate) => {
              const { result } = found.rates[rate]!;
              return (
                <label key={rate} data-rate={RATES[rate]!.by}>
                  <input type="radio" name="metric" value={rate} checked={rate === work.metric} />
                  <span>{s[`kpi.rate.${rate}`]}</span>
                  <b>{w.shown(result)}</b>
                  {'value' in result ? (
                    <span class="hbar">
                      <span style={{ width: `${(result.value / (most || 1)) * 100}%` }} />
                    </span>
                  ) : (
                    <small>{w.why(result)}</small>
                  )}
                </label>
              );
            })}
          </fieldset>
          {Below && <Below {...part} />}
          {children}
          <p class="actions">
            {whole ? (
              ['link', 'text', 'table', 'formula', 'print', 'save'].map((name, i) => button(name, i ? 'btn ghost' : 'btn'))
            ) : (
              <a class="btn ghost" href={href} data-do="open">
                {s['kpi.do.open']}
              </a>
            )}
          </p>
        </div>
        <p class="told" role="status">
          {told}
          {told && this.store.$before.get() && button('undo', 'undo')}
          {told && (
            <button type="button" class="hush" data-do="hush" aria-label={s['kpi.do.close']}>
              ×
            </button>
          )}
        </p>
      </form>,
      Panel && <Panel {...part} key="panel" />,
    ];
  }
}

/** The switch that says whether a kind of interaction counts. */
export function counts(part: string, tool: Calculator) {
  return (
    <label class="switch">
      <input type="checkbox" name={part} checked={tool.store.$work.get().counted.some((name) => name === part)} />
      <span class="verb">{tool.w.s['kpi.count']}</span>
      <span class="name">{tool.w.name(part)}</span>
    </label>
  );
}

const percentOf = (result: Result) => ('value' in result ? result.value : 0);
