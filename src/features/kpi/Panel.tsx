import { Component, type ComponentChildren } from 'preact';
import type { Calculator } from './calculator.ts';
import { show } from './parts.ts';

interface Props {
  tool: Calculator;
  title: string;
  children: ComponentChildren;
}

/** A part of the tool that opens under it; takes the focus when it opens and can be closed. */
export class Panel extends Component<Props> {
  private title!: HTMLElement;

  override componentDidMount(): void {
    this.title.focus();
    this.title.scrollIntoView({ block: 'nearest' });
  }

  override render({ tool, title, children }: Props) {
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
            {tool.w.s['kpi.do.close']}
          </button>
        </header>
        {children}
      </section>
    );
  }
}
