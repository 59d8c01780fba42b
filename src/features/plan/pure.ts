import { Component } from 'preact';

/** A part that is drawn anew only when one of its properties is another one. */
export abstract class Pure<P extends object, S = object> extends Component<P, S> {
  override shouldComponentUpdate(next: P, state: S): boolean {
    if (state !== this.state) return true;
    return Object.keys(next).some((name) => next[name as keyof P] !== (this.props as P)[name as keyof P]);
  }
}
