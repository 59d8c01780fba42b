import { Component, type ComponentChildren, cloneElement, type JSX, type VNode } from 'preact';
import { frame } from '../../lib/slices.ts';

export interface TurnProps extends Omit<JSX.HTMLAttributes<HTMLDivElement>, 'children'> {
  children: () => ComponentChildren;
  /** Waits for its first drawing alone: later ones come at once. */
  once?: boolean;
}

/**
 * A place that is drawn at once while there is time in this frame, else in a later one, after those that wait already.
 * Until then it stays what it was, and says that it is busy.
 */
export class Turn extends Component<TurnProps> {
  private drawn: VNode | undefined;
  private stop: (() => void) | undefined;
  private due = false;

  override componentWillUnmount(): void {
    this.stop?.();
  }

  private come = () => {
    this.due = true;
    this.setState({});
    return this.base;
  };

  override render({ children, once, ...rest }: TurnProps) {
    if (this.due || (once && this.drawn && !this.stop) || frame.left()) {
      this.stop?.();
      this.stop = undefined;
      this.due = false;
      this.drawn = <div {...rest}>{children()}</div>;
      return this.drawn;
    }
    this.stop ??= frame.wait(this.come);
    this.drawn ??= <div {...rest} />;
    return cloneElement(this.drawn, { 'aria-busy': 'true' });
  }
}
