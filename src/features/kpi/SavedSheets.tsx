import { Component } from 'preact';
import { fill } from '../../lib/fill.ts';
import { ids, saved } from '../../lib/persist.ts';
import { Compare } from './Compare.tsx';
import type { PartProps } from './calculator.ts';
import { named, saveAs } from './draft.ts';
import { Panel } from './Panel.tsx';
import { freeze, type Sheet, sheets, thaw } from './saved.ts';
import { replace } from './steps.ts';

interface State {
  name: string;
  /** The sheet whose name is being changed. */
  renamed?: string | undefined;
  gone?: { id: string; sheet: Sheet } | undefined;
  said?: string;
  /** The sheets side by side. */
  chosen: string[];
}

/** The reader's named sheets: save, open, rename, delete with a way back, and up to three side by side. */
export class SavedSheets extends Component<PartProps, State> {
  override state: State = { name: '', chosen: [] };

  private save = (event: Event): void => {
    event.preventDefault();
    const { tool, work, w } = this.props;
    const name = this.state.name.trim();
    if (!name) return;
    saveAs(name, freeze(work, tool.language));
    this.setState({ name: '', gone: undefined, said: fill(w.s['kpi.saved.done'], { name }) });
  };

  private open(id: string): void {
    const { tool } = this.props;
    const sheet = saved(sheets, id).get();
    if (sheet) replace(tool, thaw(sheet, tool.language), 'kpi.saved.opened', { name: sheet.name ?? id });
  }

  private rename(event: Event, id: string): void {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get('name');
    const item = saved(sheets, id);
    const sheet = item.get();
    if (sheet && typeof name === 'string' && name.trim()) item.set({ ...sheet, name: name.trim() });
    this.setState({ renamed: undefined });
  }

  private remove(id: string): void {
    const item = saved(sheets, id);
    const sheet = item.get();
    item.set(undefined);
    if (sheet)
      this.setState({
        gone: { id, sheet },
        chosen: this.state.chosen.filter((other) => other !== id),
        said: fill(this.props.w.s['kpi.saved.deleted'], { name: sheet.name ?? id }),
      });
  }

  private bringBack = (): void => {
    const { gone } = this.state;
    if (gone && !ids(sheets).includes(gone.id)) saved(sheets, gone.id).set(gone.sheet);
    this.setState({ gone: undefined, said: '' });
  };

  private choose(id: string, on: boolean): void {
    const { chosen } = this.state;
    this.setState({ chosen: on ? [...chosen, id].slice(-3) : chosen.filter((other) => other !== id) });
  }

  override render({ tool, w }: PartProps, { name, renamed, gone, said, chosen }: State) {
    const { s } = w;
    const list = named();
    return (
      <Panel tool={tool} title={s['kpi.saved.title']!}>
        <form class="line" onSubmit={this.save}>
          <label>
            {s['kpi.saved.name']}
            <input
              value={name}
              maxLength={120}
              autocomplete="off"
              dir="auto"
              onInput={(event) => this.setState({ name: event.currentTarget.value })}
            />
          </label>
          <button type="submit" class="btn">
            {s['kpi.saved.save']}
          </button>
        </form>
        <p role="status">
          {said}
          {gone && (
            <button type="button" class="undo" onClick={this.bringBack}>
              {s['kpi.do.undo']}
            </button>
          )}
        </p>
        {list.length ? <p>{s['kpi.saved.compare']}</p> : <p>{s['kpi.saved.none']}</p>}
        <ul class="sheets">
          {list.map(({ id, sheet }) => (
            <li key={id}>
              {renamed === id ? (
                <form class="line" onSubmit={(event) => this.rename(event, id)}>
                  <label>
                    {s['kpi.saved.newName']}
                    <input
                      name="name"
                      defaultValue={sheet.name ?? ''}
                      maxLength={120}
                      autocomplete="off"
                      dir="auto"
                      ref={(field) => field?.focus()}
                    />
                  </label>
                  <button type="submit" class="btn ghost">
                    {s['kpi.saved.keep']}
                  </button>
                </form>
              ) : (
                <>
                  <label class="switch">
                    <input
                      type="checkbox"
                      checked={chosen.includes(id)}
                      onInput={(event) => this.choose(id, event.currentTarget.checked)}
                    />
                    <span dir="auto">{sheet.name}</span>
                  </label>
                  <span class="row">
                    {(
                      [
                        ['open', () => this.open(id)],
                        ['rename', () => this.setState({ renamed: id })],
                        ['delete', () => this.remove(id)],
                      ] as const
                    ).map(([what, act]) => (
                      <button type="button" class="plain" key={what} onClick={act} aria-label={`${s[`kpi.saved.${what}`]}: ${sheet.name}`}>
                        {s[`kpi.saved.${what}`]}
                      </button>
                    ))}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
        {chosen.length > 0 && (
          <Compare
            w={w}
            lang={tool.language}
            now={freeze(this.props.work, tool.language)}
            sheets={list.filter(({ id }) => chosen.includes(id)).map(({ sheet }) => sheet)}
          />
        )}
      </Panel>
    );
  }
}
