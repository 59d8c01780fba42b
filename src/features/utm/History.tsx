import { Component } from 'preact';
import { csv } from '../../lib/cells.ts';
import { copy } from '../../lib/clipboard.ts';
import { download } from '../../lib/download.ts';
import { fill } from '../../lib/fill.ts';
import { saved } from '../../lib/persist.ts';
import type { Host, Named } from '../workbench/host.ts';
import { Panel } from '../workbench/Panel.tsx';
import { history, type MadeLink, made } from './saved-made.ts';

interface Props {
  tool: Host<Named>;
}
interface State {
  /** What was deleted last, while it can come back. */
  gone?: { id: string; made: MadeLink }[] | undefined;
  said?: string;
}

/** The links that were taken out of the sheet on this device: copy again, delete, and bring back. */
export class History extends Component<Props, State> {
  override state: State = {};

  private remove(some: { id: string; made: MadeLink }[]): void {
    for (const { id } of some) saved(made, id).set(undefined);
    this.setState({ gone: some, said: fill(this.props.tool.s['links.history.deleted'], { n: some.length }) });
  }

  private bringBack = (): void => {
    for (const { id, made: link } of this.state.gone ?? []) saved(made, id).set(link);
    this.setState({ gone: undefined, said: '' });
  };

  private async copy(link: string): Promise<void> {
    const { s } = this.props.tool;
    this.setState({ said: (await copy(link)) ? s['links.told.one'] : link });
  }

  override render({ tool }: Props, { gone, said }: State) {
    const { s, language } = tool;
    const list = history();
    const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeZone: 'UTC' });
    return (
      <Panel tool={tool} title={s['links.history.title']!}>
        <p>{list.length ? s['links.history.text'] : s['links.history.none']}</p>
        <p role="status" class="line">
          {said}
          {gone && (
            <button type="button" class="undo" onClick={this.bringBack}>
              {s['tool.do.undo']}
            </button>
          )}
        </p>
        <ul class="sheets">
          {list.map((item) => (
            <li key={item.id}>
              <span class="taken">
                <b dir="auto">{item.made.place}</b> <small>{day.format(new Date(`${item.made.day}T00:00:00Z`))}</small>
                <code class="link" dir="ltr" translate={false}>
                  {item.made.link}
                </code>
              </span>
              <span class="row">
                <button
                  type="button"
                  class="plain"
                  onClick={() => this.copy(item.made.link)}
                  aria-label={`${s['links.do.copy-one']}: ${item.made.link}`}
                >
                  {s['links.do.copy-one']}
                </button>
                <button
                  type="button"
                  class="plain"
                  onClick={() => this.remove([item])}
                  aria-label={`${s['tool.saved.delete']}: ${item.made.link}`}
                >
                  {s['tool.saved.delete']}
                </button>
              </span>
            </li>
          ))}
        </ul>
        {list.length > 0 && (
          <p class="actions">
            <button
              type="button"
              class="btn ghost"
              onClick={() =>
                download(
                  'links-history.csv',
                  csv([
                    [s['links.head.place']!, s['links.head.link']!, s['links.head.day']!],
                    ...list.map(({ made: { place, link, day: on } }) => [place, link, on]),
                  ]),
                  'text/csv',
                )
              }
            >
              {s['links.do.csv']}
            </button>
            <button type="button" class="btn ghost" onClick={() => this.remove(list)}>
              {s['links.history.deleteAll']}
            </button>
          </p>
        )}
      </Panel>
    );
  }
}
