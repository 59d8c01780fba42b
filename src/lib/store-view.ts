import { Component } from 'preact';

/** A component that draws again, in the same task, when one of its stores changes; without the weight of hooks. */
export abstract class StoreView<P, S = object> extends Component<P, S> {
  private stops: (() => void)[] = [];

  /** The stores to follow. */
  abstract stores(): { listen(run: () => void): () => void }[];

  override componentDidMount(): void {
    this.stops = this.stores().map((store) => store.listen(() => this.forceUpdate()));
  }

  override componentWillUnmount(): void {
    for (const stop of this.stops) stop();
  }
}
