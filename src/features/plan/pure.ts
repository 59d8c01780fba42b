import { Component } from 'preact';

/** Whether one of the properties of `next` is another one in `now`. */
export const differs = <P extends object>(next: P, now: P): boolean =>
  Object.keys(next).some((name) => next[name as keyof P] !== now[name as keyof P]);

/** A part that is drawn anew only when one of its properties is another one. */
export abstract class Pure<P extends object, S = object> extends Component<P, S> {
  override shouldComponentUpdate(next: P, state: S): boolean {
    return state !== this.state || differs(next, this.props as P);
  }
}
