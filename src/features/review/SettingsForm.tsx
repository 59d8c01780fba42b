import { Component } from 'preact';
import type { Part } from './App.tsx';
import { LONGEST, RETENTION } from './kept-schedule.ts';
import { isActive } from './queue.ts';
import { MOST, USUAL } from './saved-settings.ts';
import { load } from './schedule.ts';

interface State {
  /** What is typed and no number that will do. */
  wrong: { fresh?: boolean; limit?: boolean };
}

/** How the reader wants to be asked, with what it costs. */
export class SettingsForm extends Component<Part, State> {
  override state: State = { wrong: {} };

  private type = (name: 'fresh' | 'limit', text: string): void => {
    const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
    const fits = value !== undefined && value <= MOST[name];
    this.setState({ wrong: { ...this.state.wrong, [name]: !fits } });
    if (fits) this.props.desk.choose({ [name]: value });
  };

  private field(name: 'fresh' | 'limit') {
    const { desk, w, language } = this.props;
    const wrong = this.state.wrong[name];
    return (
      <label class="number">
        <span>{w(`set.${name}`)}</span>
        <input
          type="text"
          inputMode="numeric"
          defaultValue={`${desk.settings[name]}`}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={`set-${name}`}
          onInput={({ currentTarget }) => this.type(name, currentTarget.value)}
        />
        <small id={`set-${name}`} class={wrong ? 'fault' : 'hint'}>
          {w(wrong ? 'set.wrong' : `set.${name}Text`, { most: new Intl.NumberFormat(language).format(MOST[name]) })}
        </small>
      </label>
    );
  }

  override render({ desk, w, language }: Part) {
    const { retention } = desk.settings;
    const active = [...desk.cards.values()].filter(isActive);
    const percent = Math.round(retention * 100);
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const cost = (share: number) => number.format(load(active, share));
    const usual = retention === USUAL.retention && desk.settings.fresh === USUAL.fresh && desk.settings.limit === USUAL.limit;
    return (
      <section aria-labelledby="settings-title" class="settings">
        <h2 id="settings-title">{w('settings')}</h2>
        <label class="range">
          <span>{w('set.retention', { percent })}</span>
          <input
            type="range"
            min={RETENTION.least * 100}
            max={RETENTION.most * 100}
            step="1"
            value={percent}
            aria-valuetext={w('set.percent', { percent })}
            aria-describedby="set-cost"
            onInput={({ currentTarget }) => desk.choose({ retention: Number(currentTarget.value) / 100 })}
          />
        </label>
        <p id="set-cost" class="hint">
          {w('set.means', { forgotten: 100 - percent })}{' '}
          {active.length > 0 && w('set.cost', { n: active.length, now: cost(retention), percent, less: cost(0.8), more: cost(0.95) })}
        </p>
        <div class="pair">
          {this.field('fresh')}
          {this.field('limit')}
        </div>
        <p class="hint">{w('set.longest', { days: LONGEST })}</p>
        <button
          type="button"
          class="quiet"
          disabled={usual}
          onClick={() => {
            desk.choose(USUAL);
            for (const name of ['fresh', 'limit'] as const)
              document.querySelector<HTMLInputElement>(`[aria-describedby=set-${name}]`)!.value = `${USUAL[name]}`;
            this.setState({ wrong: {} });
          }}
        >
          {w('set.usual')}
        </button>
      </section>
    );
  }
}
