import { Component, type ComponentChildren } from 'preact';
import type { Host, Named } from './host.ts';
import { show } from './parts.ts';

interface Props<S extends Named> {
  tool: Host<S>;
  title: string;
  children: ComponentChildren;
}

/** A part of the tool that opens under it; takes the focus when it opens and can be closed. */
export class Panel<S extends Named> extends Component<Props<S>> {
  private title!: HTMLElement;

  override componentDidMount(): void {
    this.title.focus();
    this.title.scrollIntoView({ block: 'nearest' });
  }

  override render({ tool, title, children }: Props<S>) {
    return (
      <section class="panel" aria-label={title}>
        <header>
          <h2
            tabIndex={-1}
            ref={(heading) => {
              if (heading) this.title = heading;
            }}
          >
            {title}
          </h2>
          <button type="button" class="btn ghost" onClick={() => show(tool, 'panel')}>
            {tool.s['tool.do.close']}
          </button>
        </header>
        {children}
      </section>
    );
  }
}
