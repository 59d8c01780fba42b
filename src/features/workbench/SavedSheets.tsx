import { Component } from 'preact';
import { fill } from '../../lib/fill.ts';
import { ids, saved } from '../../lib/persist.ts';
import { named, saveAs } from './draft.ts';
import type { Host, Named, Side } from './host.ts';
import { Panel } from './Panel.tsx';
import { replace } from './told.ts';

interface Props {
  tool: Host<Named>;
}
interface State {
  name: string;
  /** The sheet whose name is being changed. */
  renamed?: string | undefined;
  gone?: { id: string; sheet: Named } | undefined;
  said?: string;
  /** The sheets side by side. */
  chosen: string[];
  /** Draws them; comes with the first choice. */
  side?: Side<Named>;
}

/** The reader's named sheets: save, open, rename, delete with a way back, and up to three side by side. */
export class SavedSheets extends Component<Props, State> {
  override state: State = { name: '', chosen: [] };

  private save = (event: Event): void => {
    event.preventDefault();
    const { tool } = this.props;
    const name = this.state.name.trim();
    if (!name) return;
    saveAs(tool, name, tool.take());
    this.setState({ name: '', gone: undefined, said: fill(tool.s['tool.saved.done'], { name }) });
  };

  private open(id: string): void {
    const { tool } = this.props;
    const sheet = saved(this.props.tool.kind, id).get();
    if (sheet) replace(tool, sheet, 'tool.saved.opened', { name: sheet.name ?? id });
  }

  private rename(event: Event, id: string): void {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get('name');
    const item = saved(this.props.tool.kind, id);
    const sheet = item.get();
    if (sheet && typeof name === 'string' && name.trim()) item.set({ ...sheet, name: name.trim() });
    this.setState({ renamed: undefined });
  }

  private remove(id: string): void {
    const item = saved(this.props.tool.kind, id);
    const sheet = item.get();
    item.set(undefined);
    if (sheet)
      this.setState({
        gone: { id, sheet },
        chosen: this.state.chosen.filter((other) => other !== id),
        said: fill(this.props.tool.s['tool.saved.deleted'], { name: sheet.name ?? id }),
      });
  }

  private bringBack = (): void => {
    const { gone } = this.state;
    if (gone && !ids(this.props.tool.kind).includes(gone.id)) saved(this.props.tool.kind, gone.id).set(gone.sheet);
    this.setState({ gone: undefined, said: '' });
  };

  private choose(id: string, on: boolean): void {
    const { chosen } = this.state;
    const { tool } = this.props;
    if (!this.state.side) tool.compare().then((side) => this.setState({ side }));
    this.setState({ chosen: on ? [...chosen, id].slice(-3) : chosen.filter((other) => other !== id) });
  }

  override render({ tool }: Props, { name, renamed, gone, said, chosen, side }: State) {
    const { s } = tool;
    const list = named(tool);
    return (
      <Panel tool={tool} title={s['tool.saved.title']!}>
        <form class="line" onSubmit={this.save}>
          <label>
            {s['tool.saved.name']}
            <input
              value={name}
              maxLength={120}
              autocomplete="off"
              dir="auto"
              onInput={(event) => this.setState({ name: event.currentTarget.value })}
            />
          </label>
          <button type="submit" class="btn">
            {s['tool.saved.save']}
          </button>
        </form>
        <p role="status">
          {said}
          {gone && (
            <button type="button" class="undo" onClick={this.bringBack}>
              {s['tool.do.undo']}
            </button>
          )}
        </p>
        {list.length ? <p>{s['tool.saved.compare']}</p> : <p>{s['tool.saved.none']}</p>}
        <ul class="sheets">
          {list.map(({ id, sheet }) => (
            <li key={id}>
              {renamed === id ? (
                <form class="line" onSubmit={(event) => this.rename(event, id)}>
                  <label>
                    {s['tool.saved.newName']}
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
                    {s['tool.saved.keep']}
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
                      <button type="button" class="plain" key={what} onClick={act} aria-label={`${s[`tool.saved.${what}`]}: ${sheet.name}`}>
                        {s[`tool.saved.${what}`]}
                      </button>
                    ))}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
        {side &&
          chosen.length > 0 &&
          side.draw([
            { ...tool.take(), name: s['tool.saved.now']! },
            ...list.filter(({ id }) => chosen.includes(id)).map(({ sheet }) => sheet),
          ])}
      </Panel>
    );
  }
}
