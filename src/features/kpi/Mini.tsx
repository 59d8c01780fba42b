import { Component } from 'preact';
import { readCount } from '../../lib/numbers.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { byFollowers, byReach } from './families/engagement.ts';
import { type Strings, words } from './words.ts';

interface Props {
  id: string;
  lang: string;
  s: Strings;
  start: Texts;
}
type Texts = Record<'interactions' | 'followers' | 'reach', string>;

/** Three fields and two rates: what the whole tool is about, on the home page. */
export default class Mini extends Component<Props, Texts> {
  override state = this.props.start;
  private w = words(this.props.s, this.props.lang);
  private form!: HTMLFormElement;

  override componentDidMount(): void {
    for (const field of this.form.elements) if (field instanceof HTMLInputElement) this.type(field.name, field.value);
  }

  private type = (name: string, text: string): void => this.setState({ [name]: text } as Pick<Texts, 'reach'>);

  override render({ id, lang }: Props, texts: Texts) {
    const { w } = this;
    const { s } = w;
    const names = ['interactions', 'followers', 'reach'] as const;
    const reads = Object.fromEntries(names.map((name) => [name, readCount(texts[name], lang)]));
    const values = Object.fromEntries(
      names.map((name) => [name, reads[name]!.choose || reads[name]!.error ? Number.NaN : reads[name]!.value]),
    );
    const results = [byFollowers, byReach].map((metric) => ({ id: metric.id, result: metric.compute(values) }));
    const most = Math.max(...results.map(({ result }) => ('value' in result ? result.value : 0)), 1e-9);
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the clicks come from its buttons, which have the keyboard
      <form
        class="mini-calc not-content"
        aria-label={s['kpi.label']}
        ref={(form) => {
          if (form) this.form = form;
        }}
        onInput={({ target }) => this.type((target as HTMLInputElement).name, (target as HTMLInputElement).value)}
        onClick={({ target }) => {
          const { dataset, value } = target as HTMLButtonElement;
          if (dataset.type) this.type(dataset.type, value);
        }}
        onSubmit={(event) => event.preventDefault()}
      >
        {names.map((name) => (
          <NumberField
            key={name}
            id={`${id}-${name}`}
            name={name}
            label={s[`kpi.mini.${name}`]!}
            text={texts[name]}
            read={reads[name]!}
            write={w.count}
            s={s}
          />
        ))}
        <div class="results" role="status">
          {results.map(({ id: rate, result }) => (
            <div key={rate} data-rate={rate}>
              <p>
                <b class="big">{w.shown(result)}</b> {s[`kpi.rate.${rate}`]} <small>{w.why(result)}</small>
              </p>
              <span class="hbar">
                <span style={{ width: `${'value' in result ? (result.value / most) * 100 : 0}%` }} />
              </span>
            </div>
          ))}
        </div>
      </form>
    );
  }
}
