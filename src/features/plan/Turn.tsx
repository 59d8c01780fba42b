import { Component, type ComponentChildren, type JSX } from 'preact';
import { frame } from '../../lib/slices.ts';

export interface TurnProps extends Omit<JSX.HTMLAttributes<HTMLDivElement>, 'children'> {
  children: () => ComponentChildren;
}

/**
 * A place that draws what it holds at once while there is time in this frame, else in a later one, after those that wait
 * already. Until then it holds what it held, and says that it is busy.
 */
export class Turn extends Component<TurnProps> {
  private held: ComponentChildren;
  private stop: (() => void) | undefined;
  private due = false;

  override componentWillUnmount(): void {
    this.stop?.();
  }

  private come = () => {
    this.due = true;
    this.setState({});
  };

  override render({ children, ...rest }: TurnProps) {
    if (this.due || frame.left()) {
      this.stop?.();
      this.stop = undefined;
      this.due = false;
      this.held = children();
    } else this.stop ??= frame.wait(this.come);
    return (
      <div {...rest} aria-busy={this.stop ? 'true' : undefined}>
        {this.held}
      </div>
    );
  }
}
